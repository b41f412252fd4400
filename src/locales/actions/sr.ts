import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Serbian. */
export const words: Partial<ActionWords> = {
  newTab: 'отвара се у новој картици',
  actionFailed: 'То није успело. Покушајте поново или поново учитајте страницу.',

  'rendered.asOf': 'Стање на дан {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple и други календари (датотека .ics)',
  'calendar.allDates': 'Сви датуми (датотека .ics)',
  'calendar.downloaded': 'Датотека календара је преузета',
  'calendar.doubt': 'Време је спорно: унос у календару почиње у раније од два могућа времена.',
  'calendar.wholeDay': 'Временска зона није позната: унос важи за цео дан.',
  'calendar.nextDate': 'Услуге преузимају само следећи датум; датотека садржи све.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (проверите време)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Временска зона није наведена.',
  'entry.noEnd': 'Завршетак није објављен.',

  'share.link': 'Веза',
  'share.copy': 'Копирај везу',
  'share.copied': 'Копирано',
  'share.mail': 'Е-пошта',
  'share.system': 'Подели…',
  'share.press': 'Притисните {keys} да бисте копирали везу.',
  'share.wholeList': 'Веза приказује цео списак, а не Ваш избор.',

  'subscribe.about': {
    one: '{name}: {n} догађај, следећи {date}',
    few: '{name}: {n} догађаја, следећи {date}',
    other: '{name}: {n} догађаја, следећи {date}',
  },
  'subscribe.none': '{name}: тренутно нема догађаја',
  'subscribe.all': 'Сви догађаји',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Адреса календара',
  'subscribe.copy': 'Копирај адресу',
  'subscribe.copied': 'Адреса је копирана',
  'subscribe.press': 'Притисните {keys} да бисте копирали адресу.',
  'subscribe.app': 'Отвори у апликацији календара',
  'subscribe.google': 'Google Calendar (на рачунару)',
  'subscribe.atom': 'Читач вести (Atom)',
  'subscribe.news': 'Ваш календар сам тражи измене, Google отприлике једном дневно.',
  'subscribe.several': 'Догађај који припада у више ових календара налази се у сваком од њих.',
  'subscribe.lost': 'Претплата не може да задржи овај избор: {choices}. Садржи више догађаја него овај списак.',
  'subscribe.search': 'Претрага',
  'subscribe.match': 'Све теме истовремено',
  'subscribe.download': {
    one: 'Преузми {n} датум (датотека .ics)',
    few: 'Преузми {n} датума (датотека .ics)',
    other: 'Преузми {n} датума (датотека .ics)',
  },
  'subscribe.cut': 'Датотека садржи прве датуме, укупно {n}.',

  youWereSent: 'Послат Вам је овај догађај.',
  sentOff: '{status}. {sent}',
  linkGone: 'Догађај са ове везе више није на списку.',
  close: 'Затвори',
  noLongerListed: 'Овај догађај више није на списку.',
  previousEvent: 'Претходни: {title}',
  nextEvent: 'Следећи: {title}',

  'detail.published': 'Објављује {name}.',
  'detail.updated': 'Ажурирано: {date}',
  'detail.partOf': 'Део целине',
  'detail.sessions': 'Сесије',

  myPlan: 'Мој план ({n})',
  planSavedHere:
    'Сачувано само на овом уређају. Прегледачи то могу да забораве: за сваки случај унесите план у свој календар.',
  planNotKept: 'Ваш прегледач ништа не чува: план нестаје када напустите ову страницу.',
  planDownload: 'Преузми као датотеку календара',
  planShare: 'Подели мој план',
  planTooMany: 'План је предугачак за везу; поделите датотеку календара.',
  planRemove: 'Уклони',
  planRemoveAll: 'Уклони све',
  planRemoveSure: {
    one: 'Уклонити {n} догађај из Вашег плана?',
    few: 'Уклонити {n} догађаја из Вашег плана?',
    other: 'Уклонити {n} догађаја из Вашег плана?',
  },
  planCancel: 'Откажи',
  planGone: 'Више није на списку: {title}, {date}',
  planMoved: 'Датум је промењен откако сте га сачували; пре: {date}',
  planClash: 'У исто време као {title}',
  planMayClash: 'Можда у исто време као {title}',
  planShared: {
    one: 'Подељени план: {n} догађај.',
    few: 'Подељени план: {n} догађаја.',
    other: 'Подељени план: {n} догађаја.',
  },
  planMissing: {
    one: 'Није више на списку: {n}.',
    few: 'Нису више на списку: {n}.',
    other: 'Није више на списку: {n}.',
  },
  planKeep: 'Сачувај и ове',
  planShowAll: 'Прикажи све догађаје',
};
