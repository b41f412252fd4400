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
  'calendar.doubt': 'Час непевний: запис у календарі починається в раніший із двох моментів.',
  'calendar.wholeDay': 'Часовий пояс невідомий: запис у календарі охоплює весь день.',
  'calendar.nextDate': 'Сервіси беруть лише найближчу дату; у файлі є всі.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (перевірте час)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Часовий пояс не вказано.',
  'entry.noEnd': 'Час завершення не оголошено.',

  'share.link': 'Посилання',
  'share.copy': 'Копіювати посилання',
  'share.copied': 'Скопійовано',
  'share.mail': 'Ел. пошта',
  'share.system': 'Поділитися…',
  'share.press': 'Натисніть {keys}, щоб скопіювати посилання.',
  'share.wholeList': 'Посилання показує весь список, а не ваш вибір.',

  'subscribe.about': {
    one: '{name}: {n} подія, {date}',
    few: '{name}: {n} події, найближча {date}',
    many: '{name}: {n} подій, найближча {date}',
    other: '{name}: {n} події, найближча {date}',
  },
  'subscribe.none': '{name}: наразі подій немає',
  'subscribe.all': 'Усі події',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Адреса календаря',
  'subscribe.copy': 'Копіювати адресу',
  'subscribe.copied': 'Адресу скопійовано',
  'subscribe.press': 'Натисніть {keys}, щоб скопіювати адресу.',
  'subscribe.app': 'Відкрити в програмі-календарі',
  'subscribe.google': 'Google Calendar (на комп’ютері)',
  'subscribe.atom': 'Читач стрічок (Atom)',
  'subscribe.news': 'Ваш календар сам перевіряє оновлення, Google — приблизно раз на день.',
  'subscribe.several': 'Подія, що належить до кількох із цих календарів, є в кожному з них.',
  'subscribe.lost': 'Підписка не може зберегти цей вибір: {choices}. У ній більше подій, ніж у цьому списку.',
  'subscribe.search': 'Пошук',
  'subscribe.match': 'Усі теми разом',
  'subscribe.download': {
    one: 'Завантажити {n} дату (файл .ics)',
    few: 'Завантажити ці {n} дати (файл .ics)',
    many: 'Завантажити ці {n} дат (файл .ics)',
    other: 'Завантажити ці {n} дати (файл .ics)',
  },
  'subscribe.cut': 'У файлі перші дати: {n}.',

  youWereSent: 'Вам надіслали цю подію.',
  sentOff: '{status}. {sent}',
  linkGone: 'Події за цим посиланням уже немає в списку.',
  close: 'Закрити',
  noLongerListed: 'Цієї події вже немає в списку.',
  previousEvent: 'Попередня: {title}',
  nextEvent: 'Наступна: {title}',

  'detail.published': 'Джерело публікації: {name}.',
  'detail.updated': 'Оновлено: {date}',
  'detail.partOf': 'У межах',
  'detail.sessions': 'Сесії',

  myPlan: 'Мій план ({n})',
  planSavedHere:
    'Збережено лише на цьому пристрої. Браузер може це видалити: для певності додайте план до свого календаря.',
  planNotKept: 'Ваш браузер нічого не зберігає: план зникне, коли ви залишите цю сторінку.',
  planDownload: 'Завантажити як файл календаря',
  planShare: 'Поділитися моїм планом',
  planTooMany: 'План задовгий для посилання; надішліть файл календаря.',
  planRemove: 'Вилучити',
  planRemoveAll: 'Вилучити все',
  planRemoveSure: {
    one: 'Вилучити {n} подію з вашого плану?',
    few: 'Вилучити {n} події з вашого плану?',
    many: 'Вилучити {n} подій з вашого плану?',
    other: 'Вилучити {n} події з вашого плану?',
  },
  planCancel: 'Скасувати',
  planGone: 'Уже немає в списку: {title}, {date}',
  planMoved: 'Дата змінилася після збереження; раніше: {date}',
  planClash: 'У той самий час: {title}',
  planMayClash: 'Можливо, у той самий час: {title}',
  planShared: {
    one: 'План, яким з вами поділилися: {n} подія.',
    few: 'План, яким з вами поділилися: {n} події.',
    many: 'План, яким з вами поділилися: {n} подій.',
    other: 'План, яким з вами поділилися: {n} події.',
  },
  planMissing: {
    one: 'Уже немає в списку: {n}.',
    few: 'Уже немає в списку: {n}.',
    many: 'Уже немає в списку: {n}.',
    other: 'Уже немає в списку: {n}.',
  },
  planKeep: 'Зберегти й ці',
  planShowAll: 'Показати всі події',
};
