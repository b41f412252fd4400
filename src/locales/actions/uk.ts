import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Ukrainian. */
export const words: Partial<ActionWords> = {
  newTab: 'відкривається в новій вкладці',

  'rendered.asOf': 'Станом на {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple та інші календарі (файл .ics)',
  'calendar.allDates': 'Усі дати (файл .ics)',
  'calendar.downloaded': 'Файл календаря завантажено',
  'calendar.doubt': 'Час непевний: запис починається о ранішому з двох.',
  'calendar.wholeDay': 'Часовий пояс невідомий: запис охоплює весь день.',
  'calendar.nextDate': 'Сервіси беруть лише найближчу дату; у файлі є всі.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (перевірте час)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Час завершення не оголошено.',

  'share.link': 'Посилання',
  'share.copy': 'Копіювати посилання',
  'share.copied': 'Скопійовано',
  'share.mail': 'Ел. пошта',
  'share.system': 'Поділитися…',
  'share.press': 'Натисніть {keys}, щоб скопіювати посилання.',
  'share.wholeList': 'Посилання показує весь список, а не ваш вибір.',

  youWereSent: 'Вам надіслали цю подію.',
  sentOff: '{status}. {sent}',
  linkGone: 'Події за цим посиланням уже немає в списку.',
  close: 'Закрити',
  noLongerListed: 'Цієї події вже немає в списку.',
  previousEvent: 'Попередня: {title}',
  nextEvent: 'Наступна: {title}',

  'detail.published': 'Опубліковано: {name}.',
  'detail.updated': 'Оновлено: {date}.',
  'detail.partOf': 'У межах',
  'detail.sessions': 'Сесії',
};
