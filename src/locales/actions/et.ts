import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link'],
};

/** Estonian. */
export const words: Partial<ActionWords> = {
  newTab: 'avaneb uuel vahelehel',
  actionFailed: 'See ei õnnestunud. Proovige uuesti või laadige leht uuesti.',

  'rendered.asOf': 'Seisuga {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple ja muud kalendrid (.ics-fail)',
  'calendar.allDates': 'Kõik kuupäevad (.ics-fail)',
  'calendar.downloaded': 'Kalendrifail on alla laaditud',
  'calendar.doubt': 'Aeg on kaheldav: sissekanne algab kahest ajast varasemal.',
  'calendar.wholeDay': 'Ajavöönd ei ole teada: sissekanne kehtib kogu päeva kohta.',
  'calendar.nextDate': 'Teenused võtavad ainult järgmise kuupäeva; failis on kõik.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (kontrollige aega)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Ajavöönd on märkimata.',
  'entry.noEnd': 'Lõppu ei ole teatatud.',

  'share.link': 'Link',
  'share.copy': 'Kopeeri link',
  'share.copied': 'Kopeeritud',
  'share.mail': 'E-post',
  'share.system': 'Jaga…',
  'share.press': 'Lingi kopeerimiseks vajutage {keys}.',
  'share.wholeList': 'Link näitab kogu loendit, mitte teie valikut.',

  'subscribe.about': { one: '{name}: {n} üritus, {date}', other: '{name}: {n} üritust, järgmine {date}' },
  'subscribe.none': '{name}: praegu üritusi ei ole',
  'subscribe.all': 'Kõik üritused',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Kalendri aadress',
  'subscribe.copy': 'Kopeeri aadress',
  'subscribe.copied': 'Aadress kopeeritud',
  'subscribe.press': 'Aadressi kopeerimiseks vajutage {keys}.',
  'subscribe.app': 'Ava kalendrirakenduses',
  'subscribe.google': 'Google Calendar (arvutis)',
  'subscribe.atom': 'Uudisvoo lugeja (Atom)',
  'subscribe.news': 'Teie kalender otsib muudatusi ise, Google umbes kord päevas.',
  'subscribe.several': 'Üritus, mis kuulub mitmesse neist kalendritest, on neist igaühes.',
  'subscribe.lost': 'Tellimus ei saa säilitada neid valikuid: {choices}. Selles on rohkem üritusi kui selles loendis.',
  'subscribe.search': 'Otsing',
  'subscribe.match': 'Kõik teemad korraga',
  'subscribe.download': {
    one: 'Laadi see kuupäev alla (.ics-fail)',
    other: 'Laadi need {n} kuupäeva alla (.ics-fail)',
  },
  'subscribe.cut': 'Failis on esimesed {n} kuupäeva.',

  youWereSent: 'See üritus saadeti teile.',
  sentOff: '{status}. {sent}',
  linkGone: 'Selle lingi üritust ei ole enam loendis.',
  close: 'Sulge',
  noLongerListed: 'Seda üritust ei ole enam loendis.',
  previousEvent: 'Eelmine: {title}',
  nextEvent: 'Järgmine: {title}',

  'detail.published': 'Avaldaja: {name}.',
  'detail.updated': 'Uuendatud: {date}.',
  'detail.partOf': 'Osa sarjast või üritusest',
  'detail.sessions': 'Sessioonid',

  myPlan: 'Minu kava ({n})',
  planSavedHere:
    'Salvestatud ainult selles seadmes. Brauser võib selle unustada: kindluse mõttes lisage see oma kalendrisse.',
  planNotKept: 'Teie brauser ei säilita midagi: kava kaob, kui sellelt lehelt lahkute.',
  planDownload: 'Laadi alla kalendrifailina',
  planShare: 'Jaga minu kava',
  planTooMany: 'Kava on lingi jaoks liiga pikk; jagage kalendrifaili.',
  planRemove: 'Eemalda',
  planRemoveAll: 'Eemalda kõik',
  planRemoveSure: { one: 'Kas eemaldada teie kavast {n} üritus?', other: 'Kas eemaldada teie kavast {n} üritust?' },
  planCancel: 'Loobu',
  planGone: 'Ei ole enam loendis: {title}, {date}',
  planMoved: 'Kuupäev on pärast salvestamist muutunud; varem: {date}',
  planClash: 'Samal ajal: {title}',
  planMayClash: 'Võib-olla samal ajal: {title}',
  planShared: { one: 'Teiega jagatud kava: {n} üritus.', other: 'Teiega jagatud kava: {n} üritust.' },
  planMissing: { one: '{n} ei ole enam loendis.', other: '{n} ei ole enam loendis.' },
  planKeep: 'Salvesta ka need',
  planShowAll: 'Näita kõiki üritusi',
};
