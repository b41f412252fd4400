// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba|||Algier|||||||||||Aktau|Aktobe|||Asjkhabad||||Athen||||Azorerne|Bagdad||||||||||||Beograd|||||' +
  '|Bisjkek|||||||||||||Bruxelles|Bukarest||||||||De Kanariske Øer||Kap Verde||||||Caymanøerne|||||||||Juleøen|||' +
  '||Comorerne||København||||||||Damaskus|||||||||||||||||Dusjanbe|Påskeøen|||||||||Færøerne|||||||||||||||||||||' +
  '|||||||||Hongkong||||||||||||||||||||Kamtjatka||Canton Island||||||||||||||Krasnojarsk||||||||||||Lissabon||||' +
  '|||||||||||||||||||Maldiverne|||||||||||||||||||||||||||||||||||Moskva||||||||||||||||Novokusnetsk||||||||||||' +
  '||||||||||||||||Prag|||||Kostanay|Kyzylorda|||||||||||Rom||||||||||||||||||||||||||Saint-Barthélemy|||||||||||' +
  '|||||||Tasjkent|||Teheran|||||||||||||||Ulan Bator|Uljanovsk||||||Vatikanet||Wien|||||||||Warszawa||||||Jakuts' +
  'k||Jekaterinburg|Jerevan';
