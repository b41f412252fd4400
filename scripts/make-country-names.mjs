#!/usr/bin/env node
// Writes src/core/countries/country-names.ts: names of countries in other languages than English, from CLDR as Node has it (full ICU).
//
//   node --import=tsx scripts/make-country-names.mjs            writes the file
//   node --import=tsx scripts/make-country-names.mjs --check    fails if the file is not what it would write with this CLDR
//
// A country has its names in its own languages and in those most written across borders; a member of the Open Government Partnership
// also in those of all other members, where pages about its events are likely. Names that fold to an English one are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { countryCodes } from '../src/core/countries/codes.ts';
import { foldCountry, englishCountry } from '../src/core/countries/country-code.ts';

const FILE = new URL('../src/core/countries/country-names.ts', import.meta.url);

/** Members of the partnership, present and past, and their official, co-official or administrative languages other than English. */
const MEMBERS =
  'AL:sq AR:es AM:hy AU: BJ:fr BA:bs,hr,sr,sr-Latn BR:pt-BR BG:bg BF:fr,ff CV:pt,kea CA:fr CL:es CO:es CR:es CI:fr HR:hr CZ:cs DK:da ' +
  'DO:es EC:es,qu SV:es EE:et FI:fi,sv,se FR:fr GM: GE:ka DE:de GH: GR:el GT:es HN:es ID:id IE:ga IL:he,ar IT:it,de,fr,sl JM: JO:ar ' +
  'KE:sw XK:sq,sr,sr-Latn KG:ky,ru LV:lv LR: LT:lt LU:lb,fr,de MW: MV: MT:mt MX:es MD:ro,ru MN:mn ME:sr-Latn,sr,sq,bs,hr MA:ar,zgh,fr ' +
  'NL:nl,fy NZ:mi NG:ha,ig,yo MK:mk,sq NO:nb,nn,se PA:es PG: PY:es PE:es,qu PH:fil,ceb PT:pt-PT RO:ro SN:fr,wo RS:sr,sr-Latn SC:fr SL: ' +
  'SK:sk ZA:af,zu,xh,nso,tn,st KR:ko ES:es,ca,eu,gl LK:si,ta SE:sv TL:pt TN:ar,fr UA:uk GB:cy,gd US:es UY:es ZM: HU:hu';
const EVERYWHERE = ['fr', 'es', 'pt', 'de', 'it', 'nl'];

const members = new Map(
  MEMBERS.split(' ').map((entry) => [entry.slice(0, 2), entry.slice(3).split(',').filter(Boolean)]),
);
const memberLanguages = [...new Set([...members.values()].flat())];

/** @type {Map<string, string>} */
const taken = new Map();
/** @type {Map<string, string[]>} */
const names = new Map();
for (const code of countryCodes()) {
  const main = new Intl.Locale(`und-${code}`).maximize().language;
  for (const language of new Set([main, ...(members.has(code) ? memberLanguages : []), ...EVERYWHERE])) {
    if (language === 'en' || !Intl.DisplayNames.supportedLocalesOf([language]).length) continue;
    for (const style of /** @type {const} */ (['short', 'long'])) {
      const name = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(code);
      const folded = name ? foldCountry(name) : '';
      if (!folded || englishCountry(folded) || taken.has(folded)) {
        // A name that two countries have in two languages is no name to go by.
        if (folded && (taken.get(folded) ?? code) !== code) taken.set(folded, '');
        continue;
      }
      taken.set(folded, code);
      names.set(code, [...(names.get(code) ?? []), folded]);
    }
  }
}

const lines = [];
let line = '';
for (const [code, list] of names) {
  const unambiguous = list.filter((name) => taken.get(name) === code);
  if (!unambiguous.length) continue;
  const entry = `${code}${unambiguous.join(',')} `;
  if (line && line.length + entry.length > 3000) {
    lines.push(line);
    line = '';
  }
  line += entry;
}
lines.push(line.trimEnd());

const source = `// Made by scripts/make-country-names.mjs from CLDR ${process.versions.cldr} (Unicode License v3): change the script, then run it.

/** \`CC\` and its names in other languages than English, folded as \`foldCountry\` does. A chunk of its own, for few documents need it. */
export const COUNTRY_NAMES =
${lines.map((text) => `  ${JSON.stringify(text).replaceAll("'", '\\u0027').replace(/^"|"$/g, "'")}`).join(' +\n')};
`;

if (process.argv.includes('--check')) {
  const written = readFileSync(FILE, 'utf8');
  const version = `CLDR ${process.versions.cldr} `;
  // Another Node may have another CLDR: what that says is no fault of the file.
  if (written.includes(version) && written !== source) {
    process.stderr.write('country-names.ts is not what scripts/make-country-names.mjs writes: run it.\n');
    process.exitCode = 1;
  }
} else writeFileSync(FILE, source);
