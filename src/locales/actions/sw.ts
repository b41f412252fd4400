import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Swahili. */
export const words: Partial<ActionWords> = {
  newTab: 'inafunguka kwenye kichupo kipya',

  'rendered.asOf': 'Hali ya {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple na kalenda nyingine (faili ya .ics)',
  'calendar.allDates': 'Tarehe zote (faili ya .ics)',
  'calendar.downloaded': 'Faili ya kalenda imepakuliwa',
  'calendar.doubt': 'Saa ina shaka: ingizo linaanza kwenye saa ya mapema zaidi.',
  'calendar.wholeDay': 'Saa za eneo hazijulikani: ingizo ni la siku nzima.',
  'calendar.nextDate': 'Huduma huchukua tarehe inayofuata tu; faili ina tarehe zote.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (hakiki saa)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Mwisho haujatangazwa.',

  'share.link': 'Kiungo',
  'share.copy': 'Nakili kiungo',
  'share.copied': 'Kimenakiliwa',
  'share.mail': 'Barua pepe',
  'share.system': 'Shiriki…',
  'share.press': 'Bonyeza {keys} ili kunakili kiungo.',
  'share.wholeList': 'Kiungo kinaonyesha orodha yote, si ulichochagua.',

  youWereSent: 'Umetumiwa tukio hili.',
  sentOff: '{status}. {sent}',
  linkGone: 'Tukio katika kiungo hiki halipo tena kwenye orodha.',
  close: 'Funga',
  noLongerListed: 'Tukio hili halipo tena kwenye orodha.',
  previousEvent: 'Lililotangulia: {title}',
  nextEvent: 'Linalofuata: {title}',

  'detail.published': 'Limechapishwa na {name}.',
  'detail.updated': 'Limesasishwa: {date}.',
  'detail.partOf': 'Sehemu ya',
  'detail.sessions': 'Vikao',
};
