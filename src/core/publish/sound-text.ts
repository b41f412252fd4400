/** Characters that no calendar may hold, whatever the text (RFC 5545, 3.1: CONTROL), and lone surrogates, which no UTF-8 can. */
const UNWANTED = /[\0-\x08\x0b-\x1f\x7f\ud800-\udfff]/gu;
const LINE_BREAK = /\r\n?|\u2028|\u2029/g;

/** Returns a text without controls and lone surrogates, with line breaks that are all `\n`. */
export const soundText = (text: string): string => text.replace(LINE_BREAK, '\n').replace(UNWANTED, '');
