import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link', 'share.mail'],
};

/** Danish. */
export const words: Partial<ActionWords> = {
  newTab: 'åbner i en ny fane',
  actionFailed: 'Det lykkedes ikke. Prøv igen, eller genindlæs siden.',

  'rendered.asOf': 'Pr. {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple og andre kalendere (.ics-fil)',
  'calendar.allDates': 'Alle datoer (.ics-fil)',
  'calendar.downloaded': 'Kalenderfilen er hentet',
  'calendar.doubt': 'Tiden er usikker: kalenderposten begynder ved den tidligste af de to.',
  'calendar.wholeDay': 'Tidszonen kendes ikke: kalenderposten gælder hele dagen.',
  'calendar.nextDate': 'Tjenesterne tager kun næste dato; filen har alle datoer.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (kontrollér tiden)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Tidszonen er ikke angivet.',
  'entry.noEnd': 'Sluttidspunktet er ikke oplyst.',

  'share.link': 'Link',
  'share.copy': 'Kopiér link',
  'share.copied': 'Kopieret',
  'share.mail': 'E-mail',
  'share.system': 'Del…',
  'share.press': 'Tryk på {keys} for at kopiere linket.',
  'share.wholeList': 'Linket viser hele listen, ikke dit valg.',

  'subscribe.about': {
    one: '{name}: {n} arrangement, den {date}',
    other: '{name}: {n} arrangementer, det næste den {date}',
  },
  'subscribe.none': '{name}: ingen arrangementer i øjeblikket',
  'subscribe.all': 'Alle arrangementer',
  'subscribe.topicIn': '{topic} i {country}',
  'subscribe.address': 'Kalenderens adresse',
  'subscribe.copy': 'Kopiér adresse',
  'subscribe.copied': 'Adressen er kopieret',
  'subscribe.press': 'Tryk på {keys} for at kopiere adressen.',
  'subscribe.app': 'Åbn i en kalenderapp',
  'subscribe.google': 'Google Calendar (på en computer)',
  'subscribe.atom': 'Feedlæser (Atom)',
  'subscribe.news': 'Din kalender ser selv efter ændringer, Google cirka én gang om dagen.',
  'subscribe.several': 'Et arrangement, der hører til flere af disse kalendere, står i dem alle.',
  'subscribe.lost': 'Et abonnement kan ikke bevare disse valg: {choices}. Det har flere arrangementer end denne liste.',
  'subscribe.search': 'Søgning',
  'subscribe.match': 'Alle emner på én gang',
  'subscribe.download': { one: 'Hent denne dato (.ics-fil)', other: 'Hent disse {n} datoer (.ics-fil)' },
  'subscribe.cut': 'Filen indeholder de første {n} datoer.',

  youWereSent: 'Dette arrangement er sendt til dig.',
  sentOff: '{status}. {sent}',
  linkGone: 'Arrangementet i linket er ikke længere på listen.',
  close: 'Luk',
  noLongerListed: 'Dette arrangement er ikke længere på listen.',
  previousEvent: 'Forrige: {title}',
  nextEvent: 'Næste: {title}',

  'detail.published': 'Offentliggjort af {name}.',
  'detail.updated': 'Opdateret: {date}.',
  'detail.partOf': 'Del af',
  'detail.sessions': 'Programpunkter',

  myPlan: 'Min plan ({n})',
  planSavedHere: 'Kun gemt på denne enhed. Browsere kan glemme det: læg det i din kalender for at være sikker.',
  planNotKept: 'Din browser gemmer intet: planen er væk, når du forlader siden.',
  planDownload: 'Hent som kalenderfil',
  planShare: 'Del min plan',
  planTooMany: 'Planen er for lang til et link; del kalenderfilen.',
  planRemove: 'Fjern',
  planRemoveAll: 'Fjern alle',
  planRemoveSure: {
    one: 'Vil du fjerne {n} arrangement fra din plan?',
    other: 'Vil du fjerne {n} arrangementer fra din plan?',
  },
  planCancel: 'Annullér',
  planGone: 'Ikke længere på listen: {title}, {date}',
  planMoved: 'Datoen er ændret, siden du gemte; tidligere: {date}',
  planClash: 'Samtidig med {title}',
  planMayClash: 'Måske samtidig med {title}',
  planShared: {
    one: 'En plan med {n} arrangement, som nogen har delt.',
    other: 'En plan med {n} arrangementer, som nogen har delt.',
  },
  planMissing: { one: '{n} er ikke længere på listen.', other: '{n} er ikke længere på listen.' },
  planKeep: 'Gem også disse',
  planShowAll: 'Vis alle arrangementer',
};
