import { expect } from '@open-wc/testing';
import { zoneCity } from '../../src/locales/zone-city.js';

describe('the city of a zone', () => {
  it('is the last part of its name', () => {
    expect(zoneCity('Europe/Paris')).to.equal('Paris');
    expect(zoneCity('America/Argentina/Buenos_Aires')).to.equal('Buenos Aires');
    expect(zoneCity('America/Port-au-Prince')).to.equal('Port-au-Prince');
  });

  it('is spelled as it is today', () => {
    expect(['Europe/Kiev', 'Asia/Calcutta', 'Asia/Katmandu', 'Asia/Rangoon'].map(zoneCity)).to.deep.equal(
      ['Kyiv', 'Kolkata', 'Kathmandu', 'Yangon'], //
    );
    expect(['America/Bogota', 'America/Sao_Paulo', 'America/Asuncion'].map(zoneCity)).to.deep.equal(
      ['Bogotá', 'São Paulo', 'Asunción'], //
    );
  });

  it('has its letters, however the zone is written', () => {
    expect(
      ['europe/madrid', 'AMERICA/SAO_PAULO', 'america/port-au-prince', 'africa/dar_es_salaam'].map(zoneCity),
    ).to.deep.equal(['Madrid', 'São Paulo', 'Port-au-Prince', 'Dar es Salaam']);
    expect(zoneCity('etc/gmt+5')).to.equal('');
  });

  it('is left out where a zone is of no place', () => {
    expect(['UTC', 'Etc/UTC', 'Etc/GMT+5', 'EST5EDT', 'GMT', ''].map(zoneCity)).to.deep.equal(['', '', '', '', '', '']);
  });

  it('is there for every zone of the browser that is a place', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      if (zone.includes('/') && !zone.startsWith('Etc/')) {
        expect(zoneCity(zone), zone).to.match(/^\p{L}[\p{L}\p{M}’. -]+$/u);
      }
    }
  });
});
