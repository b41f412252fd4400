import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.mail'],
};

/** Slovak. */
export const words: Partial<ActionWords> = {
  newTab: 'otvorí sa na novej karte',

  'rendered.asOf': 'Stav k {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple a iné kalendáre (súbor .ics)',
  'calendar.allDates': 'Všetky termíny (súbor .ics)',
  'calendar.downloaded': 'Súbor kalendára bol stiahnutý',
  'calendar.doubt': 'Čas je neistý: záznam sa začína v skoršej z oboch možností.',
  'calendar.wholeDay': 'Časové pásmo nie je známe: záznam je na celý deň.',
  'calendar.nextDate': 'Služby prevezmú len najbližší termín; súbor obsahuje všetky.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (overte čas)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Koniec nebol oznámený.',

  'share.link': 'Odkaz',
  'share.copy': 'Kopírovať odkaz',
  'share.copied': 'Skopírované',
  'share.mail': 'E-mail',
  'share.system': 'Zdieľať…',
  'share.press': 'Stlačením {keys} skopírujete odkaz.',
  'share.wholeList': 'Odkaz ukazuje celý zoznam, nie váš výber.',

  youWereSent: 'Toto podujatie vám bolo poslané.',
  sentOff: '{status}. {sent}',
  linkGone: 'Podujatie z tohto odkazu už v zozname nie je.',
  close: 'Zavrieť',
  noLongerListed: 'Toto podujatie už v zozname nie je.',
  previousEvent: 'Predchádzajúce: {title}',
  nextEvent: 'Ďalšie: {title}',

  'detail.published': 'Zverejňuje {name}.',
  'detail.updated': 'Aktualizované: {date}.',
  'detail.partOf': 'Súčasť',
  'detail.sessions': 'Bloky programu',
};
