// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba|||Alger|Almatî|||Anadir|||||||Aktau|Aktobe|||Așgabat||Astrahan||Atena||Atîrau||Azore|Bagdad||||' +
  '||||||||Belgrad|||||Beulah, Dakota de Nord|Bișkek|||||||||||||Bruxelles|București|Budapesta|||||||Canare||Capu' +
  'l Verde|||||||Center, Dakota de Nord||||||Cita||Insula Christmas|||||Comore||Copenhaga||||||||Damasc|||||||||D' +
  'acca||||||||Dușanbe|Insula Paștelui|||||||||Feroe||||||||||||||||Guadelupa||||||||||||Ho Și Min||||||||Irkuțk|' +
  'Insula Man||||||Ierusalim|||||||Kamciatka||Insula Canton||||||||||||||Krasnoiarsk|||Kuweit|||||||||Lisabona|||' +
  'Londra|||||||||Luxemburg|||||||||||Maldive|||||||||Marchize|Martinica|||||||||||||Ciudad de Mexico||||Mogadisc' +
  'io||||||||Moscova||||||New Salem, Dakota de Nord||||||||||Novokuznețk||||||Uralsk|||||||||||||Insula Pitcairn|' +
  'Podgorița||||||||Praga|||Phenian||Kostanay|Kyzylorda||||||||||Riad|Roma||||Sahalin|||||||||||||Seul|||||||Geor' +
  'gia de Sud|Srednekolimsk|Saint Barthélemy|Sf. Elena||||||||||||Sao Tomé|||||Tașkent|||Teheran|||||||||||||||Ul' +
  'an Bator|Ulianovsk||||||||Viena|||||||Insula Wake||Varșovia||||||Iakuțk||Ekaterinburg|Erevan';
