// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  'Abidžan|||Addis Abeba|||Alžír||Ammán|||||||||Aktau|Aktobe|||Ašchabad||Astrachaň||Athény||||Azorské ostrovy|Bag' +
  'dád|Bahía||Bahrajn||||||||Bejrút|Bělehrad|||Berlín|Bermudy|Beulah, Severní Dakota|Biškek||||||||||||Brunej|Bru' +
  'sel|Bukurešť|Budapešť||||Káhira|||Kanárské ostrovy||Kapverdy||||||Kajmanské ostrovy|Center, Severní Dakota|||C' +
  'hathamské ostrovy|||Čita|Kišiněv|Vánoční ostrov|Chuukské ostrovy||Kokosové ostrovy|Kolombo|Komory||Kodaň|Kosta' +
  'rika|||||||Damašek|||||||||Dháka||Džibuti|Dominika||Dubaj|||Dušanbe|Velikonoční ostrov||Éfaté|||Salvador||||Fa' +
  'erské ostrovy|Fidži||||||Galapágy|Gambierovy ostrovy||||||||||||||||||Helsinky||Ho Či Minovo město||Hongkong||' +
  '|||||Ostrov Man|||Jamajka|||Jeruzalém|||||Kábul||Kamčatka||Kanton (ostrov)|Karáčí|Káthmándú|Kerguelenovy ostro' +
  'vy|Chandyga|Chartúm||||||Kalkata|||Krasnojarsk||Kučing|Kuvajt||Kyjev|||||||Lisabon|Lublaň||Londýn|||||||||Luce' +
  'mburk|||||||||||Maledivy|||||||||Markézy|Martinik|||Mauricius||||||||||||||Mogadišu|Monako|||||||Moskva|Maskat' +
  '|||||New Salem, Severní Dakota|||Nikósie|||||Nuakšott||Novokuzněck|||Ndžamena|||Uralsk||||||||Paříž|||Phnompen' +
  'h||Pitcairnovy ostrovy|||||||||Praha|Portoriko||Pchjongjang|Katar|Kostanaj|Kyzylorda||||||Reykjavík||||Rijád|Ř' +
  'ím||||Sachalin|||||||||||||Soul|Šanghaj||Singapur|||Sofie|Jižní Georgie|Sredněkolymsk|Svatý Bartoloměj|Svatá H' +
  'elena|Svatý Kryštof|Svatá Lucie|Svatý Tomáš (Karibik)|Svatý Vincenc||||||||Svatý Tomáš||Tchaj-pej|||Taškent|||' +
  'Teherán||Thimbú||||Tokio|||||Tripolis||||Ulánbátar|Uljanovsk|Urumči|||||Vatikán||Vídeň|||||||||Varšava||||||Ja' +
  'kutsk|Rangún|Jekatěrinburg|Jerevan|Záhřeb|Curych';
