// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '||||||Alger||||||||||||||||||||||||||Bae Banderas|||||||||||||||Beulah, Gogledd Dakota||||||||||||||Brwsel|Bwc' +
  'arést||||||Bae Cambridge||Yr Ynysoedd Dedwydd|||||||||Center, Gogledd Dakota||||||||Ynys y Nadolig||||||||||||' +
  '||||||||||||||||||Dulyn|||Ynys y Pasg|||||||||Ffaro|||||||||Gasa|||||||||||Ynys y Garn||||||||Dinas Hô Chi Min' +
  'h|||||||||Ynys Manaw|Caergystennin|||||Jerwsalem||||||||||||||||||||||||||||||||||||||Llundain|||||||||Lwcsemb' +
  'wrg||||||||||||||||||||||||||||||||||Dinas Mecsico||||||||||||||||||New Salem, Gogledd Dakota|Efrog Newydd||||' +
  '|||||||||||||||||||||||||||||||||Prag|||||Kostanay|||||||Reykjavík|||||Rhufain||||||||||||||||||||||||De Georg' +
  'ia|||||||||||||||||||||Tiflis|||Dinas Tell, Indiana||||||||||||||Ulan Bator|||||||Y Fatican||Fienna';
