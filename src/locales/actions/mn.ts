import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Mongolian. */
export const words: Partial<ActionWords> = {
  newTab: 'шинэ табд нээгдэнэ',
  actionFailed: 'Болсонгүй. Дахин оролдоно уу, эсвэл хуудсыг дахин ачаална уу.',

  'rendered.asOf': 'Жагсаалтын огноо: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple болон бусад хуанли (.ics файл)',
  'calendar.allDates': 'Бүх огноо (.ics файл)',
  'calendar.downloaded': 'Хуанлийн файлыг татлаа',
  'calendar.doubt': 'Цаг эргэлзээтэй: хуанлийн бичлэг хоёрын эрт цагаас эхэлнэ.',
  'calendar.wholeDay': 'Цагийн бүс тодорхойгүй: хуанлийн бичлэг бүтэн өдрийг хамарна.',
  'calendar.nextDate': 'Үйлчилгээнүүд зөвхөн дараагийн огноог авна; файлд бүх огноо бий.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (цагийг шалгана уу)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Цагийн бүсийг заагаагүй.',
  'entry.noEnd': 'Дуусах цагийг зарлаагүй.',

  'share.link': 'Холбоос',
  'share.copy': 'Холбоосыг хуулах',
  'share.copied': 'Хуулсан',
  'share.mail': 'И-мэйл',
  'share.system': 'Хуваалцах…',
  'share.press': 'Холбоосыг хуулахын тулд {keys} дарна уу.',
  'share.wholeList': 'Холбоос таны сонгосныг биш, бүх жагсаалтыг харуулна.',

  'subscribe.about': {
    one: '{name}: {n} арга хэмжээ, {date}',
    other: '{name}: {n} арга хэмжээ, хамгийн ойрынх нь {date}',
  },
  'subscribe.none': '{name}: одоогоор арга хэмжээ алга',
  'subscribe.all': 'Бүх арга хэмжээ',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Хуанлийн хаяг',
  'subscribe.copy': 'Хаягийг хуулах',
  'subscribe.copied': 'Хаягийг хуулсан',
  'subscribe.press': 'Хаягийг хуулахын тулд {keys} дарна уу.',
  'subscribe.app': 'Хуанлийн программд нээх',
  'subscribe.google': 'Google Calendar (компьютер дээр)',
  'subscribe.atom': 'Мэдээний урсгал уншигч (Atom)',
  'subscribe.news': 'Таны хуанли мэдээллийг өөрөө шинэчилнэ, Google өдөрт нэг орчим удаа.',
  'subscribe.several': 'Эдгээр хуанлийн хэд хэдэнд хамаарах арга хэмжээ тус бүрт нь байна.',
  'subscribe.lost':
    'Захиалга дараах сонголтыг хадгалж чадахгүй: {choices}. Түүнд энэ жагсаалтаас олон арга хэмжээ бий.',
  'subscribe.search': 'Хайлт',
  'subscribe.match': 'Бүх сэдэв зэрэг',
  'subscribe.download': { one: 'Энэ огноог татах (.ics файл)', other: 'Энэ {n} огноог татах (.ics файл)' },
  'subscribe.cut': 'Файлд эхний {n} огноо бий.',

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

  myPlan: 'Миний төлөвлөгөө ({n})',
  planSavedHere: 'Зөвхөн энэ төхөөрөмжид хадгалсан. Хөтөч үүнийг мартаж магадгүй тул хуанлидаа нэмнэ үү.',
  planNotKept: 'Таны хөтөч юу ч хадгалдаггүй: энэ хуудаснаас гарахад төлөвлөгөө алга болно.',
  planDownload: 'Хуанлийн файлаар татах',
  planShare: 'Төлөвлөгөөгөө хуваалцах',
  planTooMany: 'Төлөвлөгөө холбоост багтахгүй урт байна; хуанлийн файлыг хуваалцана уу.',
  planRemove: 'Хасах',
  planRemoveAll: 'Бүгдийг хасах',
  planRemoveSure: {
    one: 'Төлөвлөгөөнөөсөө {n} арга хэмжээг хасах уу?',
    other: 'Төлөвлөгөөнөөсөө {n} арга хэмжээг хасах уу?',
  },
  planCancel: 'Болих',
  planGone: 'Жагсаалтад байхаа больсон: {title}, {date}',
  planMoved: 'Хадгалснаас хойш огноо өөрчлөгдсөн; өмнө нь: {date}',
  planClash: 'Яг энэ цагт: {title}',
  planMayClash: 'Яг энэ цагт байж болзошгүй: {title}',
  planShared: { one: 'Хуваалцсан төлөвлөгөө: {n} арга хэмжээ.', other: 'Хуваалцсан төлөвлөгөө: {n} арга хэмжээ.' },
  planMissing: {
    one: '{n} арга хэмжээ жагсаалтад байхаа больсон.',
    other: '{n} арга хэмжээ жагсаалтад байхаа больсон.',
  },
  planKeep: 'Эдгээрийг ч хадгалах',
  planShowAll: 'Бүх арга хэмжээг харуулах',
};
