import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Bulgarian. */
export const words: Partial<ActionWords> = {
  newTab: 'отваря се в нов раздел',
  actionFailed: 'Не се получи. Опитайте отново или презаредете страницата.',

  'rendered.asOf': 'Към {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple и други календари (файл .ics)',
  'calendar.allDates': 'Всички дати (файл .ics)',
  'calendar.downloaded': 'Файлът за календара е изтеглен',
  'calendar.doubt': 'Часът е съмнителен: записът в календара започва в по-ранния от двата.',
  'calendar.wholeDay': 'Часовата зона не е известна: записът в календара е за целия ден.',
  'calendar.nextDate': 'Услугите вземат само следващата дата; файлът съдържа всички.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (проверете часа)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Часовата зона не е посочена.',
  'entry.noEnd': 'Краят не е обявен.',

  'share.link': 'Връзка',
  'share.copy': 'Копирай връзката',
  'share.copied': 'Копирано',
  'share.mail': 'Имейл',
  'share.system': 'Сподели…',
  'share.press': 'Натиснете {keys}, за да копирате връзката.',
  'share.wholeList': 'Връзката показва целия списък, а не избраното от Вас.',

  'subscribe.about': { one: '{name}: {n} събитие, на {date}', other: '{name}: {n} събития, следващото на {date}' },
  'subscribe.none': '{name}: в момента няма събития',
  'subscribe.all': 'Всички събития',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Адрес на календара',
  'subscribe.copy': 'Копирай адреса',
  'subscribe.copied': 'Адресът е копиран',
  'subscribe.press': 'Натиснете {keys}, за да копирате адреса.',
  'subscribe.app': 'Отваряне в приложение за календар',
  'subscribe.google': 'Google Calendar (на компютър)',
  'subscribe.atom': 'Четец на емисии (Atom)',
  'subscribe.news': 'Вашият календар сам проверява за промени, Google – приблизително веднъж на ден.',
  'subscribe.several': 'Събитие, което принадлежи към няколко от тези календари, е във всеки от тях.',
  'subscribe.lost':
    'Абонаментът не може да запази този избор: {choices}. В него има повече събития, отколкото в този списък.',
  'subscribe.search': 'Търсене',
  'subscribe.match': 'Всички теми едновременно',
  'subscribe.download': { one: 'Изтегли тази дата (файл .ics)', other: 'Изтегли тези {n} дати (файл .ics)' },
  'subscribe.cut': 'Файлът съдържа първите {n} дати.',

  youWereSent: 'Изпратиха Ви това събитие.',
  sentOff: '{status}. {sent}',
  linkGone: 'Събитието от тази връзка вече не е в списъка.',
  close: 'Затвори',
  noLongerListed: 'Това събитие вече не е в списъка.',
  previousEvent: 'Предишно: {title}',
  nextEvent: 'Следващо: {title}',

  'detail.published': 'Публикувано от {name}.',
  'detail.updated': 'Обновено: {date}',
  'detail.partOf': 'Част от',
  'detail.sessions': 'Сесии',

  myPlan: 'Моят план ({n})',
  planSavedHere:
    'Запазено е само на това устройство. Браузърите може да го забравят: добавете го в календара си за по-сигурно.',
  planNotKept: 'Вашият браузър не пази нищо: планът се губи, когато напуснете тази страница.',
  planDownload: 'Изтегли като файл за календар',
  planShare: 'Сподели моя план',
  planTooMany: 'Планът е твърде дълъг за връзка; споделете файла за календар.',
  planRemove: 'Премахни',
  planRemoveAll: 'Премахни всички',
  planRemoveSure: {
    one: 'Да се премахне ли {n} събитие от плана Ви?',
    other: 'Да се премахнат ли {n} събития от плана Ви?',
  },
  planCancel: 'Отказ',
  planGone: 'Вече не е в списъка: {title}, {date}',
  planMoved: 'Датата е променена, след като го запазихте; преди: {date}',
  planClash: 'По същото време като {title}',
  planMayClash: 'Може би по същото време като {title}',
  planShared: { one: 'План с {n} събитие, споделен от някого.', other: 'План с {n} събития, споделен от някого.' },
  planMissing: { one: '{n} вече не е в списъка.', other: '{n} вече не са в списъка.' },
  planKeep: 'Запази и тези',
  planShowAll: 'Покажи всички събития',
};
