import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Bulgarian. */
export const words: Partial<ActionWords> = {
  newTab: 'отваря се в нов раздел',

  'rendered.asOf': 'Към {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple и други календари (файл .ics)',
  'calendar.allDates': 'Всички дати (файл .ics)',
  'calendar.downloaded': 'Файлът за календара е изтеглен',
  'calendar.doubt': 'Часът е съмнителен: записът започва в по-ранния от двата.',
  'calendar.wholeDay': 'Часовата зона не е известна: записът е за целия ден.',
  'calendar.nextDate': 'Услугите вземат само следващата дата; файлът съдържа всички.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (проверете часа)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Краят не е обявен.',

  'share.link': 'Връзка',
  'share.copy': 'Копирай връзката',
  'share.copied': 'Копирано',
  'share.mail': 'Имейл',
  'share.system': 'Сподели…',
  'share.press': 'Натиснете {keys}, за да копирате връзката.',
  'share.wholeList': 'Връзката показва целия списък, а не избраното от Вас.',

  youWereSent: 'Изпратиха Ви това събитие.',
  sentOff: '{status}. {sent}',
  linkGone: 'Събитието от тази връзка вече не е в списъка.',
  close: 'Затвори',
  noLongerListed: 'Това събитие вече не е в списъка.',
  previousEvent: 'Предишно: {title}',
  nextEvent: 'Следващо: {title}',

  'detail.published': 'Публикувано от {name}.',
  'detail.updated': 'Обновено: {date}.',
  'detail.partOf': 'Част от',
  'detail.sessions': 'Сесии',
};
