import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Albanian. */
export const words: Partial<ActionWords> = {
  newTab: 'hapet në një skedë të re',

  'rendered.asOf': 'Gjendja më {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple dhe kalendarë të tjerë (skedar .ics)',
  'calendar.allDates': 'Të gjitha datat (skedar .ics)',
  'calendar.downloaded': 'Skedari i kalendarit u shkarkua',
  'calendar.doubt': 'Ora është e pasigurt: shënimi fillon në më të hershmen.',
  'calendar.wholeDay': 'Zona kohore nuk dihet: shënimi vlen për gjithë ditën.',
  'calendar.nextDate': 'Shërbimet marrin vetëm datën e ardhshme; skedari i ka të gjitha.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (verifikoni orën)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Mbarimi nuk është njoftuar.',

  'share.link': 'Lidhja',
  'share.copy': 'Kopjo lidhjen',
  'share.copied': 'U kopjua',
  'share.mail': 'E-posta',
  'share.system': 'Shpërnda…',
  'share.press': 'Shtypni {keys} për të kopjuar lidhjen.',
  'share.wholeList': 'Lidhja tregon tërë listën, jo atë që keni zgjedhur.',

  youWereSent: 'Kjo veprimtari ju është dërguar.',
  sentOff: '{status}. {sent}',
  linkGone: 'Veprimtaria në këtë lidhje nuk është më në listë.',
  close: 'Mbyll',
  noLongerListed: 'Kjo veprimtari nuk është më në listë.',
  previousEvent: 'E mëparshmja: {title}',
  nextEvent: 'E ardhshmja: {title}',

  'detail.published': 'Publikuar nga {name}.',
  'detail.updated': 'Përditësuar: {date}.',
  'detail.partOf': 'Pjesë e',
  'detail.sessions': 'Seancat',
};
