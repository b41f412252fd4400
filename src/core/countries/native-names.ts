import { COUNTRY_NAMES } from './country-names.js';

/** The country names that are always there. They are handed in, so that this file is a chunk of its own that nothing else needs. */
interface CommonNames {
  /** Codes of ISO 3166-1 alpha-2, in the order of their table. */
  readonly codes: Iterable<string>;
  /** Reduces a name to what names are compared by. */
  readonly fold: (name: string) => string;
  /** From a folded English name to its code. */
  readonly english: (folded: string) => string | null;
}

/**
 * ISO 3166-1 alpha-3, in the order of `countryCodes`: the third letter where the first two are those of alpha-2, else all three.
 * `XKX` is what goes with `XK`.
 */
const ALPHA_3 =
  'AND ARE G ATG A B ARM AGO ATA G M AUT S ABW ALA E BIH BRB BGD L A R R BDI BEN M U BRN L BES A BHS N T A BLR BLZ N K COD CAF COG E V ' +
  'COK CHL R CHN L I B CPV CUW R P E U I DNK A M A U EST Y ESH I P H N I FLK FSM FRO A B R GRD O GUF Y A B GRL B GIN GLP GNQ C SGS M M ' +
  'GNB GUY G D D V I N N IRL ISR N D T IRQ N L A Y JAM R N N Z M R COM A PRK KOR T CYM KAZ O N A E A LBR O U X A LBY R O A MNE MAF MDG ' +
  'L D I R G MAC MNP MTQ T R MLT S MDV I MEX S MOZ M L R K A C D R L U NIU L N N R PYF PNG L PAK POL SPM PCN I E PRT PLW PRY T U U SRB ' +
  'S A U SLB SYC N SWE P N SVN M SVK E R SEN M SUR D P SLV M R SWZ A TCD ATF O A K L S TKM TUN N TUR O TUV N A UKR A I A URY B T T N B ' +
  'R M T WLF M XKX M MYT F B E';

/** Long names in use that neither CLDR has nor the rule for them gives. */
const LONG_NAMES =
  'CNpeoplesrepublicofchina,republiquepopulairedechine TWrepublicofchina KPdemocraticpeoplesrepublicofkorea ' +
  'SKslovakrepublic KGkyrgyzrepublic FRfrenchrepublic,republiquefrancaise ITitalianrepublic,repubblicaitaliana ' +
  'GRhellenicrepublic,hellas PTportugueserepublic,republicaportuguesa CHswissconfederation LBlebaneserepublic ' +
  'FMfederatedstatesofmicronesia DEfederalrepublicofgermany,brd BRfederativerepublicofbrazil AEuae USeeuu,estadosunidosdeamerica,etatsunisdamerique ' +
  'GBgrandebretagne,granbretana,grossbritannien,inglaterra,angleterre,reinounido IEirishrepublic,eire MKfyrom,formeryugoslavrepublicofmacedonia ' +
  'PSpalestine,stateofpalestine BYbielorussie LKceylon IRpersia ESestadoespanol ARrepublicaargentina COrepublicadecolombia';

/** "Republic of …" in languages that are written across borders, and what joins it to the name. */
const FORM_OF_STATE =
  /^(?:the )?(?:(?:federal|federative|democratic|islamic|socialist|united|plurinational|bolivarian|oriental|grand|plurinacional|bolivariana|federativa|federale|fédérale|democrática|oriental|cooperative|co-operative|independent) )*(?:(?:socialist|democratic) )*(?:republic|kingdom|state|commonwealth|principality|duchy|sultanate|union|république|royaume|principauté|república|reino|estado|principado|bundesrepublik|republik|königreich|fürstentum|repubblica|regno|principato|republiek|koninkrijk)(?: (?:plurinacional|bolivariana|federativa|federal|oriental|popular|isl[aâá]mica|unida))?(?: (?:of|de|du|des|del|do|da|dos|di|della|dei|van|der))?(?: (?:the|la|los|las|el|het|le|les))? |^(?:république|repubblica) d[’']/iu;

let byName: Map<string, string> | undefined;

function table(codes: Iterable<string>): ReadonlyMap<string, string> {
  if (byName) return byName;
  byName = new Map();
  const thirds = ALPHA_3.split(' ');
  let index = 0;
  for (const code of codes) {
    const rest = thirds[index++]!;
    byName.set((rest.length === 1 ? code + rest : rest).toLowerCase(), code);
  }
  for (const entry of `${COUNTRY_NAMES} ${LONG_NAMES}`.split(' ')) {
    for (const name of entry.slice(2).split(',')) byName.set(name, entry.slice(0, 2));
  }
  return byName;
}

/**
 * Returns the ISO 3166-1 alpha-2 code of a country by its alpha-3 code, by its name in another language than English ("Deutschland"), or by
 * a long form of a name ("Republic of Ireland"); `null` where it is none.
 */
export function countryNamed(raw: string, { codes, fold, english }: CommonNames): string | null {
  if (raw.length > 100) return null;
  const find = (name: string): string | null => table(codes).get(fold(name)) ?? english(fold(name));
  // "Italia (IT)", "Brasil, BR": the rest says the same.
  for (const name of [raw, raw.replace(/\s*[,(].*$/s, '')]) {
    const code = find(name) ?? find(name.trim().replace(/\s+/g, ' ').replace(FORM_OF_STATE, ''));
    if (code) return code;
  }
  return null;
}
