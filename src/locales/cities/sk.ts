// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|Akkra||Addis Abeba|||Alžír|Alma‑Ata|Ammán|||||||||Aktau|Aktobe|||Ašchabad||Astrachán||Atény||||Azory|Bagdad||' +
  '|Bahrajn||||||||Bejrút|Belehrad|||Berlín|Bermudy|Beulah, Severná Dakota|Biškek||||||||||||Brunej|Brusel|Bukure' +
  'šť|Budapešť||||Káhira|||Kanárske ostrovy||Kapverdy||||||Kajmanie ostrovy|Center, Severná Dakota||||||Čita|Kiši' +
  'ňov|Vianočný ostrov|||Kokosové ostrovy|Kolombo|Komory|Konakry|Kodaň|Kostarika|||||||Damask|||||||||Dháka||Džib' +
  'uti|Dominika||Dubaj|||Dušanbe|Veľkonočný ostrov||||El-Aaiún|Salvádor||||Faerské ostrovy|Fidži||||||Galapágy|||' +
  'Gibraltár||||||||||||||||||Hočiminovo Mesto||Hongkong||Chovd|||||Ostrov Man|||Jamajka|||Jeruzalem|||||Kábul||K' +
  'amčatka|||Karáči|Káthmandu|Kergueleny|Chandyga|Chartúm||||||Kalkata|||Krasnojarsk||Kučing|Kuvajt||Kyjev|||||||' +
  'Lisabon|Ľubľana||Londýn|||||||||Luxembursko|||||||||||Maldivy|||||||||Markézy|Martinik|||Maurícius||||||||||Mé' +
  'xico||||Mogadišo|Monako|||||||Moskva|Maskat|||||New Salem, Severná Dakota|||Nikózia|||||||Novokuzneck||||||Ura' +
  'ľsk||||||||Paríž|||Phnom Pénh|||||||||||Praha|Portoriko||Pchjongjang|Katar|Kostanaj|Kyzylorda||||||Reykjavík||' +
  '||Rijád|Rím||||Sachalin||||||San Maríno|||||||Soul|Šanghaj||Singapur||||Južná Georgia||Svätý Bartolomej|Svätá ' +
  'Helena||Svätá Lucia|Sv. Tomáš|Sv. Vincent|||Štokholm|||Šówa||Svätý Tomáš||Tchaj-pej|||Taškent|||Teherán||||||T' +
  'okio|||||Tripolis||||Ulanbátar|Uľjanovsk|Urumči||Usť-Nera|||Vatikán||Viedeň|Vientian||||||||Varšava||||||Jakut' +
  'sk|Rangún|Jekaterinburg|Jerevan|Záhreb';
