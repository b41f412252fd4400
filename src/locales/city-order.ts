// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).

/** The cities of time zones as `zoneCity` names them, in the order of the names in cities/; other spellings of one city after `=`. */
export const CITY_ORDER =
  'Abidjan|Accra|Adak|Addis Ababa|Adelaide|Aden|Algiers|Almaty|Amman|Amsterdam|Anadyr|Anchorage|Andorra|Anguilla|' +
  'Antananarivo|Antigua|Apia|Aqtau|Aqtobe|Araguaina|Aruba|Ashgabat=Ashkhabad|Asmara|Astrakhan|Asunción|Athens|Ati' +
  'kokan=Coral Harbour|Atyrau|Auckland|Azores|Baghdad|Bahia|Bahia Banderas|Bahrain|Baku|Bamako|Bangkok|Bangui|Ban' +
  'jul|Barbados|Barnaul|Beirut|Belgrade|Belize|Belém|Berlin|Bermuda|Beulah|Bishkek|Bissau|Blanc-Sablon|Blantyre|B' +
  'oa Vista|Bogotá|Boise|Bougainville|Bratislava|Brazzaville|Brisbane|Broken Hill|Brunei|Brussels|Bucharest|Budap' +
  'est|Buenos Aires|Bujumbura|Busingen|Cairo|Cambridge Bay|Campo Grande|Canary|Cancún|Cape Verde|Caracas|Casablan' +
  'ca|Casey|Catamarca|Cayenne|Cayman|Center|Ceuta|Chagos|Chatham|Chicago|Chihuahua|Chita|Chișinău|Christmas|Chuuk' +
  '=Truk|Ciudad Juarez|Cocos|Colombo|Comoro|Conakry|Copenhagen|Costa Rica|Coyhaique|Creston|Cuiabá|Curaçao|Córdob' +
  'a|Dakar|Damascus|Danmarkshavn|Dar es Salaam|Darwin|Davis|Dawson|Dawson Creek|Denver|Detroit|Dhaka|Dili|Djibout' +
  'i|Dominica|Douala|Dubai|Dublin|DumontDUrville|Dushanbe|Easter|Edmonton|Efate|Eirunepe|El Aaiun|El Salvador|Euc' +
  'la|Fakaofo|Famagusta|Faroe|Fiji|Fort Nelson|Fortaleza|Freetown|Funafuti|Gaborone|Galapagos|Gambier|Gaza|Gibral' +
  'tar|Glace Bay|Goose Bay|Grand Turk|Grenada|Guadalcanal|Guadeloupe|Guam|Guatemala|Guayaquil|Guernsey|Guyana|Hal' +
  'ifax|Harare|Havana|Hebron|Helsinki|Hermosillo|Ho Chi Minh City|Hobart|Hong Kong|Honolulu|Hovd|Indianapolis|Inu' +
  'vik|Iqaluit|Irkutsk|Isle of Man|Istanbul|Jakarta|Jamaica|Jayapura|Jersey|Jerusalem|Johannesburg|Juba|Jujuy|Jun' +
  'eau|Kabul|Kaliningrad|Kamchatka|Kampala|Kanton=Enderbury|Karachi|Kathmandu|Kerguelen|Khandyga|Khartoum|Kigali|' +
  'Kinshasa|Kiritimati|Kirov|Knox|Kolkata|Kosrae|Kralendijk|Krasnoyarsk|Kuala Lumpur|Kuching|Kuwait|Kwajalein|Kyi' +
  'v|La Paz|La Rioja|Lagos|Libreville|Lima|Lindeman|Lisbon|Ljubljana|Lomé|London|Longyearbyen|Lord Howe|Los Angel' +
  'es|Louisville|Lower Princes|Luanda|Lubumbashi|Lusaka|Luxembourg|Macau=Macao|Maceió|Macquarie|Madeira|Madrid|Ma' +
  'gadan|Mahe|Majuro|Makassar=Ujung Pandang|Malabo|Maldives|Malta|Managua|Manaus|Manila|Maputo|Marengo|Mariehamn|' +
  'Marigot|Marquesas|Martinique|Maseru|Matamoros|Mauritius|Mawson|Mayotte|Mazatlan|Mbabane|McMurdo|Melbourne|Mend' +
  'oza|Menominee|Metlakatla|Mexico City|Midway|Minsk|Miquelon|Mogadishu|Monaco|Moncton|Monrovia|Monterrey|Montevi' +
  'deo|Monticello|Montserrat|Moscow|Muscat|Mérida|Nairobi|Nassau|Nauru|New Salem|New York|Niamey|Nicosia|Niue|Nom' +
  'e|Norfolk|Noronha|Nouakchott|Nouméa|Novokuznetsk|Novosibirsk|Nuuk|N’Djamena|Ojinaga|Omsk|Oral|Oslo|Ouagadougou' +
  '|Pago Pago|Palau|Palmer|Panama|Paramaribo|Paris|Perth|Petersburg|Phnom Penh|Phoenix|Pitcairn|Podgorica|Pohnpei' +
  '=Ponape|Pontianak|Port Moresby|Port of Spain|Port-au-Prince|Porto Velho|Porto-Novo|Prague|Puerto Rico|Punta Ar' +
  'enas|Pyongyang|Qatar|Qostanay|Qyzylorda|Rankin Inlet|Rarotonga|Recife|Regina|Resolute|Reykjavik|Riga|Rio Branc' +
  'o|Rio Gallegos|Riyadh|Rome|Rothera|Réunion|Saipan|Sakhalin|Salta|Samara|Samarkand|San Juan|San Luis|San Marino' +
  '|Santarem|Santiago|Santo Domingo|Sarajevo|Saratov|Scoresbysund|Seoul|Shanghai|Simferopol|Singapore|Sitka|Skopj' +
  'e|Sofia|South Georgia|Srednekolymsk|St Barthelemy|St Helena|St Kitts|St Lucia|St Thomas|St Vincent|St. John’s|' +
  'Stanley|Stockholm|Swift Current|Sydney|Syowa|São Paulo|São Tomé|Tahiti|Taipei|Tallinn|Tarawa|Tashkent|Tbilisi|' +
  'Tegucigalpa|Tehran|Tell City|Thimphu|Thule|Tijuana|Tirane|Tokyo|Tomsk|Tongatapu|Toronto|Tortola|Tripoli|Troll|' +
  'Tucuman|Tunis|Ulaanbaatar|Ulyanovsk|Urumqi|Ushuaia|Ust-Nera|Vaduz|Vancouver|Vatican|Vevay|Vienna|Vientiane|Vil' +
  'nius|Vincennes|Vladivostok|Volgograd|Vostok|Wake|Wallis|Warsaw|Whitehorse|Winamac|Windhoek|Winnipeg|Yakutat|Ya' +
  'kutsk|Yangon|Yekaterinburg|Yerevan|Zagreb|Zürich';
