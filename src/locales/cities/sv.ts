// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba|||Alger|||||||||||Aktau|Aqtöbe|||Asjchabad||||Aten||||Azorerna|Bagdad||||||||||||Belgrad||||||B' +
  'isjkek|||||||||||||Bryssel|Bukarest||||Büsingen am Hochrhein|Kairo|||Kanarieöarna||Kap Verde||||||Caymanöarna|' +
  '||||||Tjita||Julön|||Kokosöarna||Komorerna||Köpenhamn||||||||Damaskus||Dar es-Salaam|||||||||||||||Dusjanbe|På' +
  'skön||||El-Aaiún|||||Torshamn||||||||Gambieröarna||||||||||||||||Havanna||Helsingfors||Ho Chi Minh-staden||Hon' +
  'gkong||Chovd||||||||||||||San Salvador de Jujuy||||Kamtjatka||Kantonatollen|||Kerguelenöarna|Chandyga|||||||||' +
  '|Krasnojarsk||||||||||||Lissabon||||||||||||Luxemburg|||||||||||Maldiverna|||||||||Marquesasöarna|||||||||||||' +
  '||Midwayöarna|||||||||||Moskva|Muskat||||||||||||||||||||||||||||||||||Pitcairnöarna|||||||||Prag|||||Kostanaj' +
  '||||||||||||Rom||||Sachalin||||||||||||||||||||Sydgeorgien||Saint-Barthélemy|Sankt Helena|Saint Kitts|Saint Lu' +
  'cia|Saint Thomas|Saint Vincent|Saint John’s||||||||||||Tasjkent|||Teheran|||Qaanaaq|||||||||||||Uljanovsk|||||' +
  '|Vatikanen||Wien||||||||Wallisön|Warszawa||||||Jakutsk||Jekaterinburg|Jerevan';
