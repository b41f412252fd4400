// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba|||Alger|||||||||||Aqtaw|Aqtöbe|||Ašgabat||Astrahan||Ateena||Atıraw||Azorit|Bagdad||||||||||||Be' +
  'lgrad|||Berliini||Beulah, Pohjois-Dakota|Biškek|||||||||||||Bryssel|Bukarest|||||Kairo|||Kanariansaaret||Kap V' +
  'erde|||||||Center, Pohjois-Dakota|||Chathamsaaret|||Tšita|Chişinău|Joulusaari|||Kookossaaret||Komorit||Kööpenh' +
  'amina||||||||Damaskos|||||||||||||||||Dušanbe|Pääsiäissaari|||||||||Färsaaret|Fidži|||||||Gambiersaaret|||||||' +
  '|||||||||Havanna||||Hồ Chí Minhin kaupunki||Hongkong|||||||Mansaari|||Jamaika||||||||||Kamtšatka||Abariringa||' +
  '|Kerguelensaaret|Handyga|Khartum||||||Kalkutta|||Krasnojarsk|||||Kiova|||||||Lissabon|||Lontoo|||||||||Luxembu' +
  'rg|||Macquariensaari||||||||Malediivit|||||||Maarianhamina||Marquesassaaret|||||||||||||||Midwaysaaret||||||||' +
  '|||Moskova|Masqat|||||New Salem, Pohjois-Dakota|||Nikosia|||||||||||||Uralsk||||||||Pariisi||||||||||||||Praha' +
  '|||Pjongjang||Kostanai|Qızılorda||||||Reykjavík|Riika|||Riad|Rooma||||Sahalin||||||||Santiago de Chile|||||Sou' +
  'l|||||||Etelä-Georgia||Saint-Barthélemy|Saint Helena|Saint Kitts|Saint Lucia|Saint Thomas|Saint Vincent|||Tukh' +
  'olma||||||||Tallinna||Taškent|||Teheran||||||Tokio|||||||||Ulan Bator|Uljanovsk||||||Vatikaani||Wien||Vilna|||' +
  '||||Varsova||||||Jakutsk||Jekaterinburg|Jerevan';
