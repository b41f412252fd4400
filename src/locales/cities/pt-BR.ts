// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|Acra||Adis Abeba||Áden|Argel||Amã|Amsterdã||||Anguila||Antígua||Aktau|Aktobe|||Asgabate||Astracã|Assunção|Ate' +
  'nas||||Açores|Bagdá||Bahia de Banderas|Bahrein||||||||Beirute|Belgrado|||Berlim|Bermudas|Beulah, Dakota do Nor' +
  'te||||||||||||||Bruxelas|Bucareste|Budapeste|||||||Canárias||Cabo Verde|||||Caiena||Center, Dakota do Norte|||' +
  'Chatnam|||||||||||Conacri|Copenhague||Coihaique||||||Damasco|||||||||Dacca||Djibuti||||||Duchambe|Ilha de Pásc' +
  'oa||Éfaté|||||||Ilhas Faroé||||||||||||||Granada||Guadalupe|||Guaiaquil||Guiana|||||Helsinque||Cidade de Ho Ch' +
  'i Minh|||||Indianápolis||||Ilha de Man|Istambul|Jacarta||||Jerusalém|Joanesburgo||||Cabul|Kaliningrado|||Ilha ' +
  'de Canton|||||Cartum||||||Calcutá|||||||||||||||Lisboa|Liubliana||Londres|||||||||Luxemburgo|||||Madri||||||Ma' +
  'ldivas||Manágua||||||||Martinica|||Maurício||||||||||Cidade do México||||Mogadíscio|Mônaco||Monróvia||Montevid' +
  'éu|||Moscou|Mascate||Nairóbi|||New Salen, Dakota do Norte|Nova York||Nicósia|||||||||||||||||||Panamá|||||||||' +
  '||||Porto Príncipe||Porto Novo|Praga|Porto Rico|||Catar||||||||Reykjavík||||Riade|Roma||Reunião||Sacalina|||Sa' +
  'marcanda||||||||||Seul|Xangai||Singapura|||Sófia|Geórgia do Sul||São Bartolomeu|Santa Helena|São Cristóvão|San' +
  'ta Lúcia|Saint Thomas|São Vicente|Saint John’s||Estocolmo||||||Taiti|||Taraua||||Teerã||||||Tóquio|||||Trípoli' +
  '||Tucumã|Túnis|Ulan Bator|Ulianovsk||||||Vaticano||Viena|||||Volgogrado||||Varsóvia|||||||Rangum|Ecaterimburgo' +
  '|||Zurique';
