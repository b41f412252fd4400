import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.mail'],
};

/** Czech. */
export const words: Partial<ActionWords> = {
  newTab: 'otevře se na nové kartě',

  'rendered.asOf': 'Stav k {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple a další kalendáře (soubor .ics)',
  'calendar.allDates': 'Všechny termíny (soubor .ics)',
  'calendar.downloaded': 'Soubor kalendáře byl stažen',
  'calendar.doubt': 'Čas je nejistý: záznam začíná v dřívější z obou možností.',
  'calendar.wholeDay': 'Časové pásmo není známo: záznam je na celý den.',
  'calendar.nextDate': 'Služby převezmou jen nejbližší termín; soubor obsahuje všechny.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (ověřte čas)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Konec nebyl oznámen.',

  'share.link': 'Odkaz',
  'share.copy': 'Kopírovat odkaz',
  'share.copied': 'Zkopírováno',
  'share.mail': 'E-mail',
  'share.system': 'Sdílet…',
  'share.press': 'Stisknutím {keys} zkopírujete odkaz.',
  'share.wholeList': 'Odkaz ukazuje celý seznam, nikoli váš výběr.',

  youWereSent: 'Tato akce vám byla poslána.',
  sentOff: '{status}. {sent}',
  linkGone: 'Akce z tohoto odkazu už v seznamu není.',
  close: 'Zavřít',
  noLongerListed: 'Tato akce už v seznamu není.',
  previousEvent: 'Předchozí: {title}',
  nextEvent: 'Další: {title}',

  'detail.published': 'Zveřejňuje {name}.',
  'detail.updated': 'Aktualizováno: {date}.',
  'detail.partOf': 'Součást',
  'detail.sessions': 'Bloky programu',
};
