// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|Acra||Adis-Abeba||Adem|Argel||Amã|Amesterdão||||Anguila||Antígua||||||Asgabate||Astracã|Assunção|Atenas||||Aç' +
  'ores|Bagdade|Baía||Barém||Bamaco|Banguecoque|||||Beirute|Belgrado|||Berlim|Bermudas|Beulah, Dakota do Norte|||' +
  '|||||||||||Bruxelas|Bucareste|Budapeste|||||||Canárias||Cabo Verde|||Estação Casey||Caiena|Caimão|Center, Dako' +
  'ta do Norte||Arquipélago de Chagos|Ilhas Chatham|||||Ilha do Natal|||Ilhas Cocos|||Conacri|Copenhaga||Coihaiqu' +
  'e|||Curaçau||Dacar|Damasco|||||||||Daca||Jibuti|Domínica||||Estação Dumont-d’Urville|Duchambe|Ilha da Páscoa||' +
  '|||Salvador||||Faroé|||||||Ilhas Galápagos|||||||Granada||Guadalupe|||Guaiaquil||Guiana|||||Helsínquia||Cidade' +
  ' de Ho Chi Minh|||||Indianápolis||||Ilha de Man|Istambul|Jacarta||||Jerusalém|Joanesburgo||||Cabul|Caliningrad' +
  'o||Campala|Ilha Canton|Carachi|Catmandu|Ilhas Kerguelen||Cartum||||||Calcutá||||||Koweit|Atol de Kwajalein||||' +
  '||||Lisboa|Liubliana||Londres||Ilha de Lord Howe||||||Lusaca|Luxemburgo|||Ilha Macquarie||||||Macassar||Maldiv' +
  'as||Manágua|||||||Ilhas Marquesas|Martinica|||Maurícia|Estação Mawson||||Estação McMurdo|||||Cidade do México|' +
  'Atol de Midway|||Mogadíscio|Mónaco||Monróvia||Montevideu||Monserrate|Moscovo|Mascate|||||New Salen, Dakota do ' +
  'Norte|Nova Iorque|Niamei|Nicósia|||Ilha Norfolk|||||||||||||||Terra de Palmer|Panamá|||||||Ilhas Pitcairn|||||' +
  'Porto de Espanha||||Praga|Porto Rico|||Catar|Kostanay|||||||Reiquiavique||||Riade|Roma|Estação Rothera|Reunião' +
  '||Sacalina|||Samarcanda|||São Marinho|||||||Seul|Xangai||Singapura|||Sófia|Geórgia do Sul||São Bartolomeu|Sant' +
  'a Helena|São Cristóvão|Santa Lúcia||São Vicente|||Estocolmo|||Estação Showa|||Taiti|Taipé|Talim|||||Teerão||Ti' +
  'mphu||||Tóquio||||||Estação Troll||Tunes|Ulan Bator|Ulianovsk||||||Vaticano||Viena|||||Volgogrado|Estação Vost' +
  'ok|Ilha Wake||Varsóvia||||||||Ecaterimburgo|Erevan||Zurique';
