import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Swahili. */
export const words: Partial<ActionWords> = {
  newTab: 'inafunguka kwenye kichupo kipya',
  actionFailed: 'Haikufanikiwa. Jaribu tena, au pakia upya ukurasa.',

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
  'entry.noZone': 'Saa za eneo hazikutajwa.',
  'entry.noEnd': 'Mwisho haujatangazwa.',

  'share.link': 'Kiungo',
  'share.copy': 'Nakili kiungo',
  'share.copied': 'Kimenakiliwa',
  'share.mail': 'Barua pepe',
  'share.system': 'Sambaza…',
  'share.press': 'Bonyeza {keys} ili kunakili kiungo.',
  'share.wholeList': 'Kiungo kinaonyesha orodha yote, si ulichochagua.',

  'subscribe.about': {
    one: '{name}: tukio {n}, tarehe {date}',
    other: '{name}: matukio {n}, linalofuata tarehe {date}',
  },
  'subscribe.none': '{name}: kwa sasa hakuna matukio',
  'subscribe.all': 'Matukio yote',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Anwani ya kalenda',
  'subscribe.copy': 'Nakili anwani',
  'subscribe.copied': 'Anwani imenakiliwa',
  'subscribe.press': 'Bonyeza {keys} ili kunakili anwani.',
  'subscribe.app': 'Fungua katika programu ya kalenda',
  'subscribe.google': 'Google Calendar (kwenye kompyuta)',
  'subscribe.atom': 'Kisomaji cha milisho (Atom)',
  'subscribe.news': 'Kalenda yako hutafuta mabadiliko yenyewe, Google takriban mara moja kwa siku.',
  'subscribe.several': 'Tukio lililo katika kalenda kadhaa kati ya hizi liko katika kila moja.',
  'subscribe.lost': 'Kalenda unayofuata haiwezi kuhifadhi chaguo hizi: {choices}. Ina matukio mengi kuliko orodha hii.',
  'subscribe.search': 'Utafutaji',
  'subscribe.match': 'Mada zote kwa pamoja',
  'subscribe.download': { one: 'Pakua tarehe hii (faili ya .ics)', other: 'Pakua tarehe hizi {n} (faili ya .ics)' },
  'subscribe.cut': 'Faili ina tarehe {n} za kwanza.',

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

  myPlan: 'Mpango wangu ({n})',
  planSavedHere:
    'Imehifadhiwa kwenye kifaa hiki pekee. Vivinjari vinaweza kuisahau: iweke kwenye kalenda yako ili kuwa na uhakika.',
  planNotKept: 'Kivinjari chako hakihifadhi chochote: mpango utapotea ukiondoka kwenye ukurasa huu.',
  planDownload: 'Pakua kama faili ya kalenda',
  planShare: 'Sambaza mpango wangu',
  planTooMany: 'Mpango ni mrefu mno kwa kiungo; sambaza faili ya kalenda.',
  planRemove: 'Ondoa',
  planRemoveAll: 'Ondoa yote',
  planRemoveSure: { one: 'Uondoe tukio {n} kwenye mpango wako?', other: 'Uondoe matukio {n} kwenye mpango wako?' },
  planCancel: 'Ghairi',
  planGone: 'Halipo tena kwenye orodha: {title}, {date}',
  planMoved: 'Tarehe imebadilika tangu ulipohifadhi; awali: {date}',
  planClash: 'Wakati mmoja na {title}',
  planMayClash: 'Huenda wakati mmoja na {title}',
  planShared: {
    one: 'Mpango wenye tukio {n} uliosambazwa na mtu.',
    other: 'Mpango wenye matukio {n} uliosambazwa na mtu.',
  },
  planMissing: { one: 'Tukio {n} halipo tena kwenye orodha.', other: 'Matukio {n} hayapo tena kwenye orodha.' },
  planKeep: 'Hifadhi haya pia',
  planShowAll: 'Onyesha matukio yote',
};
