import { expect } from '@open-wc/testing';
import { formatterMeter, meterOf, temporalMeter } from '../../../src/core/time/zone-meter.js';

// Half and quarter hours, half an hour of summer time, two hours of it, summer time in winter and during Ramadan, a day that was left out,
// seconds until 1972, and names that are links.
const ZONES =
  'UTC Europe/Madrid Europe/Kyiv Europe/Dublin Africa/Casablanca Africa/Monrovia Africa/Nairobi Asia/Kolkata Asia/Kathmandu Asia/Gaza ' +
  'Asia/Tehran Australia/Lord_Howe Australia/Eucla Antarctica/Troll Pacific/Apia Pacific/Chatham Pacific/Kiritimati America/Bogota ' +
  'America/Sao_Paulo America/St_Johns America/Caracas America/Nuuk Europe/Kiev US/Eastern Etc/GMT+5 asia/calcutta';
const hasTemporal = 'Temporal' in globalThis;

describe('how far a zone is ahead of UTC', () => {
  it('is the same for native Temporal and for a formatter', function () {
    if (!hasTemporal) return this.skip();
    const differences: string[] = [];
    for (const zone of ZONES.split(' ')) {
      const [one, other] = [temporalMeter(zone)!, formatterMeter(zone)!];
      for (let year = 1970; year < 2038; year++) {
        for (let hour = 0; hour < 8760; hour += 131) {
          const ms = Date.UTC(year, 0, 1, hour);
          if (one(ms) !== other(ms))
            differences.push(`${zone} ${new Date(ms).toISOString()}: ${one(ms)}, ${other(ms)}`);
        }
      }
    }
    expect(differences).to.deep.equal([]);
  });

  it('is asked of Temporal where the browser has it', () => {
    expect(temporalMeter('Europe/Madrid') !== null).to.equal(hasTemporal);
  });

  it('is not known of what is no zone, or an offset', () => {
    for (const id of ['Mars/Olympus', '+02:00', '', 'Europe/Madrid ', '__proto__']) {
      expect([temporalMeter(id), formatterMeter(id), meterOf(id)], id).to.deep.equal([null, null, null]);
    }
  });

  it('is known of every zone that a formatter knows, also by a name that Temporal does not have', () => {
    for (const id of ['EST5EDT', 'CET', 'Asia/Rangoon', 'SystemV/EST5', 'Factory']) {
      expect(meterOf(id) !== null, id).to.equal(formatterMeter(id) !== null);
    }
  });
});
