// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba|||Alger|||||||||||Aktau|Aqtöbe|||Asjkhabad||||Athen||||Asorene|Bagdad||Bahía Banderas||||||||||' +
  'Beograd|||||Beulah, Nord-Dakota|Bisjkek|||||||||||||Brussel|București|||||Kairo|||Kanariøyene||Kapp Verde|||||' +
  '|Caymanøyene|Center, Nord-Dakota||||||Tsjita||Christmasøya|||Kokosøyene||Komorene||København||||||||Damaskus||' +
  'Dar-es-Salaam|||||||||||||||Dusjanbe|Påskeøya|||||||||Færøyene|||||||Galápagosøyene|||||||||||||||||||Helsingf' +
  'ors||Ho Chi Minh-byen||Hongkong|||||||Man||||Jajapura|||||||||Kamtsjatka||Kantonøya||||||||||||||Krasnojarsk||' +
  '||||||||||Lisboa||||||||||||Luxemburg|||||||||||Maldivene|||||||||||||||||||||||Mexico by||||||||||||Moskva|Mu' +
  'skat|||||New Salem, Nord-Dakota|||Nikosia|||Norfolkøya||||||||||||||||||||||||||||||||Praha|||||Kostanaj|Kyzyl' +
  'orda||||||Reykjavík|||||Roma||||||||||||||||||||||||Sør-Georgia||Saint-Barthélemy||||||||||||||||||Tasjkent|||' +
  'Teheran||Thimpu|||||||||||||Ulan Bator|Uljanovsk||||||Vatikanstaten||Wien|||||||||Warszawa||||||Jakutsk||Jekat' +
  'erinburg|Jerevan';
