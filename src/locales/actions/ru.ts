import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Russian. */
export const words: Partial<ActionWords> = {
  newTab: 'открывается в новой вкладке',

  'rendered.asOf': 'По состоянию на {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple и другие календари (файл .ics)',
  'calendar.allDates': 'Все даты (файл .ics)',
  'calendar.downloaded': 'Файл календаря скачан',
  'calendar.doubt': 'Время вызывает сомнения: запись в календаре начинается в более раннее из двух.',
  'calendar.wholeDay': 'Часовой пояс неизвестен: запись в календаре занимает весь день.',
  'calendar.nextDate': 'Сервисы берут только ближайшую дату; в файле есть все.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (проверьте время)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Часовой пояс не указан.',
  'entry.noEnd': 'Время окончания не объявлено.',

  'share.link': 'Ссылка',
  'share.copy': 'Копировать ссылку',
  'share.copied': 'Скопировано',
  'share.mail': 'Эл. почта',
  'share.system': 'Поделиться…',
  'share.press': 'Нажмите {keys}, чтобы скопировать ссылку.',
  'share.wholeList': 'Ссылка показывает весь список, а не ваш выбор.',

  'subscribe.about': {
    one: '{name}: {n} мероприятие, {date}',
    few: '{name}: {n} мероприятия, ближайшее {date}',
    many: '{name}: {n} мероприятий, ближайшее {date}',
    other: '{name}: {n} мероприятия, ближайшее {date}',
  },
  'subscribe.none': '{name}: сейчас мероприятий нет',
  'subscribe.all': 'Все мероприятия',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Адрес календаря',
  'subscribe.copy': 'Копировать адрес',
  'subscribe.copied': 'Адрес скопирован',
  'subscribe.press': 'Нажмите {keys}, чтобы скопировать адрес.',
  'subscribe.app': 'Открыть в программе-календаре',
  'subscribe.google': 'Google Calendar (на компьютере)',
  'subscribe.atom': 'Программа чтения лент (Atom)',
  'subscribe.news': 'Ваш календарь сам проверяет обновления, Google — примерно раз в день.',
  'subscribe.several': 'Мероприятие, относящееся к нескольким из этих календарей, есть в каждом из них.',
  'subscribe.lost': 'Подписка не может сохранить этот выбор: {choices}. В ней больше мероприятий, чем в этом списке.',
  'subscribe.search': 'Поиск',
  'subscribe.match': 'Все темы сразу',
  'subscribe.download': {
    one: 'Скачать {n} дату (файл .ics)',
    few: 'Скачать эти {n} даты (файл .ics)',
    many: 'Скачать эти {n} дат (файл .ics)',
    other: 'Скачать эти {n} даты (файл .ics)',
  },
  'subscribe.cut': 'В файле первые даты: {n}.',

  youWereSent: 'Вам прислали это мероприятие.',
  sentOff: '{status}. {sent}',
  linkGone: 'Мероприятия по этой ссылке больше нет в списке.',
  close: 'Закрыть',
  noLongerListed: 'Этого мероприятия больше нет в списке.',
  previousEvent: 'Предыдущее: {title}',
  nextEvent: 'Следующее: {title}',

  'detail.published': 'Источник публикации: {name}.',
  'detail.updated': 'Обновлено: {date}',
  'detail.partOf': 'В рамках',
  'detail.sessions': 'Сессии',

  myPlan: 'Мой план ({n})',
  planSavedHere:
    'Сохранено только на этом устройстве. Браузер может это удалить: для надёжности добавьте план в свой календарь.',
  planNotKept: 'Ваш браузер ничего не сохраняет: план исчезнет, когда вы покинете эту страницу.',
  planDownload: 'Скачать как файл календаря',
  planShare: 'Поделиться моим планом',
  planTooMany: 'План слишком длинный для ссылки; отправьте файл календаря.',
  planRemove: 'Удалить',
  planRemoveAll: 'Удалить все',
  planRemoveSure: {
    one: 'Удалить {n} мероприятие из вашего плана?',
    few: 'Удалить {n} мероприятия из вашего плана?',
    many: 'Удалить {n} мероприятий из вашего плана?',
    other: 'Удалить {n} мероприятия из вашего плана?',
  },
  planCancel: 'Отмена',
  planGone: 'Больше нет в списке: {title}, {date}',
  planMoved: 'Дата изменилась после сохранения; ранее: {date}',
  planClash: 'В это же время: {title}',
  planMayClash: 'Возможно, в это же время: {title}',
  planShared: {
    one: 'План, которым с вами поделились: {n} мероприятие.',
    few: 'План, которым с вами поделились: {n} мероприятия.',
    many: 'План, которым с вами поделились: {n} мероприятий.',
    other: 'План, которым с вами поделились: {n} мероприятия.',
  },
  planMissing: {
    one: 'Больше нет в списке: {n}.',
    few: 'Больше нет в списке: {n}.',
    many: 'Больше нет в списке: {n}.',
    other: 'Больше нет в списке: {n}.',
  },
  planKeep: 'Сохранить и эти',
  planShowAll: 'Показать все мероприятия',
};
