// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba|||Algier||||||||||||Aktobe|||Aşgabat||Astrachan||Athen||||Azoren|Bagdad||||||||||||Belgrad|||||' +
  '|Bischkek||||||||||||Brunei Darussalam|Brüssel|Bukarest|||||Kairo|||Kanaren||Cabo Verde||||||Kaimaninseln|||||' +
  '||Tschita||Weihnachtsinsel|||||Komoren||Kopenhagen||||||||Damaskus||Daressalam|||||||||Dschibuti||||||Duschanb' +
  'e|Osterinsel|||||||||Färöer|Fidschi|||||||||||||||||||||||Havanna||||Ho-Chi-Minh-Stadt||Hongkong||Chowd|||||||' +
  '|Jamaika||||||||||Kamtschatka|||Karatschi|||Chandyga|Khartum||||Kirow||Kalkutta|||Krasnojarsk|||||Kiew|||||||L' +
  'issabon||||||||||||Luxemburg|||||||||||Malediven|||||||||||||||||||||||Mexiko-Stadt||||Mogadischu||||||||Moska' +
  'u|Maskat||||||||Nikosia|||||||Nowokuznetsk|Nowosibirsk||||||||||||||||||||||||||Porto Novo|Prag|||Pjöngjang|Ka' +
  'tar|Qostanai|Qysylorda||||||Reyk­ja­vík||||Riad|Rom||||Sachalin|||||||||||Saratow|||||Singapur||||Südgeorgien|' +
  '|Saint-Barthélemy|||||||||||||||Taipeh|||Taschkent|Tiflis||Teheran||||||Tokio|||||Tripolis|||||Uljanowsk||||||' +
  'Vatikan||Wien||||Wladiwostok|Wolgograd|Wostok|||Warschau||||||Jakutsk|Rangun|Jekaterinburg|Eriwan';
