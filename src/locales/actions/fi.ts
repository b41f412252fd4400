import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Finnish. */
export const words: Partial<ActionWords> = {
  newTab: 'avautuu uuteen välilehteen',
  actionFailed: 'Se ei onnistunut. Yritä uudelleen tai lataa sivu uudelleen.',

  'rendered.asOf': 'Tilanne {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple ja muut kalenterit (.ics-tiedosto)',
  'calendar.allDates': 'Kaikki päivät (.ics-tiedosto)',
  'calendar.downloaded': 'Kalenteritiedosto ladattu',
  'calendar.doubt': 'Aika on epävarma: merkintä alkaa kahdesta ajasta aiempana.',
  'calendar.wholeDay': 'Aikavyöhykettä ei tunneta: merkintä koskee koko päivää.',
  'calendar.nextDate': 'Palvelut ottavat vain seuraavan päivän; tiedostossa ovat kaikki päivät.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (tarkista aika)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Aikavyöhykettä ei ole ilmoitettu.',
  'entry.noEnd': 'Päättymisaikaa ei ole ilmoitettu.',

  'share.link': 'Linkki',
  'share.copy': 'Kopioi linkki',
  'share.copied': 'Kopioitu',
  'share.mail': 'Sähköposti',
  'share.system': 'Jaa…',
  'share.press': 'Kopioi linkki painamalla {keys}.',
  'share.wholeList': 'Linkki näyttää koko luettelon, ei valintaasi.',

  'subscribe.about': { one: '{name}: {n} tapahtuma, {date}', other: '{name}: {n} tapahtumaa, seuraava {date}' },
  'subscribe.none': '{name}: ei tapahtumia tällä hetkellä',
  'subscribe.all': 'Kaikki tapahtumat',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Kalenterin osoite',
  'subscribe.copy': 'Kopioi osoite',
  'subscribe.copied': 'Osoite kopioitu',
  'subscribe.press': 'Kopioi osoite painamalla {keys}.',
  'subscribe.app': 'Avaa kalenterisovelluksessa',
  'subscribe.google': 'Google Calendar (tietokoneella)',
  'subscribe.atom': 'Syötteenlukija (Atom)',
  'subscribe.news': 'Kalenterisi tarkistaa muutokset itse, Google noin kerran päivässä.',
  'subscribe.several': 'Tapahtuma, joka kuuluu useaan näistä kalentereista, on niissä jokaisessa.',
  'subscribe.lost':
    'Tilaus ei voi säilyttää näitä valintoja: {choices}. Siinä on enemmän tapahtumia kuin tässä luettelossa.',
  'subscribe.search': 'Haku',
  'subscribe.match': 'Kaikki aiheet yhtä aikaa',
  'subscribe.download': { one: 'Lataa tämä päivä (.ics-tiedosto)', other: 'Lataa nämä {n} päivää (.ics-tiedosto)' },
  'subscribe.cut': 'Tiedostossa on {n} ensimmäistä päivää.',

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

  myPlan: 'Oma ohjelma ({n})',
  planSavedHere: 'Tallennettu vain tähän laitteeseen. Selain voi unohtaa sen: lisää se varmuuden vuoksi kalenteriisi.',
  planNotKept: 'Selaimesi ei säilytä mitään: ohjelma katoaa, kun poistut tältä sivulta.',
  planDownload: 'Lataa kalenteritiedostona',
  planShare: 'Jaa oma ohjelma',
  planTooMany: 'Ohjelma on liian pitkä linkkiin; jaa kalenteritiedosto.',
  planRemove: 'Poista',
  planRemoveAll: 'Poista kaikki',
  planRemoveSure: {
    one: 'Poistetaanko {n} tapahtuma ohjelmastasi?',
    other: 'Poistetaanko {n} tapahtumaa ohjelmastasi?',
  },
  planCancel: 'Peruuta',
  planGone: 'Ei enää luettelossa: {title}, {date}',
  planMoved: 'Päivä on muuttunut tallentamisen jälkeen; aiemmin {date}',
  planClash: 'Samaan aikaan: {title}',
  planMayClash: 'Ehkä samaan aikaan: {title}',
  planShared: { one: 'Jaettu ohjelma, jossa on {n} tapahtuma.', other: 'Jaettu ohjelma, jossa on {n} tapahtumaa.' },
  planMissing: { one: '{n} ei ole enää luettelossa.', other: '{n} ei ole enää luettelossa.' },
  planKeep: 'Tallenna myös nämä',
  planShowAll: 'Näytä kaikki tapahtumat',
};
