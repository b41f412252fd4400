import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link'],
};

/** German. */
export const words: Partial<ActionWords> = {
  newTab: 'öffnet sich in einem neuen Tab',
  actionFailed: 'Das hat nicht funktioniert. Versuchen Sie es noch einmal, oder laden Sie die Seite neu.',

  'rendered.asOf': 'Stand: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple und andere Kalender (.ics-Datei)',
  'calendar.allDates': 'Alle Termine (.ics-Datei)',
  'calendar.downloaded': 'Kalenderdatei heruntergeladen',
  'calendar.doubt': 'Die Uhrzeit ist zweifelhaft: Der Eintrag beginnt zur früheren der beiden.',
  'calendar.wholeDay': 'Die Zeitzone ist nicht bekannt: Der Eintrag gilt für den ganzen Tag.',
  'calendar.nextDate': 'Dienste übernehmen nur den nächsten Termin; die Datei enthält alle.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (Uhrzeit prüfen)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Die Zeitzone ist nicht angegeben.',
  'entry.noEnd': 'Das Ende ist nicht angekündigt.',

  'share.link': 'Link',
  'share.copy': 'Link kopieren',
  'share.copied': 'Kopiert',
  'share.mail': 'E-Mail',
  'share.system': 'Teilen…',
  'share.press': 'Drücken Sie {keys}, um den Link zu kopieren.',
  'share.wholeList': 'Der Link zeigt die ganze Liste, nicht Ihre Auswahl.',

  'subscribe.about': {
    one: '{name}: {n} Veranstaltung, am {date}',
    other: '{name}: {n} Veranstaltungen, die nächste am {date}',
  },
  'subscribe.none': '{name}: zurzeit keine Veranstaltungen',
  'subscribe.all': 'Alle Veranstaltungen',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Adresse des Kalenders',
  'subscribe.copy': 'Adresse kopieren',
  'subscribe.copied': 'Adresse kopiert',
  'subscribe.press': 'Drücken Sie {keys}, um die Adresse zu kopieren.',
  'subscribe.app': 'In einer Kalender-App öffnen',
  'subscribe.google': 'Google Calendar (am Computer)',
  'subscribe.atom': 'Feedreader (Atom)',
  'subscribe.news': 'Ihr Kalender sucht selbst nach Änderungen, Google etwa einmal am Tag.',
  'subscribe.several': 'Eine Veranstaltung, die zu mehreren dieser Kalender gehört, steht in jedem davon.',
  'subscribe.lost':
    'Ein Abonnement kann diese Auswahl nicht behalten: {choices}. Es hat mehr Veranstaltungen als diese Liste.',
  'subscribe.search': 'Suche',
  'subscribe.match': 'Alle Themen zugleich',
  'subscribe.download': {
    one: 'Diesen Termin herunterladen (.ics-Datei)',
    other: 'Diese {n} Termine herunterladen (.ics-Datei)',
  },
  'subscribe.cut': 'Die Datei enthält die ersten {n} Termine.',

  youWereSent: 'Diese Veranstaltung wurde Ihnen geschickt.',
  sentOff: '{status}. {sent}',
  linkGone: 'Die Veranstaltung in diesem Link ist nicht mehr aufgeführt.',
  close: 'Schließen',
  noLongerListed: 'Diese Veranstaltung ist nicht mehr aufgeführt.',
  previousEvent: 'Zurück: {title}',
  nextEvent: 'Weiter: {title}',

  'detail.published': 'Veröffentlicht von {name}.',
  'detail.updated': 'Aktualisiert: {date}.',
  'detail.partOf': 'Teil von',
  'detail.sessions': 'Programmpunkte',

  myPlan: 'Mein Plan ({n})',
  planSavedHere:
    'Nur auf diesem Gerät gespeichert. Browser können es vergessen: Übernehmen Sie es zur Sicherheit in Ihren Kalender.',
  planNotKept: 'Ihr Browser speichert nichts: Der Plan ist weg, wenn Sie diese Seite verlassen.',
  planDownload: 'Als Kalenderdatei herunterladen',
  planShare: 'Meinen Plan teilen',
  planTooMany: 'Der Plan ist zu lang für einen Link; teilen Sie die Kalenderdatei.',
  planRemove: 'Entfernen',
  planRemoveAll: 'Alle entfernen',
  planRemoveSure: {
    one: '{n} Veranstaltung aus Ihrem Plan entfernen?',
    other: '{n} Veranstaltungen aus Ihrem Plan entfernen?',
  },
  planCancel: 'Abbrechen',
  planGone: 'Nicht mehr aufgeführt: {title}, {date}',
  planMoved: 'Termin geändert, seit Sie ihn gespeichert haben, vorher: {date}',
  planClash: 'Zur gleichen Zeit wie {title}',
  planMayClash: 'Vielleicht zur gleichen Zeit wie {title}',
  planShared: {
    one: 'Ein geteilter Plan mit {n} Veranstaltung.',
    other: 'Ein geteilter Plan mit {n} Veranstaltungen.',
  },
  planMissing: { one: '{n} ist nicht mehr aufgeführt.', other: '{n} sind nicht mehr aufgeführt.' },
  planKeep: 'Auch diese merken',
  planShowAll: 'Alle Veranstaltungen anzeigen',
};
