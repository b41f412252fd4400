// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||||Áidin|Cathair na hAilgéire|||Amstardam|||Andóra|Angaíle|Antananairíveo||||||Arúba|||an Astracáin||an Aith' +
  'in||||na hAsóir|Bagdad|||Bairéin|Bakı|||||Barbadós||Béiriút|Béalgrád|an Bheilís||Beirlín|Beirmiúda|||||||Bogat' +
  'á|||an Bhratasláiv||||Brúiné|an Bhruiséil|Búcairist|Búdaipeist||||Caireo|||na hOileáin Chanáracha||Rinn Verde|' +
  '||Stáisiún Casey||||||Oileánra Chagos|||||Císineá|Oileán na Nollag|||Oileáin Cocos||Oileáin Chomóra|Conacraí|C' +
  'óbanhávan|Cósta Ríce||||Cúrasó||Dacár|an Damaisc||Dárasalám||||||||||Doiminice|||Baile Átha Cliath|Stáisiún Du' +
  'mont-d’Urville||Oileán na Cásca||||Láúine|an tSalvadóir||||Oileáin Fharó|Fidsí|||||||||Giobráltar||||Greanáda|' +
  '|Guadalúip||Guatamala||Geansaí|an Ghuáin||||Heabrón|Heilsincí||Cathair Ho Chi Minh||Hong Cong|||||||Oileán Mha' +
  'nann|Iostanbúl|Iacárta|Iamáice||Geirsí|Iarúsailéim|||||Cabúl||||Oileán Canton|||||Cartúm||||||Calcúta||||||Cuá' +
  'it|Oileáin Kwajalein|Cív|||||Líoma||Liospóin|Liúibleána||Londain||Oileán an Tiarna Howe|||||||Lucsamburg|||Oil' +
  'eán Mhic Guaire|Maidéara|Maidrid||||Macasar||Oileáin Mhaildíve|Málta|||Mainile|Mapútó||||na hOileáin Mharcasac' +
  'ha||||Oileán Mhuirís|Stáisiún Mawson||||Stáisiún McMurdo|||||Cathair Mheicsiceo|Oileáin Midway|Mionsc||Mogaidi' +
  'siú|Monacó||||||Montsarat|Moscó|||||Nárú||Nua-Eabhrac||an Niocóis|||Oileán Norfolk||Nuacsat|||||||||Osló||||Tí' +
  'r Palmer|||Páras||||||Podgairítse||||||||Prág|Pórtó Ríce|||Catar|Kostanay|||||||Réicivíc|Ríge||||an Róimh|Stái' +
  'siún Rothera|La Réunion||Sacailín||||||San Mairíne||||Sairéavó|||Súl|Shang-hai||Singeapór||Scóipé|Sóifia|an tS' +
  'eoirsia Theas||Saint Barthélemy|San Héilin|San Críostóir|Saint Lucia|||||Stócólm|||Stáisiún Showa|||Taihítí||T' +
  'aillinn||||||||Inis Tuile||Tiorána|Tóiceo|||||Tripilí|Stáisiún Troll||Túinis|Ulan Bator|||||Vadús||an Vatacáin' +
  '||Vín||Vilnias||||Stáisiún Vostok|Oileán Wake|Wallis agus Futuna|Vársá||||||Iacútsc|Rangún||Eireaván|Ságrab';
