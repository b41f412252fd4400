/**
 * Country → time zones, from the tz database's zone.tab, release 2025b. That file is in the public domain, so clarified as of
 * 2009-05-17 by Arthur David Olson; like it, this table takes no position on legal or territorial claims.
 * Written by scripts/make-country-zones.py: do not edit.
 */
import type { CountryZones } from '../time/placement-types.js';
import { isKnownZone } from '../time/zone.js';

/** `CC` and its zones; a zone without an area is in the area of the one before, one that begins with `/` too. */
const TABLE =
  'ADEurope/Andorra AEAsia/Dubai AFAsia/Kabul AGAmerica/Antigua AIAmerica/Anguilla ALEurope/Tirane AMAsia/Yerevan ' +
  'AOAfrica/Luanda AQAntarctica/McMurdo,Casey,Davis,DumontDUrville,Mawson,Palmer,Rothera,Syowa,Troll,Vostok ' +
  'ARAmerica/Argentina/Buenos_Aires,/Argentina/Cordoba,/Argentina/Salta,/Argentina/Jujuy,/Argentina/Tucuman,/Argentina/Catamarca,/Argentina/La_Rioja,/Argentina/San_Juan,/Argentina/Mendoza,/Argentina/San_Luis,/Argentina/Rio_Gallegos,/Argentina/Ushuaia ' +
  'ASPacific/Pago_Pago ATEurope/Vienna ' +
  'AUAustralia/Sydney,Lord_Howe,Antarctica/Macquarie,Australia/Hobart,Melbourne,Broken_Hill,Brisbane,Lindeman,Adelaide,Darwin,Perth,Eucla ' +
  'AWAmerica/Aruba AXEurope/Mariehamn AZAsia/Baku BAEurope/Sarajevo BBAmerica/Barbados BDAsia/Dhaka ' +
  'BEEurope/Brussels BFAfrica/Ouagadougou BGEurope/Sofia BHAsia/Bahrain BIAfrica/Bujumbura BJAfrica/Porto-Novo ' +
  'BLAmerica/St_Barthelemy BMAtlantic/Bermuda BNAsia/Brunei BOAmerica/La_Paz BQAmerica/Kralendijk ' +
  'BRAmerica/Sao_Paulo,Noronha,Belem,Fortaleza,Recife,Araguaina,Maceio,Bahia,Campo_Grande,Cuiaba,Santarem,Porto_Velho,Boa_Vista,Manaus,Eirunepe,Rio_Branco ' +
  'BSAmerica/Nassau BTAsia/Thimphu BWAfrica/Gaborone BYEurope/Minsk BZAmerica/Belize ' +
  'CAAmerica/Toronto,St_Johns,Halifax,Glace_Bay,Moncton,Goose_Bay,Blanc-Sablon,Iqaluit,Atikokan,Winnipeg,Resolute,Rankin_Inlet,Regina,Swift_Current,Edmonton,Cambridge_Bay,Inuvik,Creston,Dawson_Creek,Fort_Nelson,Whitehorse,Dawson,Vancouver ' +
  'CCIndian/Cocos CDAfrica/Kinshasa,Lubumbashi CFAfrica/Bangui CGAfrica/Brazzaville CHEurope/Zurich ' +
  'CIAfrica/Abidjan CKPacific/Rarotonga CLAmerica/Santiago,Coyhaique,Punta_Arenas,Pacific/Easter CMAfrica/Douala ' +
  'CNAsia/Shanghai,Urumqi COAmerica/Bogota CRAmerica/Costa_Rica CUAmerica/Havana CVAtlantic/Cape_Verde ' +
  'CWAmerica/Curacao CXIndian/Christmas CYAsia/Nicosia,Famagusta CZEurope/Prague DEEurope/Berlin,Busingen ' +
  'DJAfrica/Djibouti DKEurope/Copenhagen DMAmerica/Dominica DOAmerica/Santo_Domingo DZAfrica/Algiers ' +
  'ECAmerica/Guayaquil,Pacific/Galapagos EEEurope/Tallinn EGAfrica/Cairo EHAfrica/El_Aaiun ERAfrica/Asmara ' +
  'ESEurope/Madrid,Africa/Ceuta,Atlantic/Canary ETAfrica/Addis_Ababa FIEurope/Helsinki FJPacific/Fiji ' +
  'FKAtlantic/Stanley FMPacific/Chuuk,Pohnpei,Kosrae FOAtlantic/Faroe FREurope/Paris GAAfrica/Libreville ' +
  'GBEurope/London GDAmerica/Grenada GEAsia/Tbilisi GFAmerica/Cayenne GGEurope/Guernsey GHAfrica/Accra ' +
  'GIEurope/Gibraltar GLAmerica/Nuuk,Danmarkshavn,Scoresbysund,Thule GMAfrica/Banjul GNAfrica/Conakry ' +
  'GPAmerica/Guadeloupe GQAfrica/Malabo GREurope/Athens GSAtlantic/South_Georgia GTAmerica/Guatemala ' +
  'GUPacific/Guam GWAfrica/Bissau GYAmerica/Guyana HKAsia/Hong_Kong HNAmerica/Tegucigalpa HREurope/Zagreb ' +
  'HTAmerica/Port-au-Prince HUEurope/Budapest IDAsia/Jakarta,Pontianak,Makassar,Jayapura IEEurope/Dublin ' +
  'ILAsia/Jerusalem IMEurope/Isle_of_Man INAsia/Kolkata IOIndian/Chagos IQAsia/Baghdad IRAsia/Tehran ' +
  'ISAtlantic/Reykjavik ITEurope/Rome JEEurope/Jersey JMAmerica/Jamaica JOAsia/Amman JPAsia/Tokyo ' +
  'KEAfrica/Nairobi KGAsia/Bishkek KHAsia/Phnom_Penh KIPacific/Tarawa,Kanton,Kiritimati KMIndian/Comoro ' +
  'KNAmerica/St_Kitts KPAsia/Pyongyang KRAsia/Seoul KWAsia/Kuwait KYAmerica/Cayman ' +
  'KZAsia/Almaty,Qyzylorda,Qostanay,Aqtobe,Aqtau,Atyrau,Oral LAAsia/Vientiane LBAsia/Beirut LCAmerica/St_Lucia ' +
  'LIEurope/Vaduz LKAsia/Colombo LRAfrica/Monrovia LSAfrica/Maseru LTEurope/Vilnius LUEurope/Luxembourg ' +
  'LVEurope/Riga LYAfrica/Tripoli MAAfrica/Casablanca MCEurope/Monaco MDEurope/Chisinau MEEurope/Podgorica ' +
  'MFAmerica/Marigot MGIndian/Antananarivo MHPacific/Majuro,Kwajalein MKEurope/Skopje MLAfrica/Bamako ' +
  'MMAsia/Yangon MNAsia/Ulaanbaatar,Hovd MOAsia/Macau MPPacific/Saipan MQAmerica/Martinique MRAfrica/Nouakchott ' +
  'MSAmerica/Montserrat MTEurope/Malta MUIndian/Mauritius MVIndian/Maldives MWAfrica/Blantyre ' +
  'MXAmerica/Mexico_City,Cancun,Merida,Monterrey,Matamoros,Chihuahua,Ciudad_Juarez,Ojinaga,Mazatlan,Bahia_Banderas,Hermosillo,Tijuana ' +
  'MYAsia/Kuala_Lumpur,Kuching MZAfrica/Maputo NAAfrica/Windhoek NCPacific/Noumea NEAfrica/Niamey ' +
  'NFPacific/Norfolk NGAfrica/Lagos NIAmerica/Managua NLEurope/Amsterdam NOEurope/Oslo NPAsia/Kathmandu ' +
  'NRPacific/Nauru NUPacific/Niue NZPacific/Auckland,Chatham OMAsia/Muscat PAAmerica/Panama PEAmerica/Lima ' +
  'PFPacific/Tahiti,Marquesas,Gambier PGPacific/Port_Moresby,Bougainville PHAsia/Manila PKAsia/Karachi ' +
  'PLEurope/Warsaw PMAmerica/Miquelon PNPacific/Pitcairn PRAmerica/Puerto_Rico PSAsia/Gaza,Hebron ' +
  'PTEurope/Lisbon,Atlantic/Madeira,Azores PWPacific/Palau PYAmerica/Asuncion QAAsia/Qatar REIndian/Reunion ' +
  'ROEurope/Bucharest RSEurope/Belgrade ' +
  'RUEurope/Moscow,Kaliningrad,Kirov,Volgograd,Astrakhan,Saratov,Ulyanovsk,Samara,Asia/Yekaterinburg,Omsk,Novosibirsk,Barnaul,Tomsk,Novokuznetsk,Krasnoyarsk,Irkutsk,Chita,Yakutsk,Khandyga,Vladivostok,Ust-Nera,Magadan,Sakhalin,Srednekolymsk,Kamchatka,Anadyr ' +
  'RWAfrica/Kigali SAAsia/Riyadh SBPacific/Guadalcanal SCIndian/Mahe SDAfrica/Khartoum SEEurope/Stockholm ' +
  'SGAsia/Singapore SHAtlantic/St_Helena SIEurope/Ljubljana SJArctic/Longyearbyen SKEurope/Bratislava ' +
  'SLAfrica/Freetown SMEurope/San_Marino SNAfrica/Dakar SOAfrica/Mogadishu SRAmerica/Paramaribo SSAfrica/Juba ' +
  'STAfrica/Sao_Tome SVAmerica/El_Salvador SXAmerica/Lower_Princes SYAsia/Damascus SZAfrica/Mbabane ' +
  'TCAmerica/Grand_Turk TDAfrica/Ndjamena TFIndian/Kerguelen TGAfrica/Lome THAsia/Bangkok TJAsia/Dushanbe ' +
  'TKPacific/Fakaofo TLAsia/Dili TMAsia/Ashgabat TNAfrica/Tunis TOPacific/Tongatapu TREurope/Istanbul ' +
  'TTAmerica/Port_of_Spain TVPacific/Funafuti TWAsia/Taipei TZAfrica/Dar_es_Salaam UAEurope/Kyiv,Simferopol ' +
  'UGAfrica/Kampala UMPacific/Midway,Wake ' +
  'USAmerica/New_York,Detroit,/Kentucky/Louisville,/Kentucky/Monticello,/Indiana/Indianapolis,/Indiana/Vincennes,/Indiana/Winamac,/Indiana/Marengo,/Indiana/Petersburg,/Indiana/Vevay,Chicago,/Indiana/Tell_City,/Indiana/Knox,Menominee,/North_Dakota/Center,/North_Dakota/New_Salem,/North_Dakota/Beulah,Denver,Boise,Phoenix,Los_Angeles,Anchorage,Juneau,Sitka,Metlakatla,Yakutat,Nome,Adak,Pacific/Honolulu ' +
  'UYAmerica/Montevideo UZAsia/Tashkent,Samarkand VAEurope/Vatican VCAmerica/St_Vincent VEAmerica/Caracas ' +
  'VGAmerica/Tortola VIAmerica/St_Thomas VNAsia/Ho_Chi_Minh VUPacific/Efate WFPacific/Wallis WSPacific/Apia ' +
  'YEAsia/Aden YTIndian/Mayotte ZAAfrica/Johannesburg ZMAfrica/Lusaka ZWAfrica/Harare';

const cache = new Map<string, readonly string[]>();

/** The zones of a country in the table's spelling, whether or not this engine knows them; `[]` for a code that the table does not have. */
export function tableZones(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const row = ` ${TABLE} `.split(` ${country}`)[1];
  let area = '';
  const zones = row
    ?.slice(0, row.indexOf(' '))
    .split(',')
    .map((name) => {
      const slash = name.indexOf('/');
      if (slash > 0) area = name.slice(0, slash + 1);
      return slash > 0 ? name : area + name.slice(slash + 1);
    });
  return zones ?? [];
}

/** The zones of a country that this engine knows, the most populous first; `[]` for a code that the table does not have. */
export const countryZones: CountryZones = (country) => {
  let zones = cache.get(country);
  if (!zones) {
    zones = tableZones(country).filter(isKnownZone);
    // Only what the table has: feeds may name any number of other codes.
    if (zones.length > 0) cache.set(country, zones);
  }
  return zones;
};
