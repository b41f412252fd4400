/** In the order of caution: who wrongly stays at home is better off than who stands at a closed door. */
const STATUSES: readonly (readonly [status: string, words: RegExp])[] = [
  [
    'cancelled',
    /cancel|nomeeting|not(?:be(?:ing)?)?he?ld|ann?ul|abgesagt|entfae?ll|ausgefallen|falltaus|afgelast|odwo.an|suspendid|installt|a[fv]lyst|peruttu|zrusen|otkazan/,
  ],
  [
    'postponed',
    /postpon|deferred|reporte|aplazad|pospuest|adiad|rinviat|verschoben|vertagt|uitgesteld|prze.ozon|odlozen|odgo.en/,
  ],
  ['rescheduled', /reschedul|reprogramad/],
  ['moved-online', /movedonline/],
  ['tentative', /tentative|provisional|unconfirmed/],
  [
    'scheduled',
    /(?<!un)schedul|confirm|(?<!un)planned|(?<!in)active|ontime|normal|completed|finished|ended|past|^(?:upcoming|live|published|approved|held|done|recessed|adjourned|reconvened)$/,
  ],
];

/** Small letters without marks, spaces and signs: `EVENT_CANCELLED` and "Event cancelled" are one. */
export const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');

/** Returns the status that a word or short phrase means, in any spelling. @param word Folded ({@link fold}). */
export const statusIn = (word: string): string | undefined => STATUSES.find(([, words]) => words.test(word))?.[0];

/** Returns the most cautious of several statuses. */
export function mostCautious(statuses: readonly (string | undefined)[]): string | undefined {
  return STATUSES.find(([status]) => statuses.includes(status))?.[0];
}

const IN_NAME =
  '(?<!\\p{L})(?:cancel+ed|no meetings?|(?:will not be|is not being) held|postponed|annul[ée]e?|abgesagt|(?:cancelad|aplazad|suspendid|anulad|annullat)[oa]|entf[äa]e?ll\\p{L}*|f[äa]llt aus|geannuleerd|afgelast|reportée?|inställt|a[fv]lyst)(?!\\p{L})';
const ANYWHERE = new RegExp(IN_NAME, 'iu');
/** Before the name or after it, and set apart by signs: "CANCELLED: Hearing", "[Cancelled] Hearing", "Hearing (cancelado)". */
const MARKED = new RegExp(
  `^[^\\p{L}\\p{N}]*(${IN_NAME})\\s*[^\\p{L}\\p{N}\\s]+\\s*|\\s*[^\\p{L}\\p{N}\\s]+\\s*(${IN_NAME})[^\\p{L}\\p{N}]*$`,
  'iu',
);

/** Finds a status in an event's name ("CANCELLED: Budget hearing"). */
export function statusInName(name: string): string | undefined {
  const word = ANYWHERE.exec(name)?.[0];
  return word && statusIn(fold(word));
}

/** Parts a name from the status that stands before or after it. `null` where none does. */
export function markedStatus(name: string): { readonly name: string; readonly status: string } | null {
  const found = MARKED.exec(name);
  const status = found && statusIn(fold(found[1] ?? found[2]!));
  return status ? { name: name.replace(found[0], ''), status } : null;
}
