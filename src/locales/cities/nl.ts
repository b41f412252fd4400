// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba||||Alma-Ata|||||||||||Aqtöbe|||Asjchabad||||Athene||Atıraw||Azoren|Bagdad|||Bahrein|Bakoe||||||' +
  '|Beiroet|Belgrado|||Berlijn||Beulah, Noord-Dakota|Bisjkek|||||||||||||Brussel|Boekarest|Boedapest||||Caïro|||C' +
  'anarische Eilanden||Kaapverdië|||||||Center, Noord-Dakota||Chagosarchipel||||||Christmaseiland|||Cocoseilanden' +
  '||||Kopenhagen|||||||||||||||||||||||||Doesjanbe|Paaseiland|||||||||Faeröer||||||||Îles Gambier|||||||||||||||' +
  '|||||Ho Chi Minhstad||Hongkong||||||Irkoetsk||Istanboel|||||Jeruzalem|||||||Kamtsjatka|||||||Khartoem|||||||||' +
  'Krasnojarsk|||Koeweit|||||||||Lissabon|||Londen|||||Beneden Prinsen Kwartier||||Luxemburg|||||||||||Maldiven||' +
  '||Manilla|||||Marquesaseilanden||||||||||||||Mexico-Stad||||||||||||Moskou||||||New Salem, Noord-Dakota|||||||' +
  '|||||||||||||||||Parijs||||||||||||||Praag||||||||||||||||Riyad|||||Sachalin||||||||||||||Sjanghai||||||Zuid-G' +
  'eorgia||Saint-Barthélemy|Sint-Helena|Saint Kitts|Saint Lucia|Saint Thomas|Saint Vincent|Saint John’s|||||||Sao' +
  ' Tomé|||||Tasjkent|||Teheran||||||Tokio||||||||||||||||Vaticaanstad||Wenen|||||Wolgograd||||Warschau||||||Jako' +
  'etsk||Jekaterinenburg|Jerevan';
