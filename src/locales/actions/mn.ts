import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Mongolian. */
export const words: Partial<ActionWords> = {
  newTab: 'шинэ цонхонд нээгдэнэ',

  'rendered.asOf': 'Дараах өдрийн байдлаар: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple болон бусад хуанли (.ics файл)',
  'calendar.allDates': 'Бүх огноо (.ics файл)',
  'calendar.downloaded': 'Хуанлийн файлыг татлаа',
  'calendar.doubt': 'Цаг эргэлзээтэй: бичлэг хоёрын эрт цагаас эхэлнэ.',
  'calendar.wholeDay': 'Цагийн бүс тодорхойгүй: бичлэг бүтэн өдрийг хамарна.',
  'calendar.nextDate': 'Үйлчилгээнүүд зөвхөн дараагийн огноог авна; файлд бүх огноо бий.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (цагийг шалгана уу)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Дуусах цагийг зарлаагүй.',

  'share.link': 'Холбоос',
  'share.copy': 'Холбоосыг хуулах',
  'share.copied': 'Хуулсан',
  'share.mail': 'И-мэйл',
  'share.system': 'Хуваалцах…',
  'share.press': 'Холбоосыг хуулахын тулд {keys} дарна уу.',
  'share.wholeList': 'Холбоос таны сонгосныг биш, бүх жагсаалтыг харуулна.',

  youWereSent: 'Танд энэ арга хэмжээг илгээсэн байна.',
  sentOff: '{status}. {sent}',
  linkGone: 'Энэ холбоосын арга хэмжээ жагсаалтад байхаа больсон.',
  close: 'Хаах',
  noLongerListed: 'Энэ арга хэмжээ жагсаалтад байхаа больсон.',
  previousEvent: 'Өмнөх: {title}',
  nextEvent: 'Дараах: {title}',

  'detail.published': 'Нийтэлсэн: {name}.',
  'detail.updated': 'Шинэчилсэн: {date}.',
  'detail.partOf': 'Үүний хэсэг',
  'detail.sessions': 'Хуралдаанууд',
};
