import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Norwegian Bokmål. */
export const words: Partial<ActionWords> = {
  newTab: 'åpnes i en ny fane',
  actionFailed: 'Det lyktes ikke. Prøv igjen, eller last inn siden på nytt.',

  'rendered.asOf': 'Per {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple og andre kalendere (.ics-fil)',
  'calendar.allDates': 'Alle datoer (.ics-fil)',
  'calendar.downloaded': 'Kalenderfilen er lastet ned',
  'calendar.doubt': 'Tiden er usikker: kalenderoppføringen begynner ved den tidligste av de to.',
  'calendar.wholeDay': 'Tidssonen er ikke kjent: kalenderoppføringen gjelder hele dagen.',
  'calendar.nextDate': 'Tjenestene tar bare neste dato; filen har alle datoer.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (kontroller tiden)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Tidssonen er ikke oppgitt.',
  'entry.noEnd': 'Sluttidspunktet er ikke kunngjort.',

  'share.link': 'Lenke',
  'share.copy': 'Kopier lenke',
  'share.copied': 'Kopiert',
  'share.mail': 'E-post',
  'share.system': 'Del…',
  'share.press': 'Trykk på {keys} for å kopiere lenken.',
  'share.wholeList': 'Lenken viser hele listen, ikke utvalget ditt.',

  'subscribe.about': { one: '{name}: {n} arrangement, {date}', other: '{name}: {n} arrangementer, det neste {date}' },
  'subscribe.none': '{name}: ingen arrangementer for øyeblikket',
  'subscribe.all': 'Alle arrangementer',
  'subscribe.topicIn': '{topic} i {country}',
  'subscribe.address': 'Adressen til kalenderen',
  'subscribe.copy': 'Kopier adresse',
  'subscribe.copied': 'Adressen er kopiert',
  'subscribe.press': 'Trykk på {keys} for å kopiere adressen.',
  'subscribe.app': 'Åpne i en kalenderapp',
  'subscribe.google': 'Google Calendar (på en datamaskin)',
  'subscribe.atom': 'Feedleser (Atom)',
  'subscribe.news': 'Kalenderen din ser selv etter endringer, Google omtrent én gang om dagen.',
  'subscribe.several': 'Et arrangement som hører til flere av disse kalenderne, står i hver av dem.',
  'subscribe.lost':
    'Et abonnement kan ikke beholde disse valgene: {choices}. Det har flere arrangementer enn denne listen.',
  'subscribe.search': 'Søk',
  'subscribe.match': 'Alle temaer samtidig',
  'subscribe.download': { one: 'Last ned denne datoen (.ics-fil)', other: 'Last ned disse {n} datoene (.ics-fil)' },
  'subscribe.cut': 'Filen har de første {n} datoene.',

  youWereSent: 'Du har fått tilsendt dette arrangementet.',
  sentOff: '{status}. {sent}',
  linkGone: 'Arrangementet i denne lenken står ikke lenger på listen.',
  close: 'Lukk',
  noLongerListed: 'Dette arrangementet står ikke lenger på listen.',
  previousEvent: 'Forrige: {title}',
  nextEvent: 'Neste: {title}',

  'detail.published': 'Publisert av {name}.',
  'detail.updated': 'Oppdatert: {date}.',
  'detail.partOf': 'Del av',
  'detail.sessions': 'Programposter',

  myPlan: 'Min plan ({n})',
  planSavedHere:
    'Lagret bare på denne enheten. Nettlesere kan glemme det: legg det i kalenderen din for å være sikker.',
  planNotKept: 'Nettleseren din lagrer ingenting: planen er borte når du forlater denne siden.',
  planDownload: 'Last ned som kalenderfil',
  planShare: 'Del planen min',
  planTooMany: 'Planen er for lang for en lenke; del kalenderfilen.',
  planRemove: 'Fjern',
  planRemoveAll: 'Fjern alle',
  planRemoveSure: {
    one: 'Vil du fjerne {n} arrangement fra planen din?',
    other: 'Vil du fjerne {n} arrangementer fra planen din?',
  },
  planCancel: 'Avbryt',
  planGone: 'Ikke lenger på listen: {title}, {date}',
  planMoved: 'Datoen er endret siden du lagret; tidligere: {date}',
  planClash: 'Samtidig med {title}',
  planMayClash: 'Kanskje samtidig med {title}',
  planShared: {
    one: 'En plan med {n} arrangement som noen har delt.',
    other: 'En plan med {n} arrangementer som noen har delt.',
  },
  planMissing: { one: '{n} står ikke lenger på listen.', other: '{n} står ikke lenger på listen.' },
  planKeep: 'Lagre disse også',
  planShowAll: 'Vis alle arrangementer',
};
