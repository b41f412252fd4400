// In Node: what is tested is data.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { likelyZones, readZoneSpelling } from '../../../src/core/zones/zone-spellings.js';

/** From a spelling to its zone, or to minutes east of UTC; `null` for what nobody can be sure of. */
const EXPECTED: readonly (readonly [spelling: string, meaning: string | number | null])[] = [
  // Exchange and Outlook
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['W. Europe Standard Time 1', 'Europe/Berlin'],
  ['W. European Standard Time', 'Europe/Berlin'],
  ['"Romance Standard Time"', 'Europe/Paris'],
  ['tzone://Microsoft/Utc', 'UTC'],
  ['tzone://Microsoft/Custom', null],
  ['Customized Time Zone', null],
  ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Amsterdam'],
  ['(UTC+01:00) Sarajevo\\, Skopje\\, Warsaw\\, Zagreb', 'Europe/Sarajevo'],
  ['(UTC+01:00) Bruxelles, København, Madrid, Paris', 'Europe/Madrid'],
  ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Kolkata'],
  ['(UTC-06:00) Guadalajara, Mexico City, Monterrey', 'America/Mexico_City'],
  ['(UTC+10:00) Canberra, Melbourne, Sydney', 'Australia/Canberra'],
  ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
  ['(UTC) Dublin, Edinburgh, Lisbon, London', 'Europe/Dublin'],
  // No town whose winter clocks show that.
  ['(UTC+03:00) Berlin', null],
  ['(UTC-03:00) Berlim', null],
  // The same in other languages
  ['(UTC-03:00) Brasília', 'America/Sao_Paulo'],
  ['(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien', 'Europe/Amsterdam'],
  ['(UTC+01:00) Amsterdam, Berlin, Berne, Rome, Stockholm, Vienne', 'Europe/Amsterdam'],
  ['(UTC+01:00) Sarajevo, Skopje, Varsovie, Zagreb', 'Europe/Sarajevo'],
  ['(UTC+02:00) Athen, Bukarest', 'Europe/Athens'],
  ['(UTC+02:00) Athènes, Bucarest', 'Europe/Athens'],
  ['(UTC+00:00) Dublin, Edimburgo, Lisboa, Londres', 'Europe/Dublin'],
  ['(UTC-06:00) Guadalajara, Ciudad de México, Monterrey', 'America/Mexico_City'],
  ['(UTC+01:00) West-Zentralafrika', 'Africa/Lagos'],
  ['(UTC-05:00) Eastern Time (USA & Kanada)', 'America/New_York'],
  ['(UTC-06:00) Centre (É.-U. et Canada)', 'America/Chicago'],
  ['(UTC-08:00) Hora del Pacífico (EE.UU. y Canadá)', 'America/Los_Angeles'],
  ['(UTC-07:00) Hora das Montanhas (EUA e Canadá)', 'America/Denver'],
  ['(UTC+01:00) Eastern Time (USA & Kanada)', null],
  ['Mitteleuropäische Zeit', 'Europe/Berlin'],
  ['Mitteleuropäische Sommerzeit', 'Europe/Berlin'],
  ['heure normale d’Europe centrale', 'Europe/Berlin'],
  ['Hora estándar romance', 'Europe/Paris'],
  ['Hora oficial do Brasil', 'America/Sao_Paulo'],
  ['Hora do planeta', null],
  // Abbreviations with one meaning
  ['WAT', 'Africa/Lagos'],
  ['EAT', 'Africa/Nairobi'],
  ['JST', 'Asia/Tokyo'],
  ['CEST', 120],
  ['AEST', 600],
  // … and with several: India, Ireland, Israel
  ['IST', null],
  ['BST', null],
  // Lotus Notes
  ['Western/Central Europe', 'Europe/Berlin'],
  ['W. Europe', 'Europe/Berlin'],
  ['Romance', 'Europe/Paris'],
  ['FLE', 'Europe/Kyiv'],
  ['E. Europe', 'Europe/Chisinau'],
  // In the United States, in Australia, in Canada?
  ['Eastern', null],
  ['Central', null],
  // Paths of vendors
  ['/freeassociation.sourceforge.net/Europe/Berlin', 'Europe/Berlin'],
  ['/freeassociation.sourceforge.net/Tzfile/Europe/Stockholm', 'Europe/Stockholm'],
  ['US-Eastern', 'US/Eastern'],
  ['Africa-Porto-Novo', 'Africa/Porto-Novo'],
  ['Week-End', null],
  ['/softwarestudio.org/Olson_20011030_5/America/New_York', 'America/New_York'],
  ['/freeassociation.sourceforge.net/UTC', 'UTC'],
  ['/Microsoft/Olson/Europe/Paris', 'Europe/Paris'],
  ['Central European Time', 'Europe/Berlin'],
  ['GMT +0100', 60],
  ['Berlin', null],
  ['CST', null],
  ['', null],
];

describe('The name of a time zone', () => {
  for (const [spelling, meaning] of EXPECTED) {
    it(`${spelling || 'that is empty'} is ${meaning ?? 'no zone for sure'}`, () => {
      const read = readZoneSpelling(spelling);
      assert.equal(read?.timeZone ?? read?.offset ?? null, meaning);
    });
  }

  it('may be one that rules must confirm: a town, or a word that is also one of Windows', () => {
    assert.deepEqual(likelyZones('Berlin, Mitteleuropa'), ['Europe/Berlin']);
    assert.deepEqual(likelyZones('Eastern'), ['America/New_York']);
    assert.deepEqual(likelyZones('Sao Paulo / Brasília'), ['America/Sao_Paulo']);
    assert.deepEqual(likelyZones('Customized Time Zone'), []);
  });
});
