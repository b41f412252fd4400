// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||Lungsod ng Juárez||||' +
  '||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||Lungsod ng Ho Chi Minh||||||||||||||||||||||||' +
  'Canton Island||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||Lungsod ng Mexico||||||||' +
  '||||||||||||||||||||||||||||||||||||||||||||Puwerto ng Espanya|||||||||Kostanay||Makipot na Look ng Rankin';
