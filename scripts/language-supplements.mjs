/**
 * Parts of a table of dates, numbers and names that CLDR lacks, or has in another language: it answers with its root ("-3 d", "A or B"), and in
 * West Frisian with Dutch ("vandaag"). Some it has, but not as readers need it: Irish hours are "4 u" also where they are written out, Luxembourgish leaves
 * a choice ("a(n) 3 Deeg"), and Sinhala months have since CLDR 48 the names of lunar months ("Vesak" for May; those of CLDR 47 are here). Several write the
 * days of a range in another way than single days, made for short names of months: Georgian with a stop after the whole name, Basque without its case,
 * Maltese the other way round. A range that is left out is both dates, whole. Written for this project, as drafts. The tables have these instead, part for
 * part.
 *
 * @type {Readonly<Record<string, Partial<import('../src/locales/language-table.ts').LanguageTable>>>}
 */
export const SUPPLEMENTS = {
  bs: { ranges: { date: { M: '{d}. {M0} – {-d}. {-M0} {y}.', d: '{d}–{-d}. {M0} {y}.' } } },
  cy: { ranges: { date: { M: '{d} {M0} – {-d} {-M0} {y}', d: '{d}–{-d} {M0} {y}' } } },
  eu: { ranges: { date: { M: '{y}(e)ko {M0}ren {d}(a) – {-M0}ren {-d}(a)', d: '{y}(e)ko {M0}ren {d}–{-d}' } } },
  fy: {
    lists: { disjunction: [' of ', ', ', ', ', ' of '] },
    near: { '-2': 'earjuster', '-1': 'juster', 0: 'hjoed', 1: 'moarn', 2: 'oermoarn' },
    inDays: { one: 'oer {n} dei', other: 'oer {n} deien' },
  },
  ga: {
    units: {
      'hour long': {
        few: '{n} huaire an chloig',
        many: '{n} n-uaire an chloig',
        other: '{n} uair an chloig',
      },
      'minute long': { other: '{n} nóiméad' },
      'second long': { two: '{n} shoicind', few: '{n} shoicind', other: '{n} soicind' },
    },
  },
  hy: { ranges: { date: { M: '{dd} {M0} – {-dd} {-M0}, {y} թ.', d: '{dd}–{-dd} {M0}, {y} թ.' } } },
  ka: { ranges: { date: { M: '{d} {M0} – {-d} {-M0}, {y}', d: '{d}–{-d} {M0}, {y}' } } },
  ky: { ranges: { date: { M: '{d}-{M0} – {-d}-{-M0} {y}-ж.', d: '{d}–{-d}-{M0} {y}-ж.' } } },
  lb: {
    lists: { disjunction: [' oder ', ', ', ', ', ' oder '] },
    ages: {
      day: { one: 'virun {n} Dag', other: 'virun {n} Deeg' },
      hour: { one: 'virun {n} Stonn', other: 'virun {n} Stonnen' },
      minute: { one: 'virun {n} Minutt', other: 'virun {n} Minutten' },
    },
    inDays: { one: 'an {n} Dag', other: 'an {n} Deeg' },
  },
  mt: {
    ranges: { date: { M: '{d} ta’ {M0} – {-d} ta’ {-M0} {y}', d: '{d}–{-d} ta’ {M0} {y}' } },
    lists: { disjunction: [' jew ', ', ', ', ', ' jew '] },
    units: {
      'day long': {
        one: '{n} ġurnata',
        two: '{n} ġranet',
        few: '{n} ġranet',
        many: '{n}-il ġurnata',
        other: '{n} ġurnata',
      },
      'hour long': {
        one: '{n} siegħa',
        two: '{n} sigħat',
        few: '{n} sigħat',
        many: '{n}-il siegħa',
        other: '{n} siegħa',
      },
      'minute long': {
        one: '{n} minuta',
        two: '{n} minuti',
        few: '{n} minuti',
        many: '{n}-il minuta',
        other: '{n} minuta',
      },
      'second long': {
        one: '{n} sekonda',
        two: '{n} sekondi',
        few: '{n} sekondi',
        many: '{n}-il sekonda',
        other: '{n} sekonda',
      },
    },
  },
  si: {
    months: ['ජනවාරි|පෙබරවාරි|මාර්තු|අප්‍රේල්|මැයි|ජූනි|ජූලි|අගෝස්තු|සැප්තැම්බර්|ඔක්තෝබර්|නොවැම්බර්|දෙසැම්බර්'],
  },
  xh: {
    lists: { disjunction: [' okanye ', ', ', ', ', ' okanye '] },
    units: {
      'day long': { one: '{n} usuku', other: '{n} iintsuku' },
      'hour long': { one: '{n} iyure', other: '{n} iiyure' },
      'minute long': { one: '{n} umzuzu', other: '{n} imizuzu' },
      'second long': { one: '{n} umzuzwana', other: '{n} imizuzwana' },
    },
    ages: {
      day: { one: 'kusuku olu-{n} oludlulileyo', other: 'kwiintsuku ezi-{n} ezidlulileyo' },
      hour: { one: 'kwiyure e-{n} edlulileyo', other: 'kwiiyure ezi-{n} ezidlulileyo' },
      minute: { one: 'kumzuzu o-{n} odlulileyo', other: 'kwimizuzu e-{n} edlulileyo' },
    },
    inDays: { one: 'kusuku olu-{n} oluzayo', other: 'kwiintsuku ezi-{n} ezizayo' },
  },
  zu: {
    lists: { disjunction: [' noma ', ', ', ', ', ' noma '] },
    ages: {
      day: { one: 'osukwini olu-{n} olwedlule', other: 'ezinsukwini ezingu-{n} ezedlule' },
      hour: { one: 'ehoreni eli-{n} eledlule', other: 'emahoreni angu-{n} edlule' },
      minute: { one: 'eminithini eli-{n} eledlule', other: 'emaminithini angu-{n} edlule' },
    },
  },
};
