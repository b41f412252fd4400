#!/usr/bin/env node
// Writes src/locales/cities/: the cities of time zones in every language, from CLDR; src/locales/city-languages.ts, which loads them; and
// test/locales/cldr-cities.json, all that CLDR says, which the tests compare them with. Node's Intl does not tell these names, so it takes
// the packages cldr-dates-full and cldr-bcp47, unpacked:
//
//   npm pack cldr-dates-full cldr-bcp47    then unpack each into a folder of its own
//   node --import=tsx scripts/make-city-names.mjs cldr-dates-full/package cldr-bcp47/package
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { zoneCity } from '../src/locales/zone-city.ts';

const [dates, bcp47] = process.argv.slice(2);
if (!dates || !bcp47) throw new Error('Name the folders of cldr-dates-full and cldr-bcp47.');
const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const folder = new URL('../src/locales/', import.meta.url);
const tags = readdirSync(new URL('languages/', folder))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((tag) => tag !== 'en')
  .sort();
const { version } = json(dates, 'package.json');
const FROM = `// Made by scripts/make-city-names.mjs from CLDR ${version} (Unicode License v3).`;

/** Other spellings of one city that are no zones of CLDR: engines know them. */
const SPELLINGS = { Ashgabat: ['Ashkhabad'], Macau: ['Macao'], Makassar: ['Ujung Pandang'] };

/** CLDR keeps the first names of zones: the tz database may call them otherwise today. */
const today = new Map();
for (const { _alias, _iana } of Object.values(json(bcp47, 'bcp47', 'timezone.json').keyword.u.tz)) {
  if (_iana) today.set(_alias.split(' ')[0], _iana);
}

/** The cities of CLDR's zones in a language, by zone. */
function citiesOf(tag) {
  const cities = new Map();
  const walk = (node, path) => {
    for (const [key, value] of Object.entries(node)) {
      if (value._type !== 'zone') walk(value, [...path, key]);
      else if (value.exemplarCity) cities.set([...path, key].join('/'), value.exemplarCity);
    }
  };
  const name = tag === 'nb' ? 'no' : tag === 'pt-BR' ? 'pt' : tag;
  walk(json(dates, 'main', name, 'timeZoneNames.json').main[name].dates.timeZoneNames.zone, []);
  return cities;
}

const all = new Map(tags.map((tag) => [tag, citiesOf(tag)]));
const unnamed = citiesOf('und');
/** CLDR's zones by the city that is shown of them where no table is. */
const zones = new Map();
for (const zone of new Set([...all.values()].flatMap((cities) => [...cities.keys()]))) {
  const city = zoneCity(today.get(zone) ?? zone);
  // `Etc/Unknown` is no place.
  if (!city) continue;
  if (zones.has(city)) throw new Error(`${zone} and ${zones.get(city)} have one city: ${city}`);
  zones.set(city, zone);
}
const order = [...zones.keys()].sort();
const spellings = (city) => {
  const old = zoneCity(zones.get(city));
  return [city, ...(old === city ? [] : [old]), ...(SPELLINGS[city] ?? [])].join('=');
};

async function write(name, source) {
  const url = new URL(name, folder);
  writeFileSync(url, await format(source, { ...(await resolveConfig(url)), filepath: url.pathname }));
}

/** A zone's last part as it stands in its name. */
const spelled = (zone) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A long text in lines. */
function inLines(text) {
  const lines = text.match(/.{1,110}/gsu) ?? [''];
  return lines.map(quoted).join(' +\n');
}

rmSync(new URL('cities/', folder), { recursive: true, force: true });
mkdirSync(new URL('cities/', folder));
const named = [];
for (const [tag, cities] of all) {
  const names = order.map((city) => {
    const zone = zones.get(city);
    const name = cities.get(zone);
    // A name that CLDR has of no language (`und`), or only as the zone is spelled (Cancun, Kiev), is no name in this one: ours is spelled better.
    const isName = name && ![city, unnamed.get(zone), spelled(zone)].includes(name);
    return isName ? name : '';
  });
  if (!names.some(Boolean)) continue;
  named.push(tag);
  await write(`cities/${tag}.ts`, `${FROM}\nexport const names =\n${inLines(names.join('|').replace(/\|+$/, ''))};\n`);
}

await write(
  'city-order.ts',
  `${FROM}

/** The cities of time zones as \`zoneCity\` names them, in the order of the names in cities/; other spellings of one city after \`=\`. */
export const CITY_ORDER =
${inLines(order.map(spellings).join('|'))};
`,
);
await write(
  'city-languages.ts',
  `${FROM}

/** The cities of time zones in every language where they are called otherwise than in English, each a chunk of its own. */
export const CITY_LANGUAGES: ReadonlyMap<string, () => Promise<{ readonly names: string }>> = new Map(
  Object.entries({
${named.map((tag) => `    ${tag.includes('-') ? quoted(tag) : tag}: () => import('./cities/${tag}.js'),\n`).join('')}  }),
);
`,
);

const facts = order.map((city) => zones.get(city));
writeFileSync(
  new URL('../test/locales/cldr-cities.json', import.meta.url),
  `{"version":"${version}","zones":${JSON.stringify(facts)},"today":${JSON.stringify(Object.fromEntries([...today].filter(([zone]) => facts.includes(zone))))},\n"und":${JSON.stringify(facts.map((zone) => unnamed.get(zone) ?? null))},\n"names":{\n${[
    ...all,
  ]
    .map(([tag, cities]) => `${JSON.stringify(tag)}:${JSON.stringify(facts.map((zone) => cities.get(zone) ?? null))}`)
    .join(',\n')}}}\n`,
);
