// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '||||||Aljir|||||||Anguila||||Aktau|Aktobe|||||||Athena|||||||||||||||||Beograd|||||Beulah, Dakota Utara|||||||' +
  '|||||||||||||Kairo|||||Tanjung Verde|||||||Center, Dakota Utara|||||||Kishinev|||||Kolombo|Komoro||Kopenhagen|' +
  'Kosta Rika|||||||Damaskus||||||||||||Dominika||||||||||||||||||||||||||||||Guadalkanal||||||||||||||||||||||Pu' +
  'lau Man||||||Yerusalem|||||||||Pulau Canton||||||||||||||||||||||||||||||||||||||Luksemburg|Makau||||||||||Mal' +
  'adewa||||||||||Martinik||||||||||||||||||Monako|||||||Moskwa|Muskat|||||New Salem, Dakota Utara|||Nikosia|||||' +
  '||||||||||||||||||||||||||||||Praha|||||Kostanay||||||||||||Roma||||||||||||||||||||Singapura||||Georgia Selat' +
  'an|||||||||||||||||||||||Teheran||||||||||||||||||||||Vatikan||Wina|||||||Pulau Wake||Warsawa';
