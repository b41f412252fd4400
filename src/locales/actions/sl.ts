import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Slovenian. */
export const words: Partial<ActionWords> = {
  newTab: 'odpre se v novem zavihku',

  'rendered.asOf': 'Stanje na dan {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple in drugi koledarji (datoteka .ics)',
  'calendar.allDates': 'Vsi datumi (datoteka .ics)',
  'calendar.downloaded': 'Datoteka koledarja je prenesena',
  'calendar.doubt': 'Ura je dvomljiva: vnos v koledarju se začne ob zgodnejši od obeh možnih.',
  'calendar.wholeDay': 'Časovni pas ni znan: vnos v koledarju velja za ves dan.',
  'calendar.nextDate': 'Storitve prevzamejo samo naslednji datum; datoteka vsebuje vse.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (preverite uro)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Časovni pas ni naveden.',
  'entry.noEnd': 'Konec ni objavljen.',

  'share.link': 'Povezava',
  'share.copy': 'Kopiraj povezavo',
  'share.copied': 'Kopirano',
  'share.mail': 'E-pošta',
  'share.system': 'Deli…',
  'share.press': 'Za kopiranje povezave pritisnite {keys}.',
  'share.wholeList': 'Povezava prikazuje celoten seznam in ne vaše izbire.',

  'subscribe.about': {
    one: '{name}: {n} dogodek, naslednji {date}',
    two: '{name}: {n} dogodka, naslednji {date}',
    few: '{name}: {n} dogodki, naslednji {date}',
    other: '{name}: {n} dogodkov, naslednji {date}',
  },
  'subscribe.none': '{name}: trenutno ni dogodkov',
  'subscribe.all': 'Vsi dogodki',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Naslov koledarja',
  'subscribe.copy': 'Kopiraj naslov',
  'subscribe.copied': 'Naslov je kopiran',
  'subscribe.press': 'Za kopiranje naslova pritisnite {keys}.',
  'subscribe.app': 'Odpri v koledarski aplikaciji',
  'subscribe.google': 'Google Calendar (na računalniku)',
  'subscribe.atom': 'Bralnik virov (Atom)',
  'subscribe.news': 'Vaš koledar sam preverja spremembe, Google približno enkrat na dan.',
  'subscribe.several': 'Dogodek, ki sodi v več teh koledarjev, je v vsakem od njih.',
  'subscribe.lost': 'Naročnina ne more ohraniti te izbire: {choices}. V njej je več dogodkov kot na tem seznamu.',
  'subscribe.search': 'Iskanje',
  'subscribe.match': 'Vse teme hkrati',
  'subscribe.download': {
    one: 'Prenesi {n} datum (datoteka .ics)',
    two: 'Prenesi {n} datuma (datoteka .ics)',
    few: 'Prenesi {n} datume (datoteka .ics)',
    other: 'Prenesi {n} datumov (datoteka .ics)',
  },
  'subscribe.cut': 'Datoteka vsebuje prvih {n} datumov.',

  youWereSent: 'Ta dogodek so vam poslali.',
  sentOff: '{status}. {sent}',
  linkGone: 'Dogodka iz te povezave ni več na seznamu.',
  close: 'Zapri',
  noLongerListed: 'Tega dogodka ni več na seznamu.',
  previousEvent: 'Prejšnji: {title}',
  nextEvent: 'Naslednji: {title}',

  'detail.published': 'Objavlja {name}.',
  'detail.updated': 'Posodobljeno: {date}.',
  'detail.partOf': 'V okviru',
  'detail.sessions': 'Srečanja',

  myPlan: 'Moj načrt ({n})',
  planSavedHere:
    'Shranjeno samo v tej napravi. Brskalnik to lahko izbriše: za vsak primer dodajte dogodek v svoj koledar.',
  planNotKept: 'Vaš brskalnik ničesar ne shrani: načrt izgine, ko zapustite to stran.',
  planDownload: 'Prenesi kot datoteko koledarja',
  planShare: 'Deli moj načrt',
  planTooMany: 'Načrt je predolg za povezavo; delite datoteko koledarja.',
  planRemove: 'Odstrani',
  planRemoveAll: 'Odstrani vse',
  planRemoveSure: {
    one: 'Odstraniti {n} dogodek iz vašega načrta?',
    two: 'Odstraniti {n} dogodka iz vašega načrta?',
    few: 'Odstraniti {n} dogodke iz vašega načrta?',
    other: 'Odstraniti {n} dogodkov iz vašega načrta?',
  },
  planCancel: 'Prekliči',
  planGone: 'Ni več na seznamu: {title}, {date}',
  planMoved: 'Datum se je po shranitvi spremenil; prej: {date}',
  planClash: 'Ob istem času kot {title}',
  planMayClash: 'Morda ob istem času kot {title}',
  planShared: {
    one: 'Načrt, ki ga je nekdo delil: {n} dogodek.',
    two: 'Načrt, ki ga je nekdo delil: {n} dogodka.',
    few: 'Načrt, ki ga je nekdo delil: {n} dogodki.',
    other: 'Načrt, ki ga je nekdo delil: {n} dogodkov.',
  },
  planMissing: {
    one: 'Na seznamu ni več: {n}.',
    two: 'Na seznamu ni več: {n}.',
    few: 'Na seznamu ni več: {n}.',
    other: 'Na seznamu ni več: {n}.',
  },
  planKeep: 'Shrani tudi te',
  planShowAll: 'Prikaži vse dogodke',
};
