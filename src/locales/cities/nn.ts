// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba|||Alger|||||||||||Aktau|Aktobe|||Asjgabat||||Athen||||Asorane|Bagdad||Bahía Banderas||||||||||B' +
  'eograd|||||Beulah, Nord-Dakota|Bisjkek|||||||||||||Brussel|București|||||Kairo|||Kanariøyane||Kapp Verde||||||' +
  'Caymanøyane|Center, Nord-Dakota||||||Tsjita||Christmasøya|||Kokosøyane||Komorane||København||||||||Damaskus||D' +
  'ar-es-Salaam|||||||||||||||Dusjanbe|Påskeøya|||||||||Færøyane|||||||Galápagosøyane|||||||||||||||||||Helsingfo' +
  'rs||Ho Chi Minh-byen||Hongkong|||||||Man||||Jajapura|||||||||Kamtsjatka||Kantonøya||||||||||||||Krasnojarsk|||' +
  '|||||||||Lisboa||||||||||||Luxemburg|||||||||||Maldivane|||||||||||||||||||||||Mexico by||||||||||||Moskva|Mus' +
  'kat|||||New Salem, Nord-Dakota|||Nikosia|||Norfolkøya||||||||||||||||||||||||||||||||Praha|||||Kostanaj|Kyzylo' +
  'rda||||||Reykjavík|||||Roma||||||||||||||||||||||||Sør-Georgia||Saint-Barthélemy||||||||||||||||||Tasjkent|||T' +
  'eheran||Thimpu|||||||||||||Ulan Bator|Uljanovsk||||||Vatikanstaten||Wien|||||||||Warszawa||||||Jakutsk|Yangôn|' +
  'Jekaterinburg|Jerevan';
