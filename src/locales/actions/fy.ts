import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.mail'],
};

/** Western Frisian. */
export const words: Partial<ActionWords> = {
  newTab: 'iepenet yn in nij ljepblêd',
  actionFailed: 'Dat slagge net. Besykje it nochris, of laad de side op ’e nij.',

  'rendered.asOf': 'Stân: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple en oare aginda’s (.ics-bestân)',
  'calendar.allDates': 'Alle datums (.ics-bestân)',
  'calendar.downloaded': 'Agindabestân download',
  'calendar.doubt': 'De tiid is net wis: de ôfspraak begjint op de ierste fan de twa.',
  'calendar.wholeDay': 'De tiidsône is net bekend: de ôfspraak is foar de hiele dei.',
  'calendar.nextDate': 'Tsjinsten nimme allinnich de folgjende datum; it bestân hat se allegear.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (kontrolearje de tiid)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'De tiidsône is net opjûn.',
  'entry.noEnd': 'De ein is net bekendmakke.',

  'share.link': 'Keppeling',
  'share.copy': 'Keppeling kopiearje',
  'share.copied': 'Kopiearre',
  'share.mail': 'E-mail',
  'share.system': 'Diele…',
  'share.press': 'Druk op {keys} om de keppeling te kopiearjen.',
  'share.wholeList': 'De keppeling toant de hiele list, net jo kar.',

  'subscribe.about': {
    one: '{name}: {n} evenemint, op {date}',
    other: '{name}: {n} eveneminten, it folgjende op {date}',
  },
  'subscribe.none': '{name}: op it stuit gjin eveneminten',
  'subscribe.all': 'Alle eveneminten',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Adres fan de aginda',
  'subscribe.copy': 'Adres kopiearje',
  'subscribe.copied': 'Adres kopiearre',
  'subscribe.press': 'Druk op {keys} om it adres te kopiearjen.',
  'subscribe.app': 'Iepenje yn in aginda-app',
  'subscribe.google': 'Google Calendar (op in kompjûter)',
  'subscribe.atom': 'Feedlêzer (Atom)',
  'subscribe.news': 'Jo aginda siket sels nei feroaringen, Google sawat ien kear deis.',
  'subscribe.several': 'In evenemint dat by ferskate fan dizze aginda’s heart, stiet yn elk dêrfan.',
  'subscribe.lost': 'In abonnemint kin dizze kar net bewarje: {choices}. It hat mear eveneminten as dizze list.',
  'subscribe.search': 'Sykjen',
  'subscribe.match': 'Alle ûnderwerpen tagelyk',
  'subscribe.download': {
    one: 'Dizze datum downloade (.ics-bestân)',
    other: 'Dizze {n} datums downloade (.ics-bestân)',
  },
  'subscribe.cut': 'It bestân hat de earste {n} datums.',

  youWereSent: 'Dit evenemint is oan jo stjoerd.',
  sentOff: '{status}. {sent}',
  linkGone: 'It evenemint yn dizze keppeling stiet net mear yn de list.',
  close: 'Slute',

  noLongerListed: 'Dit evenemint stiet net mear yn de list.',
  previousEvent: 'Foarige: {title}',
  nextEvent: 'Folgjende: {title}',
  'detail.published': 'Publisearre troch {name}.',
  'detail.updated': 'Bywurke: {date}.',
  'detail.partOf': 'Underdiel fan',
  'detail.sessions': 'Sesjes',

  myPlan: 'Myn plan ({n})',
  planSavedHere:
    'Allinnich op dit apparaat bewarre. Browsers kinne it ferjitte: set it foar de wissichheid yn jo aginda.',
  planNotKept: 'Jo browser bewarret neat: it plan is fuort as jo dizze side ferlitte.',
  planDownload: 'As agindabestân downloade',
  planShare: 'Myn plan diele',
  planTooMany: 'It plan is te lang foar in keppeling; diel it agindabestân.',
  planRemove: 'Fuortsmite',
  planRemoveAll: 'Alles fuortsmite',
  planRemoveSure: { one: '{n} evenemint út jo plan fuortsmite?', other: '{n} eveneminten út jo plan fuortsmite?' },
  planCancel: 'Annulearje',
  planGone: 'Stiet net mear yn de list: {title}, {date}',
  planMoved: 'Datum feroare sûnt jo dit bewarre hawwe, wie {date}',
  planClash: 'Tagelyk mei {title}',
  planMayClash: 'Miskien tagelyk mei {title}',
  planShared: {
    one: 'In plan mei {n} evenemint dat immen dield hat.',
    other: 'In plan mei {n} eveneminten dat immen dield hat.',
  },
  planMissing: { one: '{n} stiet net mear yn de list.', other: '{n} steane net mear yn de list.' },
  planKeep: 'Dizze ek bewarje',
  planShowAll: 'Alle eveneminten toane',
};
