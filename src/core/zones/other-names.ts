// Names of time zones that are neither in the tz database nor the English ones of Windows.

/**
 * Abbreviations with one meaning. Those of places where clocks never change stand for a zone, others for an offset, in minutes. Left out are
 * those with several meanings: IST (India, Ireland, Israel), CST, BST, AST, EST, PST, GST, AMT, ECT, ART (in Java it is Cairo's) …
 */
const ABBREVIATIONS =
  'WAT=Africa/Lagos CAT=Africa/Maputo EAT=Africa/Nairobi SAST=Africa/Johannesburg JST=Asia/Tokyo KST=Asia/Seoul ' +
  'HKT=Asia/Hong_Kong SGT=Asia/Singapore PHT=Asia/Manila WIB=Asia/Jakarta WITA=Asia/Makassar ICT=Asia/Bangkok ' +
  'PKT=Asia/Karachi NPT=Asia/Kathmandu UZT=Asia/Tashkent AWST=Australia/Perth BRT=America/Sao_Paulo ' +
  'COT=America/Bogota PET=America/Lima BOT=America/La_Paz VET=America/Caracas UYT=America/Montevideo ' +
  'CET=60 CEST=120 MEZ=60 MESZ=120 EET=120 EEST=180 WEST=60 MSK=180 AEST=600 AEDT=660 NZST=720 NZDT=780 ' +
  'AKST=-540 AKDT=-480 EDT=-240 PDT=-420';

/** Windows in German, French, Spanish and Portuguese, ICU, and other calendar programs. */
const NAMES =
  'Europe/Berlin=western/central europe;w. european;central european time;mitteleuropäische zeit;' +
  'mitteleuropäische sommerzeit;mitteleuropäische normalzeit;westeuropäische normalzeit (mitteleuropa);' +
  "heure normale d'europe centrale;hora estándar de europa central;hora de verano de europa central;" +
  'horário padrão da europa central;hora estándar de europa occidental' +
  '|Europe/Paris=paris, madrid;hora estándar romance;hora de verano romance;romanische zeit;romanische normalzeit' +
  '|America/Mexico_City=mexico;hora estándar central (méxico)|America/Argentina/Buenos_Aires=hora estándar de argentina' +
  '|America/Sao_Paulo=hora oficial do brasil;horário padrão de brasília|UTC=tzone://microsoft/utc;microsoft/utc' +
  '|Africa/Lagos=west-zentralafrika;afrique centrale - ouest;áfrica central occidental;áfrica ocidental central';

/** Towns in these languages, where the list of a zone may have none that the tz database spells so. */
const TOWNS =
  'Europe/Athens=Athen,Athenes,Atenas|Europe/Lisbon=Lissabon,Lisbonne,Lisboa|Europe/London=Londres' +
  '|Europe/Moscow=Moskau,Moscou,Moscu,Moscovo' +
  '|Africa/Cairo=Kairo,Le Caire,El Cairo|Africa/Algiers=Algier,Alger,Argel|America/Sao_Paulo=Brasilia' +
  '|America/Mexico_City=Mexiko-Stadt,Ciudad De Mexico,Cidade Do Mexico|America/Havana=Havanna,La Havane,La Habana' +
  '|Asia/Baghdad=Bagdad,Bagda|Asia/Tehran=Teheran,Teera|Asia/Shanghai=Peking,Pekin,Pequim|Asia/Tokyo=Tokio,Toquio' +
  '|Asia/Singapore=Singapur,Singapour,Cingapura|Asia/Kolkata=Neu-Delhi,Nueva Delhi,Nova Deli,Mumbai' +
  '|Asia/Damascus=Damaskus,Damas,Damasco|Asia/Jerusalem=Jerusalen|Asia/Riyadh=Riad,Riade';

/** From each name to its zone. */
const zonesOf = (table: string, sign: string): ReadonlyMap<string, string> =>
  new Map(
    table.split('|').flatMap((entry) => {
      const [zone = '', names = ''] = entry.split('=');
      return names.split(sign).map((name): [string, string] => [name, zone]);
    }),
  );

/** An abbreviation in capitals → an IANA zone, or minutes east of UTC. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  ABBREVIATIONS.split(' ').map((entry) => entry.split('=') as [string, string]),
);

/** A name in small letters → the IANA zone. */
export const otherNames = zonesOf(NAMES, ';');

/** A town without accents, its words with capitals → the IANA zone. */
export const otherTowns = zonesOf(TOWNS, ',');
