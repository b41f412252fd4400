// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba|||Algeri||||Anadyr’||||||||Aqtöbe|||||||Atene||||Azzorre||||Bahrein|||||||||Belgrado|||Berlino|' +
  '|Beulah, Dakota del nord||||||||||||||Bruxelles|Bucarest|||||Il Cairo|||Canarie||Capo Verde|||||Caienna||Cente' +
  'r, Dakota del nord||||||Čita|||||||Comore||Copenaghen||||||||Damasco|||||||||Dacca||Gibuti||||Dublino|||Pasqua' +
  '||||El Ayun||||Famagosta|Isole Fær Øer|Figi|||||||||Gibilterra||||||Guadalupa||||||||L’Avana|||||||||||||Isola' +
  ' di Man||Giacarta|Giamaica|||Gerusalemme||Giuba|||||||||||Chandyga|Khartum|||||||||Krasnojarsk||||||||||||Lisb' +
  'ona|Lubiana||Londra|||||||||Lussemburgo|||||||||||Maldive|||||||||Marchesi|Martinica|||||||||||||Città del Mes' +
  'sico||||Mogadiscio||||||||Mosca|Mascate|||||New Salem, Dakota del nord||||||||||Novokuzneck||||||||||||||Parig' +
  'i||||||||||||||Praga|Portorico|||||||||||Reykjavík||||Riyad|Roma||La Riunione||Sachalin|||Samarcanda||||||||||' +
  'Seul||Sinferopoli|||||Georgia del Sud||Saint-Barthélemy|Sant’Elena||Santa Lucia|Saint Thomas|Saint Vincent|||S' +
  'toccolma||||San Paolo|||||||||Teheran||||||||||||||Tunisi|Ulan Bator||||Ust’-Nera|||Città del Vaticano||||||||' +
  '|||Varsavia||||||Jakutsk||Ekaterinburg||Zagabria|Zurigo';
