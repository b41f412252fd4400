import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Macedonian. */
export const words: Partial<ActionWords> = {
  newTab: 'се отвора во нова картичка',

  'rendered.asOf': 'Состојба на {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple и други календари (датотека .ics)',
  'calendar.allDates': 'Сите датуми (датотека .ics)',
  'calendar.downloaded': 'Датотеката за календар е преземена',
  'calendar.doubt': 'Времето е неизвесно: записот почнува во пораното од двете.',
  'calendar.wholeDay': 'Временската зона не е позната: записот важи за целиот ден.',
  'calendar.nextDate': 'Услугите го преземаат само следниот датум; датотеката ги содржи сите.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (проверете го времето)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Крајот не е објавен.',

  'share.link': 'Врска',
  'share.copy': 'Копирај ја врската',
  'share.copied': 'Копирано',
  'share.mail': 'Е-пошта',
  'share.system': 'Сподели…',
  'share.press': 'Притиснете {keys} за да ја копирате врската.',
  'share.wholeList': 'Врската го покажува целиот список, а не Вашиот избор.',

  youWereSent: 'Овој настан Ви е испратен.',
  sentOff: '{status}. {sent}',
  linkGone: 'Настанот од оваа врска веќе не е на списокот.',
  close: 'Затвори',
  noLongerListed: 'Овој настан веќе не е на списокот.',
  previousEvent: 'Претходен: {title}',
  nextEvent: 'Следен: {title}',

  'detail.published': 'Објавува {name}.',
  'detail.updated': 'Ажурирано: {date}.',
  'detail.partOf': 'Дел од',
  'detail.sessions': 'Сесии',
};
