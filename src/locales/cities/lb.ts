// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba|||Alger||||||||||||Aqtöbe|||||||Athen||||Azoren|Bagdad||||||||||||Belgrad||||Bermudas||Bischkek' +
  '|||||||||||||Bréissel|Bukarest|||||Kairo|||Kanaresch Inselen||Kap Verde||||||Kaimaninselen||||||||Kischinau|Ch' +
  'rëschtdagsinsel|||||Komoren||Kopenhagen||||||||Damaskus|||||||||||Dschibuti||||||Duschanbe|Ouschterinsel|||||S' +
  'alvador||||Färöer|Fidschi|||||||||||||||||||||||Havanna||||Ho-Chi-Minh-Stad||||||||||||Jamaika|Port Numbay||||' +
  '|||||Kamtschatka|||||||Khartum||||||Kalkutta|||Krasnojarsk|||||Kiew|||||||Lissabon||||||||||||Lëtzebuerg||||||' +
  '|||||Maldiven|||||||||||||||||||||||Mexiko-Stad||||Mogadischu||||||||Moskau|Muskat||||||||Nikosia||||||||Nowos' +
  'ibirsk|||||||Wagadugu||||||||||||||||Port-of-Spain||||Prag|||Pjöngjang|Katar||||||||||||Riad|Roum||||Sachalin|' +
  '|||||||||||||||Singapur||||Südgeorgien||Saint-Barthélemy|||||||||||||||Taipeh|||Taschkent|Tiflis||Teheran|||||' +
  '|Tokio||||||||||||||||Vatikan||Wien||Wilna||Wladiwostok|Wolgograd|Wostok|||Warschau||||||Jakutsk||Jekaterinbue' +
  'rg|Erivan||Zürech';
