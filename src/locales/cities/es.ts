// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  'Abiyán|Acra||Adís Abeba|Adelaida|Adén|Argel||Ammán|Ámsterdam|Anádyr|||Anguila||||Aktau|Aktobe|||Asjabad||Astra' +
  'cán||Atenas|||||Bagdad|Bahía||Baréin|Bakú||||||Barnaúl||Belgrado|Belice|Belén|Berlín|Bermudas|Beulah, Dakota d' +
  'el Norte||Bisáu|||||||||||Brunéi|Bruselas|Bucarest|||||El Cairo|||||Cabo Verde|||||Cayena|Caimán|Center, Dakot' +
  'a del Norte||||||Chitá|Chisináu|Navidad|||||Comoras|Conakri|Copenhague|||||Curazao|||Damasco||Dar es-Salam||||' +
  '|||Daca||Yibuti||Duala|Dubái|Dublín||Dusambé|Isla de Pascua|||||||||Islas Feroe|Fiyi||||||||||||Gran Turca|Gra' +
  'nada||Guadalupe||||Guernesey||||La Habana|Hebrón|||Ciudad Ho Chi Minh|||Honolulú||Indianápolis||||Isla de Man|' +
  'Estambul|Yakarta||||Jerusalén|Johannesburgo|||||Kaliningrado|||Isla Kanton||Katmandú||Khandiga|Jartum||||Kírov' +
  '||Calcuta|||||||||||||||Lisboa|Liubliana||Londres|||Los Ángeles||||||Luxemburgo||||||Magadán|||Makasar||Maldiv' +
  'as|||Manaos|||||||Martinica|||Mauricio|||||||||||||Miquelón|Mogadiscio|Mónaco|||||||Moscú|Mascate|||||New Sale' +
  'm, Dakota del Norte|Nueva York|||||||Nuakchot|Numea||||Yamena|||||Uagadugú||Palaos||Panamá||París||||||||||Pue' +
  'rto España|Puerto Príncipe||Portonovo|Praga||||Catar|Kostanái|Kyzylorda||||||Reikiavik||Río Branco||Riad|Roma|' +
  '|Reunión|Saipán|Sajalín|||Samarcanda|||||Santiago de Chile|||Sarátov||Seúl|Shanghái|Simferópol|Singapur||Skopi' +
  'e|Sofía|Georgia del Sur|Srednekolimsk|San Bartolomé|Santa Elena|San Cristóbal|Santa Lucía||San Vicente|San Jua' +
  'n de Terranova||Estocolmo||Sídney|||Santo Tomé|Tahití|Taipéi|Tallin||Taskent|Tiflis||Teherán||Timbu||||Tokio||' +
  '||Tórtola|Trípoli|||Túnez|Ulán Bator|Uliánovsk||||||El Vaticano||Viena|Vientián|Vilna|||Volgogrado||||Varsovia' +
  '|||||||Yangón (Rangún)|Ekaterimburgo|Ereván||Zúrich';
