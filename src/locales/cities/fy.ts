// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba||||Alma-Ata|||||||||||Aqtöbe|||Asjchabad||||Athene||||Azoren|Bagdad|||Bahrein|Bakoe|||||||Beiro' +
  'et|Belgrado|||Berlyn||Beulah, Noard-Dakota|Bisjkek|||||||||||||Brussel|Boekarest|Boedapest||||Caïro|||Kanarysk' +
  'e Eilannen||Kaapverdië|||||||Center, Noard-Dakota||Chagosarchipel||||||Krysteilân|||Cocoseilannen||||Kopenhage' +
  'n|||||||||||||||||||||||||Dusjanbe|Peaskeeilân|||||Salvador||||Faeröer||||||||Gambiereilannen|||||||||||||||||' +
  '|||Ho Chi Minhstad||Hongkong||||||Irkoetsk||Istanboel|||||Jeruzalem|||||||Kamtsjatka||Enderbury-eilân|||||Khar' +
  'toem|||||||||Krasnojarsk|||Koeweit|||||||||Lissabon|||Londen|||||Beneden Prinsen Kwartier||||Luxemburg||||||||' +
  '|||Maldiven||||Manilla|||||Marquesaseilannen||||||||||||||Mexico-stad||||||||||||Moskou||||||New Salem, Noard-' +
  'Dakota||||||||||||||||||||||||Parys|||Phnom-Penh|||||||||Pôrto Velho||Praach||||||||||||||||Riyad|||||Sachalin' +
  '||||||||||||||Sjanghai||||||Sûd-Georgia||Saint-Barthélemy|Sint-Helena||||||||||||Sao Tomé|||||Tasjkent|||Teher' +
  'an||||||Tokio||||||||||||||||Fatikaanstêd||Wenen|||||Wolgograd||||Warschau||||||Jakoetsk||Jekaterinenburg|Jere' +
  'van';
