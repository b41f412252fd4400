import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Norwegian Nynorsk. */
export const words: Partial<ActionWords> = {
  newTab: 'blir opna i ei ny fane',
  actionFailed: 'Det gjekk ikkje. Prøv igjen, eller last inn sida på nytt.',

  'rendered.asOf': 'Per {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple og andre kalendrar (.ics-fil)',
  'calendar.allDates': 'Alle datoar (.ics-fil)',
  'calendar.downloaded': 'Kalenderfila er lasta ned',
  'calendar.doubt': 'Tida er usikker: kalenderoppføringa byrjar ved den tidlegaste av dei to.',
  'calendar.wholeDay': 'Tidssona er ikkje kjend: kalenderoppføringa gjeld heile dagen.',
  'calendar.nextDate': 'Tenestene tek berre neste dato; fila har alle datoar.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (kontroller tida)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Tidssona er ikkje oppgitt.',
  'entry.noEnd': 'Sluttidspunktet er ikkje kunngjort.',

  'share.link': 'Lenkje',
  'share.copy': 'Kopier lenkje',
  'share.copied': 'Kopiert',
  'share.mail': 'E-post',
  'share.system': 'Del…',
  'share.press': 'Trykk på {keys} for å kopiere lenkja.',
  'share.wholeList': 'Lenkja viser heile lista, ikkje utvalet ditt.',

  'subscribe.about': { one: '{name}: {n} arrangement, {date}', other: '{name}: {n} arrangement, det neste {date}' },
  'subscribe.none': '{name}: ingen arrangement for tida',
  'subscribe.all': 'Alle arrangement',
  'subscribe.topicIn': '{topic} i {country}',
  'subscribe.address': 'Adressa til kalenderen',
  'subscribe.copy': 'Kopier adresse',
  'subscribe.copied': 'Adressa er kopiert',
  'subscribe.press': 'Trykk på {keys} for å kopiere adressa.',
  'subscribe.app': 'Opne i ein kalenderapp',
  'subscribe.google': 'Google Calendar (på ei datamaskin)',
  'subscribe.atom': 'Feedlesar (Atom)',
  'subscribe.news': 'Kalenderen din ser sjølv etter endringar, Google om lag éin gong om dagen.',
  'subscribe.several': 'Eit arrangement som høyrer til fleire av desse kalendrane, står i kvar av dei.',
  'subscribe.lost':
    'Eit abonnement kan ikkje halde på desse vala: {choices}. Det har fleire arrangement enn denne lista.',
  'subscribe.search': 'Søk',
  'subscribe.match': 'Alle tema samstundes',
  'subscribe.download': { one: 'Last ned denne datoen (.ics-fil)', other: 'Last ned desse {n} datoane (.ics-fil)' },
  'subscribe.cut': 'Fila har dei første {n} datoane.',

  youWereSent: 'Du har fått tilsendt dette arrangementet.',
  sentOff: '{status}. {sent}',
  linkGone: 'Arrangementet i denne lenkja står ikkje lenger på lista.',
  close: 'Lukk',
  noLongerListed: 'Dette arrangementet står ikkje lenger på lista.',
  previousEvent: 'Førre: {title}',
  nextEvent: 'Neste: {title}',

  'detail.published': 'Publisert av {name}.',
  'detail.updated': 'Oppdatert: {date}.',
  'detail.partOf': 'Del av',
  'detail.sessions': 'Programpostar',

  myPlan: 'Planen min ({n})',
  planSavedHere:
    'Lagra berre på denne eininga. Nettlesarar kan gløyme det: legg det i kalenderen din for å vere sikker.',
  planNotKept: 'Nettlesaren din lagrar ingenting: planen er borte når du forlèt denne sida.',
  planDownload: 'Last ned som kalenderfil',
  planShare: 'Del planen min',
  planTooMany: 'Planen er for lang for ei lenkje; del kalenderfila.',
  planRemove: 'Fjern',
  planRemoveAll: 'Fjern alle',
  planRemoveSure: {
    one: 'Vil du fjerne {n} arrangement frå planen din?',
    other: 'Vil du fjerne {n} arrangement frå planen din?',
  },
  planCancel: 'Avbryt',
  planGone: 'Ikkje lenger på lista: {title}, {date}',
  planMoved: 'Datoen er endra sidan du lagra; tidlegare: {date}',
  planClash: 'Samstundes med {title}',
  planMayClash: 'Kanskje samstundes med {title}',
  planShared: {
    one: 'Ein plan med {n} arrangement som nokon har delt.',
    other: 'Ein plan med {n} arrangement som nokon har delt.',
  },
  planMissing: { one: '{n} står ikkje lenger på lista.', other: '{n} står ikkje lenger på lista.' },
  planKeep: 'Lagre desse òg',
  planShowAll: 'Vis alle arrangement',
};
