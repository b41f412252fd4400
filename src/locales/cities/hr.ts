// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis Abeba|||Alžir|Alma Ata|||Anadir||Andora|Angvila||||Aktau|Aktobe|||Ašgabat||Astrahan||Atena||||Azori|B' +
  'agdad|||Bahrein|||||||||Beograd||||Bermudi|Beulah, Sjeverna Dakota|Biškek||||||||||||Brunej|Bruxelles|Bukurešt' +
  '|Budimpešta||||Kairo|||Kanari|||||||||Center, Sjeverna Dakota||||||Čita|Kišinjev||||||||Kopenhagen|Kostarika||' +
  '|||||Damask|||||||||||Džibuti|Dominika|||||Dušanbe||||||Salvador||||Ferojski otoci|Fidži|||||||||||||||Guadalu' +
  'pe||Gvatemala|||Gvajana|||||||Ho Ši Min|||||||||Otok Man||Džakarta|Jamajka|||Jeruzalem||||||Kalinjingrad|Kamča' +
  'tka|||Karači|||Handiga||||||||||Krasnojarsk|||Kuvajt||Kijev|||||||Lisabon||||||||||||Luksemburg|Makao|||||||||' +
  '|Maldivi|||||||||Markižansko otočje||||Mauricijus|||||||||||||||Monako|||||||Moskva||||||New Salem, Sjeverna D' +
  'akota|||Nikozija|||||||Novokuznjeck||||||||||||||Pariz||||||||||||||Prag|Portoriko||Pjongjang|Katar|Kostanay|K' +
  'izilorda||||||||||Rijad|Rim||||Sahalin|||||||||||||Seul|Šangaj|Simferopolj|Singapur||Skoplje|Sofija|Južna Geor' +
  'gija|Srednekolimsk|Saint Barthélemy|Sveta Helena|||||||||||||||||Taškent|||Teheran||||||Tokio|||||||||Ulan Bat' +
  'or|Uljanovsk|Urumči|||||Vatikan||Beč|||||||||Varšava||||||Jakutsk|Rangun|Jekaterinburg|Erevan';
