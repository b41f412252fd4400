import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Macedonian. */
export const words: Partial<ActionWords> = {
  newTab: 'се отвора во нова картичка',
  actionFailed: 'Не успеа. Обидете се повторно или вчитајте ја страницата одново.',

  'rendered.asOf': 'Состојба на {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple и други календари (датотека .ics)',
  'calendar.allDates': 'Сите датуми (датотека .ics)',
  'calendar.downloaded': 'Датотеката за календар е преземена',
  'calendar.doubt': 'Времето е неизвесно: записот во календарот почнува во пораното од двете.',
  'calendar.wholeDay': 'Временската зона не е позната: записот во календарот важи за целиот ден.',
  'calendar.nextDate': 'Услугите го преземаат само следниот датум; датотеката ги содржи сите.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (проверете го времето)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Временската зона не е наведена.',
  'entry.noEnd': 'Крајот не е објавен.',

  'share.link': 'Врска',
  'share.copy': 'Копирај ја врската',
  'share.copied': 'Копирано',
  'share.mail': 'Е-пошта',
  'share.system': 'Сподели…',
  'share.press': 'Притиснете {keys} за да ја копирате врската.',
  'share.wholeList': 'Врската го покажува целиот список, а не Вашиот избор.',

  'subscribe.about': {
    one: '{name}: {n} настан, следниот на {date}',
    other: '{name}: {n} настани, следниот на {date}',
  },
  'subscribe.none': '{name}: моментално нема настани',
  'subscribe.all': 'Сите настани',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Адреса на календарот',
  'subscribe.copy': 'Копирај ја адресата',
  'subscribe.copied': 'Адресата е копирана',
  'subscribe.press': 'Притиснете {keys} за да ја копирате адресата.',
  'subscribe.app': 'Отвори во апликација за календар',
  'subscribe.google': 'Google Calendar (на компјутер)',
  'subscribe.atom': 'Читач на канали (Atom)',
  'subscribe.news': 'Вашиот календар сам бара промени, Google отприлика еднаш дневно.',
  'subscribe.several': 'Настан што припаѓа на повеќе од овие календари се наоѓа во секој од нив.',
  'subscribe.lost': 'Претплатата не може да го задржи овој избор: {choices}. Таа има повеќе настани од овој список.',
  'subscribe.search': 'Пребарување',
  'subscribe.match': 'Сите теми истовремено',
  'subscribe.download': { one: 'Преземи {n} датум (датотека .ics)', other: 'Преземи {n} датуми (датотека .ics)' },
  'subscribe.cut': 'Датотеката ги содржи првите датуми, вкупно {n}.',

  youWereSent: 'Овој настан Ви е испратен.',
  sentOff: '{status}. {sent}',
  linkGone: 'Настанот од оваа врска веќе не е на списокот.',
  close: 'Затвори',
  noLongerListed: 'Овој настан веќе не е на списокот.',
  previousEvent: 'Претходен: {title}',
  nextEvent: 'Следен: {title}',

  'detail.published': 'Објавува {name}.',
  'detail.updated': 'Ажурирано: {date}',
  'detail.partOf': 'Дел од',
  'detail.sessions': 'Сесии',

  myPlan: 'Мојот план ({n})',
  planSavedHere:
    'Зачувано само на овој уред. Прелистувачите може да го заборават: за сигурност додајте го во Вашиот календар.',
  planNotKept: 'Вашиот прелистувач ништо не чува: планот се губи кога ќе ја напуштите оваа страница.',
  planDownload: 'Преземи како датотека за календар',
  planShare: 'Сподели го мојот план',
  planTooMany: 'Планот е предолг за врска; споделете ја датотеката за календар.',
  planRemove: 'Отстрани',
  planRemoveAll: 'Отстрани ги сите',
  planRemoveSure: {
    one: 'Да се отстрани {n} настан од Вашиот план?',
    other: 'Да се отстранат {n} настани од Вашиот план?',
  },
  planCancel: 'Откажи',
  planGone: 'Веќе не е на списокот: {title}, {date}',
  planMoved: 'Датумот е променет откако го зачувавте; претходно: {date}',
  planClash: 'Во исто време со {title}',
  planMayClash: 'Можеби во исто време со {title}',
  planShared: { one: 'План со {n} настан што некој го сподели.', other: 'План со {n} настани што некој го сподели.' },
  planMissing: { one: '{n} веќе не е на списокот.', other: '{n} веќе не се на списокот.' },
  planKeep: 'Зачувај ги и овие',
  planShowAll: 'Прикажи ги сите настани',
};
