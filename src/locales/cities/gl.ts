// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|Acra||Adís Abeba|Adelaida|Adén|Alxer|Almati|Amán|Ámsterdam||||Anguila||||Aktau|Aktobe|||Achkhabad||Astrakán||' +
  'Atenas|||||Bagdad|Baía|||Bacú|Bamaco|||||||Belgrado|||Berlín|Illas Bermudas|Beulah, Dacota do Norte|||||||||||' +
  '|||Bruxelas|Bucarest|||||O Cairo|||Illas Canarias||Cabo Verde|||||Caiena|Illas Caimán|Center, Dacota do Norte|' +
  '|||||Chitá||Illa Christmas|||||||Copenhague||Coihaique||||||Damasco|||||||||||Djibuti||||Dublín|||Illa de Pasc' +
  'ua||||O Aiún|O Salvador||||Feroe|Fixi||||||Illas Galápagos|||Xibraltar||||Granada||Guadalupe|||||Güiana|||A Ha' +
  'bana|Hebrón|Helsinqui|||||Honolulú||Indianápolis||||Illa de Man||Iacarta|Xamaica|||Xerusalén|Xohanesburgo||||C' +
  'abul|Kaliningrado|||illa Kantón||Katmandú||Chandyga|Khartún||||||Calcuta||||||||Kíiv|A Paz||||||Lisboa|Liublia' +
  'na||Londres|||Os Ánxeles|||||Lusaca|Luxemburgo|||||||||||Maldivas||||||||||Martinica|||Mauricio||||||||||Cidad' +
  'e de México||||Mogadixo|Mónaco|||||||Moscova|Mascate|||||New Salem, Dacota do Norte|Nova York|||||||||||||||||' +
  'Uagadugu||||Panamá||París||||||||||Porto España|Porto Príncipe|||Praga|Porto Rico||||Qostanai|Kyzylorda||||||R' +
  'eiquiavik||Río Branco||Riad|Roma||Reunión||Sakhalín|||Samarcanda|||||||Saraievo|||Seúl||Simferópol|Singapur|||' +
  'Sofía|Xeorxia do Sur|Srednekolimsk|Saint Barthélemy|Santa Helena|Saint Kitts|Santa Lucía|Saint Thomas|San Vice' +
  'nte|Saint John’s||Estocolmo||Sidney|||San Tomé|Tahití|||||||Teherán||||||||||Tórtola|Trípoli|||Tunes||Ulianovs' +
  'k||||||Vaticano||Viena|||||Volgogrado||||Varsovia||||||Iakutsk||Ekaterinburgo|Iereván';
