// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  'Abidžan|Akra||Adis Abeba|||Alžir|Almati|Aman||Anadir||Andora|Angvila||||Aktau|Aktobe|||Ašhabad||Astrahan||Aten' +
  'e||||Azori|Bagdad||Bahia de Banderas|Bahrajn||||||||Bejrut|Beograd||||Bermudi|Beulah, Severna Dakota|Biškek|||' +
  '|||||||||Brunej|Bruselj|Bukarešta|Budimpešta||||Kairo|||Kanarski otoki||Zelenortski otoki||||||Kajman|Center, ' +
  'Severna Dakota||||||Čita|Kišinjev|Božični otok|||Kokosovi otoki|Kolombo|Komori||Köbenhavn|Kostarika|||||||Dama' +
  'sk|||||||||Daka||Džibuti|Dominika||Dubaj|||Dušanbe|Velikonočni otok|||||Salvador||||Ferski otoki|Fidži||||||||' +
  '|||||||||Gvatemala|||Gvajana|||||||Hošiminh||Hongkong|||||||Otok Man||Džakarta|Jamajka|||Jeruzalem|||||||Kamča' +
  'tka|||Karači|||Handiga|Kartum||Kinšasa||||Kalkuta|||Krasnojarsk|||Kuvajt||Kijev|||||||Lizbona||||||||||Lubumba' +
  'ši||Luksemburg|||||||||Makasar||Maldivi||||||||||Martinik|||||||||||||Ciudad de Mexico||||Mogadišu|Monako|||||' +
  '||Moskva|Muškat|||||New Salem, Severna Dakota|||Nikozija|||||||||||||Uralsk||||||||Pariz||||||||||||||Praga|Po' +
  'rtoriko||Pjongjang|Katar|Kostanaj|Kizlorda||||||||||Rijad|Rim||||Sahalin|||||||||||||Seul|Šanghaj||Singapur|||' +
  'Sofija|Južna Georgia|Srednekolimsk|Sv. Bartolomej|Sv. Helena|Sv. Krištof|Sv. Lucija|Sv. Tomaž|Sv. Vincencij|||' +
  '|||||||Tajpej|Talin||Taškent|||Teheran||Timpu||||Tokio|||||||||Ulan Bator|Uljanovsk|Urumči|||||Vatikan||Dunaj|' +
  '|Vilna|||||||Varšava||||||Jakutsk|Rangun|Jekaterinburg|Erevan';
