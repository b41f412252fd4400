// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '||||||l-Alġier|||||||||||||||||||Ateni||||||||||||||||Bejrut|Belgrad|||||||||||||||||||Brussell|||||||||||||||' +
  '||||||||||||||||||||||||||Damasku|||||||||||||||||||||||||||||||||||||Ġibiltà||||||||il-Gwatemala|||||||||||||' +
  '|||||||||il-Ġamajka|||Ġerusalemm||||||||||||||||||||||||||il-Belt tal-Kuwajt|||||||||Liżbona|||Londra|||||||||' +
  'il-Lussemburgu|||||||||||il-Maldivi|Valletta||||||||||||||||||||||||||||||||||Moska|||||||||Nikosija||||||||||' +
  '|||||||||||Pariġi||||||||||||||Praga|||||||||||||||||Ruma|||||||||||||||||||||||Sofija|il-Georgia tan-Nofsinha' +
  'r||||||||||Stokkolma|||||||||||||||||||||||||||||||||||il-Belt tal-Vatikan||Vjenna|||||||||Varsavja';
