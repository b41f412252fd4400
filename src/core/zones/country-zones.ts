/**
 * Country → time zones, from the tz database's zone.tab, release 2025b. That file is in the public domain, so clarified as of
 * 2009-05-17 by Arthur David Olson; like it, this table takes no position on legal or territorial claims.
 * Written by scripts/make-country-zones.py: do not edit.
 */
import type { CountryZones } from '../time/placement-types.js';
import { isKnownZone } from '../time/zone.js';

/** A line is an area and its countries: `CC` and their zones, the first of which is in the area; one elsewhere begins with `/`. */
const TABLE =
  '\nAfrica/ AOLuanda BFOuagadougou BIBujumbura BJPorto-Novo BWGaborone CDKinshasa,Lubumbashi CFBangui ' +
  'CGBrazzaville CIAbidjan CMDouala DJDjibouti DZAlgiers EGCairo EHEl_Aaiun ERAsmara ETAddis_Ababa GALibreville ' +
  'GHAccra GMBanjul GNConakry GQMalabo GWBissau KENairobi LRMonrovia LSMaseru LYTripoli MACasablanca MLBamako ' +
  'MRNouakchott MWBlantyre MZMaputo NAWindhoek NENiamey NGLagos RWKigali SDKhartoum SLFreetown SNDakar SOMogadishu ' +
  'SSJuba STSao_Tome SZMbabane TDNdjamena TGLome TNTunis TZDar_es_Salaam UGKampala ZAJohannesburg ZMLusaka ' +
  'ZWHarare' +
  '\nAmerica/ AGAntigua AIAnguilla ' +
  'ARArgentina/Buenos_Aires,Argentina/Cordoba,Argentina/Salta,Argentina/Jujuy,Argentina/Tucuman,Argentina/Catamarca,Argentina/La_Rioja,Argentina/San_Juan,Argentina/Mendoza,Argentina/San_Luis,Argentina/Rio_Gallegos,Argentina/Ushuaia ' +
  'AWAruba BBBarbados BLSt_Barthelemy BOLa_Paz BQKralendijk ' +
  'BRSao_Paulo,Noronha,Belem,Fortaleza,Recife,Araguaina,Maceio,Bahia,Campo_Grande,Cuiaba,Santarem,Porto_Velho,Boa_Vista,Manaus,Eirunepe,Rio_Branco ' +
  'BSNassau BZBelize ' +
  'CAToronto,St_Johns,Halifax,Glace_Bay,Moncton,Goose_Bay,Blanc-Sablon,Iqaluit,Atikokan,Winnipeg,Resolute,Rankin_Inlet,Regina,Swift_Current,Edmonton,Cambridge_Bay,Inuvik,Creston,Dawson_Creek,Fort_Nelson,Whitehorse,Dawson,Vancouver ' +
  'CLSantiago,Coyhaique,Punta_Arenas,/Pacific/Easter COBogota CRCosta_Rica CUHavana CWCuracao DMDominica ' +
  'DOSanto_Domingo ECGuayaquil,/Pacific/Galapagos GDGrenada GFCayenne GLNuuk,Danmarkshavn,Scoresbysund,Thule ' +
  'GPGuadeloupe GTGuatemala GYGuyana HNTegucigalpa HTPort-au-Prince JMJamaica KNSt_Kitts KYCayman LCSt_Lucia ' +
  'MFMarigot MQMartinique MSMontserrat ' +
  'MXMexico_City,Cancun,Merida,Monterrey,Matamoros,Chihuahua,Ciudad_Juarez,Ojinaga,Mazatlan,Bahia_Banderas,Hermosillo,Tijuana ' +
  'NIManagua PAPanama PELima PMMiquelon PRPuerto_Rico PYAsuncion SRParamaribo SVEl_Salvador SXLower_Princes ' +
  'TCGrand_Turk TTPort_of_Spain ' +
  'USNew_York,Detroit,Kentucky/Louisville,Kentucky/Monticello,Indiana/Indianapolis,Indiana/Vincennes,Indiana/Winamac,Indiana/Marengo,Indiana/Petersburg,Indiana/Vevay,Chicago,Indiana/Tell_City,Indiana/Knox,Menominee,North_Dakota/Center,North_Dakota/New_Salem,North_Dakota/Beulah,Denver,Boise,Phoenix,Los_Angeles,Anchorage,Juneau,Sitka,Metlakatla,Yakutat,Nome,Adak,/Pacific/Honolulu ' +
  'UYMontevideo VCSt_Vincent VECaracas VGTortola VISt_Thomas' +
  '\nAntarctica/ AQMcMurdo,Casey,Davis,DumontDUrville,Mawson,Palmer,Rothera,Syowa,Troll,Vostok' +
  '\nArctic/ SJLongyearbyen' +
  '\nAsia/ AEDubai AFKabul AMYerevan AZBaku BDDhaka BHBahrain BNBrunei BTThimphu CNShanghai,Urumqi ' +
  'CYNicosia,Famagusta GETbilisi HKHong_Kong IDJakarta,Pontianak,Makassar,Jayapura ILJerusalem INKolkata IQBaghdad ' +
  'IRTehran JOAmman JPTokyo KGBishkek KHPhnom_Penh KPPyongyang KRSeoul KWKuwait ' +
  'KZAlmaty,Qyzylorda,Qostanay,Aqtobe,Aqtau,Atyrau,Oral LAVientiane LBBeirut LKColombo MMYangon MNUlaanbaatar,Hovd ' +
  'MOMacau MYKuala_Lumpur,Kuching NPKathmandu OMMuscat PHManila PKKarachi PSGaza,Hebron QAQatar SARiyadh ' +
  'SGSingapore SYDamascus THBangkok TJDushanbe TLDili TMAshgabat TWTaipei UZTashkent,Samarkand VNHo_Chi_Minh ' +
  'YEAden' +
  '\nAtlantic/ BMBermuda CVCape_Verde FKStanley FOFaroe GSSouth_Georgia ISReykjavik SHSt_Helena' +
  '\nAustralia/ ' +
  'AUSydney,Lord_Howe,/Antarctica/Macquarie,Hobart,Melbourne,Broken_Hill,Brisbane,Lindeman,Adelaide,Darwin,Perth,Eucla' +
  '\nEurope/ ADAndorra ALTirane ATVienna AXMariehamn BASarajevo BEBrussels BGSofia BYMinsk CHZurich CZPrague ' +
  'DEBerlin,Busingen DKCopenhagen EETallinn ESMadrid,/Africa/Ceuta,/Atlantic/Canary FIHelsinki FRParis GBLondon ' +
  'GGGuernsey GIGibraltar GRAthens HRZagreb HUBudapest IEDublin IMIsle_of_Man ITRome JEJersey LIVaduz LTVilnius ' +
  'LULuxembourg LVRiga MCMonaco MDChisinau MEPodgorica MKSkopje MTMalta NLAmsterdam NOOslo PLWarsaw ' +
  'PTLisbon,/Atlantic/Madeira,/Atlantic/Azores ROBucharest RSBelgrade ' +
  'RUMoscow,Kaliningrad,Kirov,Volgograd,Astrakhan,Saratov,Ulyanovsk,Samara,/Asia/Yekaterinburg,/Asia/Omsk,/Asia/Novosibirsk,/Asia/Barnaul,/Asia/Tomsk,/Asia/Novokuznetsk,/Asia/Krasnoyarsk,/Asia/Irkutsk,/Asia/Chita,/Asia/Yakutsk,/Asia/Khandyga,/Asia/Vladivostok,/Asia/Ust-Nera,/Asia/Magadan,/Asia/Sakhalin,/Asia/Srednekolymsk,/Asia/Kamchatka,/Asia/Anadyr ' +
  'SEStockholm SILjubljana SKBratislava SMSan_Marino TRIstanbul UAKyiv,Simferopol VAVatican' +
  '\nIndian/ CCCocos CXChristmas IOChagos KMComoro MGAntananarivo MUMauritius MVMaldives REReunion SCMahe ' +
  'TFKerguelen YTMayotte' +
  '\nPacific/ ASPago_Pago CKRarotonga FJFiji FMChuuk,Pohnpei,Kosrae GUGuam KITarawa,Kanton,Kiritimati ' +
  'MHMajuro,Kwajalein MPSaipan NCNoumea NFNorfolk NRNauru NUNiue NZAuckland,Chatham PFTahiti,Marquesas,Gambier ' +
  'PGPort_Moresby,Bougainville PNPitcairn PWPalau SBGuadalcanal TKFakaofo TOTongatapu TVFunafuti UMMidway,Wake ' +
  'VUEfate WFWallis WSApia';

const cache = new Map<string, readonly string[]>();

/** The zones of a country in the table's spelling, whether or not this engine knows them; `[]` for a code that the table does not have. */
export function tableZones(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const index = TABLE.indexOf(` ${country}`);
  if (index < 0) return [];
  const [area] = TABLE.slice(TABLE.lastIndexOf('\n', index) + 1).split(' ', 1);
  const [names] = TABLE.slice(index + 3).split(/[ \n]/, 1);
  return names!.split(',').map((name) => (name.startsWith('/') ? name.slice(1) : area + name));
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
