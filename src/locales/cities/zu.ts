// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  'i-Abidjan|i-Accra|i-Adak|i-Addis Ababa|i-Adelaide|i-Aden|i-Algiers|i-Almaty|i-Amman|i-Amsterdam|i-Anadyr|i-Anc' +
  'horage|i-Andorra|i-Anguilla|i-Antananarivo|i-Antigua|i-Apia|i-Aqtau|i-Aqtobe|i-Araguaina|i-Aruba|i-Ashgabat|i-' +
  'Asmara|i-Astrakhan|i-Asunción|i-Athens|i-Atikokan||i-Auckland|i-Azores|i-Baghdad|i-Bahia|i-Bahia Banderas|i-Ba' +
  'hrain|i-Baku|i-Bamako|i-Bangkok|i-Bangui|i-Banjul|i-Barbados|i-Barnaul|i-Beirut|i-Belgrade|i-Belize|i-Belem|i-' +
  'Berlin|i-Bermuda|i-Beulah, North Dakota|i-Bishkek|i-Bissau|i-Blanc-Sablon|i-Blantyre|i-Boa Vista|i-Bogota|i-Bo' +
  'ise|i-Bougainville|i-Bratislava|i-Brazzaville|i-Brisbane|i-Broken Hill|i-Brunei|i-Brussels|i-Bucharest|i-Budap' +
  'est|i-Buenos Aires|i-Bujumbura|i-Busingen|i-Cairo|i-Cambridge Bay|i-Campo Grande|i-Canary|i-Cancun|i-Cape Verd' +
  'e|i-Caracas|i-Casablanca|i-Casey|i-Catamarca|i-Cayenne|i-Cayman|i-Center, North Dakota|i-Ceuta|i-Chagos|i-Chat' +
  'ham|i-Chicago|i-Chihuahua|i-Chita|i-Chisinau|Ukhisimusi|i-Chuuk||i-Cocos|i-Colombo|i-Comoro|i-Conakry|i-Copenh' +
  'agen|i-Costa Rica||i-Creston|i-Cuiaba|i-Curaçao|i-Cordoba|i-Dakar|i-Damascus|i-Danmarkshavn|i-Dar es Salaam|i-' +
  'Darwin|i-Davis|i-Dawson|i-Dawson Creek|i-Denver|i-Detroit|i-Dhaka|i-Dili|i-Djibouti|i-Dominica|i-Douala|i-Duba' +
  'i|i-Dublin|i-Dumont d’Urville|i-Dushanbe|i-Easter|i-Edmonton|i-Efate|i-Eirunepe|i-El Aaiun|i-El Salvador|i-Euc' +
  'la|i-Fakaofo||i-Faroe|i-Fiji|i-Fort Nelson|i-Fortaleza|i-Freetown|i-Funafuti|i-Gaborone|i-Galapagos|i-Gambier|' +
  'iGaza|i-Gibraltar|i-Glace Bay|i-Goose Bay|i-Grand Turk|i-Grenada|i-Guadalcanal|i-Guadeloupe|i-Guam|i-Guatemala' +
  '|i-Guayaquil|i-Guernsey|i-Guyana|i-Halifax|i-Harare|i-Havana|i-Hebron|i-Helsinki|i-Hermosillo|i-Ho Chi Minh Ci' +
  'ty|i-Hobart|i-Hong Kong|i-Honolulu|i-Hovd|i-Indianapolis|i-Inuvik|i-Iqaluit|i-Irkutsk|i-Isle of Man|i-Istanbul' +
  '|i-Jakarta|i-Jamaica|i-Jayapura|i-Jersey|i-Jerusalem|i-Johannesburg|iJuba|i-Jujuy|i-Juneau|i-Kabul|i-Kaliningr' +
  'ad|i-Kamchatka|i-Kampala||i-Karachi|i-Kathmandu|i-Kerguelen|i-Khandyga|i-Khartoum|i-Kigali|i-Kinshasa|i-Kiriti' +
  'mati|i-Kirov|i-Knox, Indiana|i-Kolkata|i-Kosrae|i-Kralendijk|i-Krasnoyarsk|i-Kuala Lumpur|i-Kuching|i-Kuwait|i' +
  '-Kwajalein|i-Kiev|i-La Paz|i-La Rioja|i-Lagos|i-Libreville|i-Lima|i-Lindeman|i-Lisbon|i-Ljubljana|i-Lome|i-Lon' +
  'don|i-Longyearbyen|i-Lord Howe|i-Los Angeles|i-Louisville|i-Lower Prince’s Quarter|i-Luanda|i-Lubumbashi|iLusa' +
  'ka|i-Luxembourg|i-Macau|i-Maceio|i-Macquarie|i-Madeira|i-Madrid|i-Magadan|iMahe|i-Majuro|i-Makassar|iMalabo|i-' +
  'Maldives|i-Malta|i-Managua|i-Manaus|i-Manila|iMaputo|i-Marengo, Indiana|i-Mariehamn|i-Marigot|i-Marquesas|i-Ma' +
  'rtinique|iMaseru|i-Matamoros|i-Mauritius|i-Mawson|i-Mayotte|i-Mazatlan|iMbabane|i-McMurdo|i-Melbourne|i-Mendoz' +
  'a|i-Menominee|i-Metlakatla|i-Mexico City|i-Midway|i-Minsk|i-Miquelon|i-Mogadishu|i-Monaco|i-Moncton|i-Monrovia' +
  '|i-Monterrey|i-Montevideo|i-Monticello, Kentucky|i-Montserrat|i-Moscow|i-Muscat|i-Merida|i-Nairobi|i-Nassau|i-' +
  'Nauru|i-New Salem, North Dakota|i-New York|i-Niamey|i-Nicosia|i-Niue|i-Nome|i-Norfolk|i-Noronha|i-Nouakchott|i' +
  '-Noumea|i-Novokuznetsk|i-Novosibirsk|i-Nuuk|i-Ndjamena|i-Ojinaga|i-Omsk|i-Oral|i-Oslo|i-Ouagadougou|i-Pago Pag' +
  'o|i-Palau|i-Palmer|i-Panama|i-Paramaribo|i-Paris|i-Perth|i-Petersburg, Indiana|i-Phnom Penh|i-Phoenix|i-Pitcai' +
  'rn|i-Podgorica|i-Pohnpei|i-Pontianak|i-Port Moresby|i-Port of Spain|i-Port-au-Prince|i-Porto Velho|i-Porto-Nov' +
  'o|i-Prague|i-Puerto Rico|i-Punta Arenas|i-Pyongyang|i-Qatar|I-Kostanay|i-Qyzylorda|i-Rankin Inlet|i-Rarotonga|' +
  'i-Recife|i-Regina|i-Resolute|i-Reykjavik|i-Riga|i-Rio Branco|i-Rio Gallegos|i-Riyadh|i-Rome|i-Rothera|i-Réunio' +
  'n|i-Saipan|i-Sakhalin|i-Salta|i-Samara|i-Samarkand|i-San Juan|i-San Luis|i-San Marino|i-Santarem|i-Santiago|i-' +
  'Santo Domingo|i-Sarajevo|i-Saratov|i-Ittoqqortoormiit|i-Seoul|i-Shanghai|i-Simferopol|i-Singapore|i-Sitka|i-Sk' +
  'opje|i-Sofia|i-South Georgia|i-Srednekolymsk|i-St. Barthélemy|i-St. Helena|i-St. Kitts|I-St. Lucia|i-St. Thoma' +
  's|i-St. Vincent|i-St. John’s|i-Stanley|i-Stockholm|i-Swift Current|i-Sydney|i-Syowa|i-Sao Paulo|i-São Tomé|i-T' +
  'ahiti|i-Taipei|i-Tallinn|i-Tarawa|i-Tashkent|i-Tbilisi|i-Tegucigalpa|i-Tehran|i-Tell City, Indiana|i-Thimphu|i' +
  '-Thule|i-Tijuana|i-Tirane|i-Tokyo|i-Tomsk|i-Tongatapu|i-Toronto|i-Tortola|i-Tripoli|i-Troll|i-Tucuman|i-Tunis|' +
  'i-Ulaanbaatar|i-Ulyanovsk|i-Urumqi|i-Ushuaia|i-Ust-Nera|i-Vaduz|i-Vancouver|i-Vatican|i-Vevay, Indiana|i-Vienn' +
  'a|i-Vientiane|i-Vilnius|i-Vincennes, Indiana|i-Vladivostok|i-Volgograd|i-Vostok|i-Wake|i-Wallis|i-Warsaw|i-Whi' +
  'tehorse|i-Winamac, Indiana|i-Windhoek|i-Winnipeg|i-Yakutat|i-Yakutsk|i-Rangoon|i-Yekaterinburg|i-Yerevan|i-Zag' +
  'reb|i-Zurich';
