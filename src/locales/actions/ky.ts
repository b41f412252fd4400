import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Kyrgyz. */
export const words: Partial<ActionWords> = {
  newTab: 'жаңы өтмөктө ачылат',
  actionFailed: 'Болбой калды. Кайра аракет кылыңыз же баракты кайра жүктөңүз.',

  'rendered.asOf': 'Абалы: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple жана башка календарлар (.ics файлы)',
  'calendar.allDates': 'Бардык күндөр (.ics файлы)',
  'calendar.downloaded': 'Календарь файлы жүктөлүп алынды',
  'calendar.doubt': 'Убакыт күмөндүү: календардагы жазуу экөөнүн эртерээгинен башталат.',
  'calendar.wholeDay': 'Убакыт алкагы белгисиз: календардагы жазуу күнү бою деп коюлду.',
  'calendar.nextDate': 'Кызматтар кийинки күндү гана алат; файлда бардык күндөр бар.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (убакытты текшериңиз)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Убакыт алкагы көрсөтүлгөн эмес.',
  'entry.noEnd': 'Аяктоо убактысы жарыяланган эмес.',

  'share.link': 'Шилтеме',
  'share.copy': 'Шилтемени көчүрүү',
  'share.copied': 'Көчүрүлдү',
  'share.mail': 'Эл. почта',
  'share.system': 'Бөлүшүү…',
  'share.press': 'Шилтемени көчүрүү үчүн {keys} басыңыз.',
  'share.wholeList': 'Шилтеме сиз тандаганды эмес, бүт тизмени көрсөтөт.',

  'subscribe.about': { one: '{name}: {n} иш-чара, {date}', other: '{name}: {n} иш-чара, жакынкысы – {date}' },
  'subscribe.none': '{name}: азырынча иш-чара жок',
  'subscribe.all': 'Бардык иш-чаралар',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Календардын дареги',
  'subscribe.copy': 'Даректи көчүрүү',
  'subscribe.copied': 'Дарек көчүрүлдү',
  'subscribe.press': 'Даректи көчүрүү үчүн {keys} басыңыз.',
  'subscribe.app': 'Календарь колдонмосунда ачуу',
  'subscribe.google': 'Google Calendar (компьютерде)',
  'subscribe.atom': 'Жаңылык тасмасын окугуч (Atom)',
  'subscribe.news': 'Календарыңыз жаңыртууларды өзү издейт, Google – болжол менен күнүнө бир жолу.',
  'subscribe.several': 'Бул календарлардын бир нечесине тиешелүү иш-чара алардын ар биринде бар.',
  'subscribe.lost': 'Жазылуу бул тандоолорду сактай албайт: {choices}. Анда бул тизмедегиден көп иш-чара бар.',
  'subscribe.search': 'Издөө',
  'subscribe.match': 'Бардык темалар бир убакта',
  'subscribe.download': { one: 'Бул күндү жүктөп алуу (.ics файлы)', other: 'Бул {n} күндү жүктөп алуу (.ics файлы)' },
  'subscribe.cut': 'Файлда алгачкы {n} күн бар.',

  youWereSent: 'Сизге бул иш-чара жөнөтүлдү.',
  sentOff: '{status}. {sent}',
  linkGone: 'Бул шилтемедеги иш-чара эми тизмеде жок.',
  close: 'Жабуу',
  noLongerListed: 'Бул иш-чара эми тизмеде жок.',
  previousEvent: 'Мурунку: {title}',
  nextEvent: 'Кийинки: {title}',

  'detail.published': 'Жарыялаган: {name}.',
  'detail.updated': 'Жаңыртылды: {date}.',
  'detail.partOf': 'Курамында',
  'detail.sessions': 'Сессиялар',

  myPlan: 'Менин планым ({n})',
  planSavedHere:
    'Ушул түзмөктө гана сакталды. Браузер аны унутуп калышы мүмкүн: ишенимдүү болсун үчүн календарыңызга кошуп коюңуз.',
  planNotKept: 'Браузериңиз эч нерсе сактабайт: бул барактан чыкканда план жоголот.',
  planDownload: 'Календарь файлы катары жүктөп алуу',
  planShare: 'Планым менен бөлүшүү',
  planTooMany: 'План шилтеме үчүн өтө узун; календарь файлы менен бөлүшүңүз.',
  planRemove: 'Алып салуу',
  planRemoveAll: 'Баарын алып салуу',
  planRemoveSure: {
    one: 'Планыңыздан {n} иш-чараны алып саласызбы?',
    other: 'Планыңыздан {n} иш-чараны алып саласызбы?',
  },
  planCancel: 'Болбойт',
  planGone: 'Эми тизмеде жок: {title}, {date}',
  planMoved: 'Сактагандан кийин күнү өзгөрдү; мурда: {date}',
  planClash: 'Ошол эле убакта: {title}',
  planMayClash: 'Балким, ошол эле убакта: {title}',
  planShared: { one: 'Бөлүшүлгөн план: {n} иш-чара.', other: 'Бөлүшүлгөн план: {n} иш-чара.' },
  planMissing: { one: '{n} иш-чара эми тизмеде жок.', other: '{n} иш-чара эми тизмеде жок.' },
  planKeep: 'Буларды да сактоо',
  planShowAll: 'Бардык иш-чараларды көрсөтүү',
};
