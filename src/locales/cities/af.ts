// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba||||||||||||||||||Asjchabad||||Athene||||Asore|Bagdad|||Bahrein|Bakoe|||||||Beiroet||||Berlyn||B' +
  'eulah, Noord-Dakota|Bisjkek||||||||||||Broenei|Brussel|Boekarest|Boedapest||||Kaïro|Cambridgebaai||Kanarie||Ka' +
  'ap Verde|||Casey-stasie|||Kaaiman|Center, Noord-Dakota|||||||||||Kokos||Comore||Kopenhagen||||||||Damaskus||||' +
  'Davis-stasie|||||||Djiboeti|||Doebai||Dumont d’Urville-stasie||Paaseiland||||||||||Fidji||||||||||Glacebaai|Go' +
  'osebaai||||||||||||||||Ho Tsji Minhstad||Hongkong||||||Irkoetsk|Eiland Man||Djakarta|Jamaika||||||||Kaboel||Ka' +
  'mtsjatka||Kantoneiland|Karatsji|Katmandoe|||Kartoem|||||||||Krasnojarsk|Koeala-Loempoer||Koeweit|Kwajalein Ato' +
  'll|Kiëf|||||||Lissabon|||Londen|||||||||Luxemburg|||||||||||Maledive|||||||||Marquesas-eilande|||||Mawson-stas' +
  'ie||||McMurdo-stasie|||||Meksikostad||||Mogadisjoe||||||||Moskou|Muskat|||||New Salem, Noord-Dakota|||||||||||' +
  '|||||||||||||Parys|||||Pitcairn-eilande|||||||||Praag||||Katar|Kostanay|||||||||||Riaad||Rothera-navorsingstas' +
  'ie||||||||||||||Saratof||Seoel|||Singapoer||||Suid-Georgië||Sint Bartholomeus|Sint Helena|Sint Kitts|Sint Luci' +
  'a|Sint Thomas|Sint Vincent|Sint John’s|||||Syowa-stasie||||||||||||||||Tokio||||||Troll-stasie||||||||||Vatika' +
  'anstad||Wene||||Wladiwostok|Wolgograd|Wostok-stasie|Wake-eiland||Warskou||||||Jakoetsk||Jekaterinburg';
