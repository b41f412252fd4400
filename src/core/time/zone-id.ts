/** An id as the tz database forms them; not `+02:00`, which some engines take for a zone and others do not. */
const ZONE_ID = /^[a-z][\w+\-/]{1,63}$/i;
/** ICU also answers to three-letter abbreviations ("IST", "CST"), each its own guess among several; only these are the tz database's. */
const SHORT_ID = /^(?:CET|EET|EST|GMT|HST|MET|MST|PRC|ROC|ROK|UCT|UTC|WET)$/i;

/** Whether a text has the form of an IANA zone's id; the engine has the last word (`isKnownZone`). */
export const looksLikeZone = (id: string): boolean => (id.length === 3 ? SHORT_ID : ZONE_ID).test(id);
