// The countries of the members, each with five towns that have a calendar. The names of organisations and events are made up; the countries
// are those of the facts, and two more.

/**
 * A row: name as the facts print it, ISO 3166-1 code, zone of its towns, their language, the offsets in force there in the last week of May
 * 2024 (in any part of the country), the towns.
 */
const ROWS = [
  ['Argentina', 'AR', 'America/Argentina/Buenos_Aires', 'es', '-03:00', 'Rosario|La Plata|Salta|Mendoza|Ushuaia'],
  ['Armenia', 'AM', 'Asia/Yerevan', 'hy', '+04:00', 'Gyumri|Vanadzor|Dilijan|Goris|Kapan'],
  ['Burkina Faso', 'BF', 'Africa/Ouagadougou', 'fr', '+00:00', 'Ouagadougou|Koudougou|Banfora|Kaya|Dori'],
  ['Cabo Verde', 'CV', 'Atlantic/Cape_Verde', 'pt', '-01:00', 'Praia|Mindelo|Assomada|Sal Rei|Espargos'],
  [
    'Canada',
    'CA',
    'America/Toronto',
    'en',
    '-02:30 -03:00 -04:00 -05:00 -06:00 -07:00',
    'Guelph|Kingston|Sudbury|Barrie|Timmins',
  ],
  ['Chile', 'CL', 'America/Santiago', 'es', '-04:00 -06:00', 'Valparaíso|Rancagua|Talca|Temuco|La Serena'],
  ['Colombia', 'CO', 'America/Bogota', 'es', '-05:00', 'Cali|Pasto|Ibagué|Neiva|Tunja'],
  ['Costa Rica', 'CR', 'America/Costa_Rica', 'es', '-06:00', 'Cartago|Heredia|Liberia|Limón|Puntarenas'],
  ['Ecuador', 'EC', 'America/Guayaquil', 'es', '-05:00 -06:00', 'Cuenca|Loja|Ambato|Riobamba|Manta'],
  ['Georgia', 'GE', 'Asia/Tbilisi', 'ka', '+04:00', 'Kutaisi|Batumi|Gori|Zugdidi|Telavi'],
  ['Germany', 'DE', 'Europe/Berlin', 'de', '+02:00', 'Potsdam|Jena|Ulm|Moers|Bonn'],
  ['Ghana', 'GH', 'Africa/Accra', 'en', '+00:00', 'Tamale|Kumasi|Ho|Sekondi|Koforidua'],
  ['Guatemala', 'GT', 'America/Guatemala', 'es', '-06:00', 'Antigua|Cobán|Mixco|Flores|Sololá'],
  ['Italy', 'IT', 'Europe/Rome', 'it', '+02:00', 'Torino|Bari|Trento|Lecce|Parma'],
  ['Kenya', 'KE', 'Africa/Nairobi', 'en', '+03:00', 'Nakuru|Kisumu|Eldoret|Lamu|Garissa'],
  ['Mexico', 'MX', 'America/Mexico_City', 'es', '-05:00 -06:00 -07:00', 'Puebla|Toluca|Xalapa|Oaxaca|Mérida'],
  ['Moldova', 'MD', 'Europe/Chisinau', 'ro', '+03:00', 'Bălți|Cahul|Orhei|Soroca|Ungheni'],
  ['Mongolia', 'MN', 'Asia/Ulaanbaatar', 'mn', '+07:00 +08:00', 'Darkhan|Erdenet|Choibalsan|Mörön|Zuunmod'],
  ['Montenegro', 'ME', 'Europe/Podgorica', 'en', '+02:00', 'Nikšić|Kotor|Bar|Cetinje|Pljevlja'],
  ['Morocco', 'MA', 'Africa/Casablanca', 'fr', '+01:00', 'Tétouan|Agadir|Fès|Oujda|Safi'],
  ['Netherlands', 'NL', 'Europe/Amsterdam', 'nl', '+02:00 -04:00', 'Utrecht|Zwolle|Breda|Delft|Leiden'],
  ['Nigeria', 'NG', 'Africa/Lagos', 'en', '+01:00', 'Kaduna|Jos|Enugu|Ilorin|Uyo'],
  ['Peru', 'PE', 'America/Lima', 'es', '-05:00', 'Cusco|Piura|Tacna|Puno|Huaraz'],
  ['Philippines', 'PH', 'Asia/Manila', 'en', '+08:00', 'Baguio|Iloilo|Naga|Tagum|Dumaguete'],
  ['Romania', 'RO', 'Europe/Bucharest', 'ro', '+03:00', 'Cluj-Napoca|Iași|Brașov|Sibiu|Oradea'],
  ['Tunisia', 'TN', 'Africa/Tunis', 'fr', '+01:00', 'Sfax|Gabès|Béja|Kairouan|Nabeul'],
  ['Ukraine', 'UA', 'Europe/Kyiv', 'uk', '+03:00', 'Lviv|Odesa|Dnipro|Poltava|Lutsk'],
  ['United Kingdom', 'GB', 'Europe/London', 'en', '+01:00', 'Leeds|Dundee|Cardiff|Newry|Derby'],
  [
    'United States',
    'US',
    'America/New_York',
    'en',
    '-04:00 -05:00 -06:00 -07:00 -08:00 -10:00',
    'Ithaca|Albany|Dover|Salem|Concord',
  ],
  ['Uruguay', 'UY', 'America/Montevideo', 'es', '-03:00', 'Salto|Rivera|Rocha|Durazno|Florida'],
];

export const COUNTRIES = ROWS.map(([name, code, zone, language, offsets, towns]) => ({
  name,
  code,
  zone,
  language,
  offsets: offsets.split(' '),
  towns: towns.split('|'),
}));
