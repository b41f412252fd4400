import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Serbian. */
export const words: Partial<ActionWords> = {
  newTab: 'отвара се у новој картици',

  'rendered.asOf': 'Стање на дан {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple и други календари (датотека .ics)',
  'calendar.allDates': 'Сви датуми (датотека .ics)',
  'calendar.downloaded': 'Датотека календара је преузета',
  'calendar.doubt': 'Време је спорно: унос почиње у раније од два.',
  'calendar.wholeDay': 'Временска зона није позната: унос важи за цео дан.',
  'calendar.nextDate': 'Услуге преузимају само следећи датум; датотека садржи све.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (проверите време)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Завршетак није објављен.',

  'share.link': 'Веза',
  'share.copy': 'Копирај везу',
  'share.copied': 'Копирано',
  'share.mail': 'Е-пошта',
  'share.system': 'Подели…',
  'share.press': 'Притисните {keys} да бисте копирали везу.',
  'share.wholeList': 'Веза приказује цео списак, а не Ваш избор.',

  youWereSent: 'Послат Вам је овај догађај.',
  sentOff: '{status}. {sent}',
  linkGone: 'Догађај са ове везе више није на списку.',
  close: 'Затвори',
  noLongerListed: 'Овај догађај више није на списку.',
  previousEvent: 'Претходни: {title}',
  nextEvent: 'Следећи: {title}',

  'detail.published': 'Објављује {name}.',
  'detail.updated': 'Ажурирано: {date}.',
  'detail.partOf': 'Део целине',
  'detail.sessions': 'Сесије',
};
