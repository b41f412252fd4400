// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  'Abidžan|Akra||Adis Abeba|Adelejd||Alžir|Almati|Aman||Anadir|Enkoridž|Andora|Angvila||Antigva|Apija|Aktau|Akuto' +
  'be|Aragvajana||Ašhabad||Astrakan|Asunsion|Atina|Koral Harbur|Atirau|Okland|Azori|Bagdad|Baija|Baija Banderas|B' +
  'ahrein|||||Banžul|||Bejrut|Beograd|||||Bijula, Severna Dakota|Biškek|Bisao|Blank-Sejblon|Blantir|||Bojzi|Bugan' +
  'vil||Brazavil|Brizbejn|Broken Hil|Brunej|Brisel|Bukurešt|Budimpešta|Buenos Ajres|Budžumbura|Bisingen|Kairo|Kem' +
  'bridž Bej|Kampo Grande|Kanarska ostrva|Kankun|Zelenortska Ostrva|Karakas|Kazablanka|Kejsi|Katamarka|Kajen|Kajm' +
  'anska Ostrva|Centar, Severna Dakota|Seuta|Čagos|Čatam|Čikago|Čihuahua|Čita|Kišinjev|Božić||Siudad Huarez|Kokos' +
  '|Kolombo|Komoro|Konakri|Kopenhagen|Kostarika|Kojajke|Kreston|Kuiaba|Kurasao|Kordoba||Damask|Danmarkshagen|Dar-' +
  'es-Salam|Darvin|Dejvis|Doson|Doson Krik|||Daka||Džibuti|Dominika|Duala||Dablin|Dimon d’Urvil|Dušanbe|Uskršnje ' +
  'ostrvo||Efat||El Ajun|Salvador|Iukla|||Farska Ostrva|Fidži|||Fritaun||Gaboron||Gambije|||Glejs Bej|Gus Bej|||G' +
  'vadalkanal|Gvadalupe||Gvatemala|Gvajakil|Gernzi|Gvajana|Halifaks|||||Hermosiljo|Ho Ši Min||Hongkong|||||Ikvalu' +
  'it|Irkuck|Ostrvo Man||Džakarta|Jamajka|Džajapura|Džerzi|Jerusalim|Johanesburg|Džuba|Žužui|Žuno||Kalinjingrad|K' +
  'amčatka|||Karači||Kergelen|Handiga|Kartum||Kinšasa|||Noks, Indijana|Kalkuta|Košre|Kralendajk|Krasnojarsk||Kuči' +
  'ng|Kuvajt|Kvadžalejin|Kijev||La Rioha||Librevil|||Lisabon||||Longjerbjen|Lord Hau|Los Anđeles|Luivile|Louer Pr' +
  'insiz Kvorter||Lubumbaši||Luksemburg|Makao|Masejo|Mekvori||||||Makasar||Maldivi||Managva||||Marengo, Indijana|' +
  'Marihamn|Marigo|Markiz|Martinik|||Mauricijus|Moson|Majot|||Makmurdo|Melburn|Mendosa|Menomini||Meksiko Siti|Mid' +
  'vej||Mikelon|Mogadiš|Monako|Monkton|Monrovija|Monterej||Montičelo, Kentaki|Montserat|Moskva|Muskat||Najrobi|Na' +
  'sau||Novi Salem, Severna Dakota|Njujork|Nijamej|Nikozija||Nom||Noronja|Nuakšot|Numea|Novokuznjeck||Gothab|Ndža' +
  'mena|Ohinaga||||Uagadugu||||||Pariz|Pert|Pitersburg, Indijana|Pnom Pen|Finiks|Pitkern|||Pontijanak|Port Morzbi' +
  '|Port of Spejn|Port o Prens|Porto Veljo|Porto Novo|Prag|Porto Riko||Pjongjang|Katar|Kostanaj|Kizilorda|||Resif' +
  'e||Resolut|Rejkjavik||Rio Branko|Rio Galjegos|Rijad|Rim|Rotera||Sajpan|Sahalin||||San Huan|San Lui|||Santjago|' +
  '|||Skorezbisund|Seul|Šangaj|Simferopolj|Singapur||Skoplje|Sofija|Južna Džordžija|Srednjekolimsk|Sv. Bartolomej' +
  '|Sveta Jelena|Sent Kits|Sv. Lucija|Sv. Toma|Sent Vinsent|Sv. Džon|Stenli|Stokholm|Svift Kurent|Sidnej|Šova|Sao' +
  ' Paolo|||Tajpej|Talin|Tarava|Taškent||Tegusigalpa|Teheran|Tel Siti, Indijana|Timpu|Tul|Tihuana||Tokio||||||Tro' +
  'l|Tukuman||Ulan Bator|Uljanovsk|Urumći|Ušuaija|||Vankuver|Vatikan|Vevaj, Indijana|Beč|Vijentijan|Vilnjus|Vince' +
  'nes, Indijana||||Vejk|Valis|Varšava|Vajthors|Vinamak, Indijana|Vindhuk|Vinipeg|Jakutat|Jakutsk|Rangun|Jekateri' +
  'nburg|Jerevan||Cirih';
