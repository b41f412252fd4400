// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba|||Alžiir|Almatõ|||Anadõr|||||||Aktau|Aktöbe|||Aşgabat||Astrahan||Ateena||Atõrau||Assoorid|Bagda' +
  'd|||Bahrein|Bakuu||||||||Belgrad|||Berliin||Beulah, Põhja-Dakota|Biškek|||||||||||||Brüssel|Bukarest|||||Kairo' +
  '|||Kanaari saared||Roheneemesaared|||||||Center, Põhja-Dakota||||||Tšita||Jõulusaar|||Kookossaared||||Kopenhaa' +
  'gen||||||||Damaskus|||||||||||||||||Dušanbe|Lihavõttesaar|||||||||Fääri saared|Fidži|||||||||||||||||||||||Hav' +
  'anna||Helsingi||Hô Chi Minh||Hongkong|||||||Mani saar|İstanbul|||||Jeruusalemm|||||||Kamtšatka||Abariringa||||' +
  'Handõga|Hartum|||||||||Krasnojarsk|||Kuveit||Kiiev|||||||Lissabon|||||||||||||||||||||||Maldiivid|||||||Maaria' +
  'nhamina||Markiisaared||||||||||||||México||||Muqdisho||||||||Moskva|Masqaţ|||||New Salem, Põhja-Dakota|||Nikos' +
  'ia|||||||||||||||||Belau||||Pariis||||||||||||||Praha||||Katar|Kostanaj|Kõzõlorda||||||Reykjavík|Riia|||Ar-Riy' +
  'āḑ|Rooma||||Sahhalin|||||||||||||Soul|||Singapur||||Lõuna-Georgia|Srednekolõmsk|Saint-Barthélemy|Saint Helena|' +
  'Saint Kitts|Saint Lucia|Saint Thomas|Saint Vincent|Saint John’s||||||||||||Taškent|Thbilisi||Teheran||||||Tōky' +
  'ō||||||||||Uljanovsk||||||Vatikan||Viin|||||||||Varssavi||||||Jakutsk||Jekaterinburg|Jerevan';
