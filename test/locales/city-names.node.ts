import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at } from '../../scripts/build/paths.mjs';
import { CITY_LANGUAGES } from '../../src/locales/city-languages.js';
import { CITY_ORDER } from '../../src/locales/city-order.js';
import { Language } from '../../src/locales/language.js';
import { LANGUAGES } from '../../src/locales/languages.js';
import { loadCities } from '../../src/locales/load-cities.js';
import { zoneCity } from '../../src/locales/zone-city.js';

/** All that CLDR says; `null` where it says nothing. Written by scripts/make-city-names.mjs. */
const facts = JSON.parse(readFileSync(at('test/locales/cldr-cities.json'), 'utf8')) as {
  readonly zones: readonly string[];
  /** CLDR's zones that the tz database calls otherwise today. */
  readonly today: Readonly<Record<string, string>>;
  /** CLDR's cities of no language. */
  readonly und: readonly (string | null)[];
  readonly names: Readonly<Record<string, readonly (string | null)[]>>;
};

const spelled = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

async function speaking(lang: string): Promise<Language> {
  return new Language({ lang, cities: (await loadCities(lang)) ?? undefined });
}

describe('the cities of time zones', () => {
  it('are told the page author, and asked for again, where they do not load', async (t) => {
    const warn = t.mock.method(console, 'warn', () => {});
    const loaders = CITY_LANGUAGES as Map<string, () => Promise<{ names: string }>>;
    // First of all tests here: what is loaded once is kept.
    const real = loaders.get('hr')!;
    loaders.set('hr', () => Promise.reject(new Error('offline')));
    try {
      assert.equal(await loadCities('hr'), null);
      assert.match(String(warn.mock.calls[0]?.arguments[0]), /cities in "hr" did not load/);
    } finally {
      loaders.set('hr', real);
    }
    assert.equal((await loadCities('hr'))?.get('Prague'), 'Prag');
  });

  it('are known of every language but English', () => {
    assert.deepEqual(Object.keys(facts.names).sort(), [...LANGUAGES.keys()].sort());
    assert.ok(facts.zones.length > 400);
    for (const tag of CITY_LANGUAGES.keys()) assert.ok(LANGUAGES.has(tag), tag);
  });

  for (const [tag, names] of Object.entries(facts.names)) {
    it(`are CLDR’s, under the old name of a zone and that of today: ${tag}`, async () => {
      const language = await speaking(tag);
      const wrong = facts.zones.flatMap((zone, i) => {
        const name = names[i];
        const now = facts.today[zone] ?? zone;
        // A name that CLDR has of no language (`und`), or as the zone is spelled without its accents, says less than ours.
        const expected = !name || name === facts.und[i] || name === spelled(zone) ? zoneCity(now) : name;
        const found = language.city(now);
        // An old name of a zone is as it was where today's needs no other one.
        const under = expected === zoneCity(now) ? expected : language.city(zone);
        return found === expected && under === expected ? [] : [`${zone}: ${found}, ${under}, not ${expected}`];
      });
      assert.deepEqual(wrong, []);
    });
  }

  it('are those that readers know', async () => {
    const say = async (lang: string, zone: string): Promise<string> => (await speaking(lang)).city(zone);
    assert.equal(await say('uk', 'Europe/Kiev'), 'Київ');
    assert.equal(await say('uk', 'europe/kyiv'), 'Київ');
    assert.equal(await say('de', 'Europe/Prague'), 'Prag');
    assert.equal(await say('nl', 'Europe/Prague'), 'Praag');
    assert.equal(await say('cs', 'Europe/Prague'), 'Praha');
    assert.equal(await say('de-AT', 'Europe/Rome'), 'Rom');
    assert.equal(await say('el', 'America/Buenos_Aires'), await say('el', 'America/Argentina/Buenos_Aires'));
    assert.equal(await say('ko', 'Asia/Calcutta'), await say('ko', 'Asia/Kolkata'));
    assert.equal(await say('ko', 'Asia/Kolkata'), '콜카타');
    assert.equal(await say('sr-Latn-ME', 'Europe/Paris'), 'Pariz');
    assert.equal(await say('ru', 'Asia/Macao'), await say('ru', 'Asia/Macau'));
  });

  it('leave a city that shares a clock, or a zone of no place, as it is', async () => {
    const russian = await speaking('ru');
    assert.equal(russian.city('Asia/Tel_Aviv'), 'Tel Aviv');
    assert.equal(russian.city('Etc/GMT+5'), '');
    assert.equal(russian.city('UTC'), '');
  });

  it('are each named once in the list of their order', () => {
    const all = CITY_ORDER.split(/[|=]/);
    assert.equal(new Set(all).size, all.length);
  });
});
