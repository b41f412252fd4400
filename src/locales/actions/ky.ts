import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Kyrgyz. */
export const words: Partial<ActionWords> = {
  newTab: 'жаңы өтмөктө ачылат',

  'rendered.asOf': 'Абалы: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple жана башка календарлар (.ics файлы)',
  'calendar.allDates': 'Бардык күндөр (.ics файлы)',
  'calendar.downloaded': 'Календарь файлы жүктөлүп алынды',
  'calendar.doubt': 'Убакыт күмөндүү: жазуу экөөнүн эртерээгинен башталат.',
  'calendar.wholeDay': 'Убакыт алкагы белгисиз: жазуу күнү бою деп коюлду.',
  'calendar.nextDate': 'Кызматтар кийинки күндү гана алат; файлда бардык күндөр бар.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (убакытты текшериңиз)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Аяктоо убактысы жарыяланган эмес.',

  'share.link': 'Шилтеме',
  'share.copy': 'Шилтемени көчүрүү',
  'share.copied': 'Көчүрүлдү',
  'share.mail': 'Эл. почта',
  'share.system': 'Бөлүшүү…',
  'share.press': 'Шилтемени көчүрүү үчүн {keys} басыңыз.',
  'share.wholeList': 'Шилтеме сиз тандаганды эмес, бүт тизмени көрсөтөт.',

  youWereSent: 'Сизге бул иш-чара жөнөтүлдү.',
  sentOff: '{status}. {sent}',
  linkGone: 'Бул шилтемедеги иш-чара тизмеде жок.',
  close: 'Жабуу',
  noLongerListed: 'Бул иш-чара тизмеде жок.',
  previousEvent: 'Мурунку: {title}',
  nextEvent: 'Кийинки: {title}',

  'detail.published': 'Жарыялаган: {name}.',
  'detail.updated': 'Жаңыртылды: {date}.',
  'detail.partOf': 'Курамында',
  'detail.sessions': 'Сессиялар',
};
