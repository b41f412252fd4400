/** Cities whose IANA name is an old spelling, or lacks its accents. */
const SPELLINGS = new Map(
  (
    'Asmera:Asmara,Asuncion:Asunción,Belem:Belém,Bogota:Bogotá,Calcutta:Kolkata,Cancun:Cancún,Chisinau:Chișinău,' +
    'Cordoba:Córdoba,Cuiaba:Cuiabá,Curacao:Curaçao,Dacca:Dhaka,Faeroe:Faroe,Godthab:Nuuk,Katmandu:Kathmandu,Kiev:Kyiv,' +
    'Lome:Lomé,Maceio:Maceió,Merida:Mérida,Ndjamena:N’Djamena,Noumea:Nouméa,Rangoon:Yangon,Reunion:Réunion,' +
    'Saigon:Ho Chi Minh City,Ho_Chi_Minh:Ho Chi Minh City,Sao_Paulo:São Paulo,Sao_Tome:São Tomé,St_Johns:St. John’s,' +
    'Thimbu:Thimphu,Ulan_Bator:Ulaanbaatar,Zurich:Zürich'
  )
    .split(',')
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * Returns the city that an IANA zone is named after: `America/Argentina/Buenos_Aires` → "Buenos Aires". It is the same in all languages:
 * mark it `lang="en"`, or leave its language open. `Language.city` names it in one.
 *
 * Feeds may write a zone in small letters or capitals alone: engines ignore case.
 *
 * @returns `''` for a zone that is no place: `UTC`, `Etc/GMT+5`, `EST5EDT`.
 */
export function zoneCity(zone: string): string {
  if (!zone.includes('/') || /^(Etc|SystemV)\//i.test(zone)) return '';
  let last = zone.slice(zone.lastIndexOf('/') + 1);
  if (zone === zone.toLowerCase() || zone === zone.toUpperCase()) {
    last = last.toLowerCase().replace(/(^|[_-])(?!(?:au|es|of)[_-])[a-z]/g, (start) => start.toUpperCase());
  }
  return SPELLINGS.get(last) ?? last.replaceAll('_', ' ');
}
