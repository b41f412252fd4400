// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba|||Alger||||Anàdir|||||||Aqtaý|Aqtóbe|||Aşgabat||Astracan||Atenes||Atyraý||Açores|Bagdad||||Bakú' +
  '||||||Barnaül||Belgrad|||Berlín|Bermudes|Beulah, Dakota del Nord|||Blanc Sablon|||Bogotà||||||||Brussel·les|Bu' +
  'carest|||||Caire, el|||Illes Canàries||Cap Verd|||||Caiena|Caiman|Center, Dakota del Nord||||||Txità|||||||||C' +
  'openhaguen||||||||Damasc|||||||||||||||Dublín||Duixanbé|Illa de Pasqua||||al-Aaiun|||||Illes Fèroe||||||||||||' +
  '||||||||||||||Hèlsinki||Hồ Chí Minh|||||||||Man||||Jaipur|||||||||Kamtxatka||||Katmandú|||Khartum||||Kírov||Ca' +
  'lcuta|||Krasnoiarsk|||||Kíiv|||||||Lisboa|||Londres|||||||||Luxemburg||||||||||||||||||||Marqueses|Martinica||' +
  '|Maurici||||||||||Ciutat de Mèxic||||Mogadiscio|Mònaco||Monròvia|||||Moscou|Masqat|||||New Salem, Dakota del N' +
  'ord|Nova York||Nicòsia||||||||Novossibirsk|||||||||||Panamà||París||||||||||||||Praga|||||Qostanai|||||||Reykj' +
  'avík||||Riad|Roma||Reunió||Sakhalín|||Samarcanda||||||||Saràtov||Seül||Simferòpol|Singapur||||Geòrgia del Sud|' +
  'Srednekolimsk|Saint Barthélemy|Saint Helena|Saint Kitts|Saint Lucia|Saint Thomas|Saint Vincent|Saint John’s||E' +
  'stocolm||||||Tahití||||Taixkent|||Teheran||||||Tòquio|||||Trípoli|||||Uliànovsk|Ürümchi||Ust’-Nera|||Vaticà||V' +
  'iena||Vílnius|||||||Varsòvia||||||Iakutsk||Iekaterinburg|||Zúric';
