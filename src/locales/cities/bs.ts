// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||||||Almati|Aman||Anadir||Andora|Angvila||Antigva||Aktau|Akutobe|||Ašhabad||Astrahan||Atina||Atiraj||Azori|B' +
  'agdad|||Bahrein||||||||Bejrut|Beograd|||||Beulah, Sjeverna Dakota|Biškek||||||||||||Bruneji|Brisel|Bukurešt|Bu' +
  'dimpešta||||Kairo|||Kanari||Kape Verde||Kazablanka||||Kajman|Center, Sjeverna Dakota|||||||Kišinjev|Božićno os' +
  'trvo|||Kokosova ostrva|Kolombo|||Kopenhagen|Kostarika||||Kurasao|||Damask|||||||||Daka||Džibuti|Dominika|||Dab' +
  'lin||Dušanbe||||||Salvador|||||Fidži|||||||||||||||Gvadalupe||Gvatemala||Gernzi||||||||Ho Ši Min|||||||||Ostrv' +
  'o Man||Džakarta|Jamajka|Džajapura||Jeruzalem||||||Kalinjingrad|Kamčatka|||Karači|||Handiga|Kartum|||||||||Kras' +
  'nojarsk||Kučing|Kuvajt||Kijev|||||||Lisabon|||||Lord Hau|||||||Luksemburg|Makau||||||||Makasar||Maldivi|||||||' +
  '||||||Mauricijus||||||Melburn||||||||Mogadiš|Monako|||||||Moskva|Muskat|||||New Salem, Sjeverna Dakota|||Nikoz' +
  'ija|||||||Novokuznjeck||||||||||||||Pariz|Pert||Pnom Pen||Pitkern|||||||||Prag|Portoriko||Pjongjang|Katar|Kost' +
  'anaj|Kizilorda||||||Rejkjavik||||Rijad|Rim||||Sahalin|||||||||||||Seul|Šangaj|Simferopolj|Singapur||Skoplje|So' +
  'fija||||Sveta Helena|||||||Štokholm||Sidnej|||||Tajpej|Talin||Taškent|||Teheran||||||Tokio|||||||||Ulan Bator|' +
  '|Urumči|||||Vatikan||Beč|Vijentijan|||||||Valis|Varšava||||||Jakutsk|Rangun|Jekaterinburg|Jerevan||Cirih';
