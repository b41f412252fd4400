import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Finnish. */
export const words: Partial<ActionWords> = {
  newTab: 'avautuu uuteen välilehteen',

  'rendered.asOf': 'Tilanne {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple ja muut kalenterit (.ics-tiedosto)',
  'calendar.allDates': 'Kaikki päivät (.ics-tiedosto)',
  'calendar.downloaded': 'Kalenteritiedosto ladattu',
  'calendar.doubt': 'Aika on epävarma: merkintä alkaa niistä aiempana.',
  'calendar.wholeDay': 'Aikavyöhykettä ei tunneta: merkintä koskee koko päivää.',
  'calendar.nextDate': 'Palvelut ottavat vain seuraavan päivän; tiedostossa ovat kaikki päivät.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (tarkista aika)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Päättymisaikaa ei ole ilmoitettu.',

  'share.link': 'Linkki',
  'share.copy': 'Kopioi linkki',
  'share.copied': 'Kopioitu',
  'share.mail': 'Sähköposti',
  'share.system': 'Jaa…',
  'share.press': 'Kopioi linkki painamalla {keys}.',
  'share.wholeList': 'Linkki näyttää koko luettelon, ei valintaasi.',

  youWereSent: 'Sinulle on lähetetty tämä tapahtuma.',
  sentOff: '{status}. {sent}',
  linkGone: 'Tämän linkin tapahtuma ei ole enää luettelossa.',
  close: 'Sulje',
  noLongerListed: 'Tämä tapahtuma ei ole enää luettelossa.',
  previousEvent: 'Edellinen: {title}',
  nextEvent: 'Seuraava: {title}',

  'detail.published': 'Julkaisija: {name}.',
  'detail.updated': 'Päivitetty: {date}.',
  'detail.partOf': 'Osa kokonaisuutta',
  'detail.sessions': 'Osuudet',
};
