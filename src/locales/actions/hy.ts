import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Armenian. */
export const words: Partial<ActionWords> = {
  newTab: 'բացվում է նոր ներդիրում',
  actionFailed: 'Չստացվեց։ Կրկին փորձեք կամ վերաբեռնեք էջը։',

  'rendered.asOf': 'Վիճակը՝ {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple և այլ օրացույցներ (.ics ֆայլ)',
  'calendar.allDates': 'Բոլոր ամսաթվերը (.ics ֆայլ)',
  'calendar.downloaded': 'Օրացույցի ֆայլը ներբեռնված է',
  'calendar.doubt': 'Ժամը հստակ չէ. գրառումը սկսվում է երկուսից վաղ ժամին։',
  'calendar.wholeDay': 'Ժամային գոտին հայտնի չէ. գրառումն ամբողջ օրվա համար է։',
  'calendar.nextDate': 'Ծառայությունները վերցնում են միայն հաջորդ ամսաթիվը, ֆայլում բոլորն են։',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (ստուգել ժամը)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Ժամային գոտին նշված չէ։',
  'entry.noEnd': 'Ավարտի ժամը հայտարարված չէ։',

  'share.link': 'Հղում',
  'share.copy': 'Պատճենել հղումը',
  'share.copied': 'Պատճենված է',
  'share.mail': 'Էլ. փոստ',
  'share.system': 'Կիսվել…',
  'share.press': 'Սեղմեք {keys}՝ հղումը պատճենելու համար։',
  'share.wholeList': 'Հղումը ցույց է տալիս ամբողջ ցանկը, ոչ թե Ձեր ընտրածը։',

  'subscribe.about': { one: '{name}՝ {n} միջոցառում, {date}', other: '{name}՝ {n} միջոցառում, առաջիկան՝ {date}' },
  'subscribe.none': '{name}՝ այս պահին միջոցառումներ չկան',
  'subscribe.all': 'Բոլոր միջոցառումները',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Օրացույցի հասցեն',
  'subscribe.copy': 'Պատճենել հասցեն',
  'subscribe.copied': 'Հասցեն պատճենված է',
  'subscribe.press': 'Սեղմեք {keys}՝ հասցեն պատճենելու համար։',
  'subscribe.app': 'Բացել օրացույցի հավելվածում',
  'subscribe.google': 'Google Calendar (համակարգչով)',
  'subscribe.atom': 'Լրահոսի ընթերցիչ (Atom)',
  'subscribe.news': 'Ձեր օրացույցն ինքն է որոնում թարմացումները, Google-ը՝ մոտավորապես օրը մեկ անգամ։',
  'subscribe.several': 'Այս օրացույցներից մի քանիսին պատկանող միջոցառումը առկա է դրանցից յուրաքանչյուրում։',
  'subscribe.lost':
    'Բաժանորդագրությունը չի կարող պահպանել այս ընտրությունները՝ {choices}։ Դրանում ավելի շատ միջոցառումներ կան, քան այս ցանկում։',
  'subscribe.search': 'Որոնում',
  'subscribe.match': 'Բոլոր թեմաները միաժամանակ',
  'subscribe.download': {
    one: 'Ներբեռնել այս {n} ամսաթիվը (.ics ֆայլ)',
    other: 'Ներբեռնել այս {n} ամսաթիվը (.ics ֆայլ)',
  },
  'subscribe.cut': 'Ֆայլում առաջին {n} ամսաթիվն է։',

  youWereSent: 'Ձեզ ուղարկել են այս միջոցառումը։',
  sentOff: '{status}։ {sent}',
  linkGone: 'Այս հղման միջոցառումն այլևս ցանկում չէ։',
  close: 'Փակել',
  noLongerListed: 'Այս միջոցառումն այլևս ցանկում չէ։',
  previousEvent: 'Նախորդը՝ {title}',
  nextEvent: 'Հաջորդը՝ {title}',

  'detail.published': 'Հրապարակել է՝ {name}։',
  'detail.updated': 'Թարմացվել է՝ {date}',
  'detail.partOf': 'Մասն է',
  'detail.sessions': 'Նիստեր',

  myPlan: 'Իմ ծրագիրը ({n})',
  planSavedHere:
    'Պահպանված է միայն այս սարքում։ Դիտարկիչը կարող է մոռանալ. վստահ լինելու համար ավելացրեք Ձեր օրացույցում։',
  planNotKept: 'Ձեր դիտարկիչը ոչինչ չի պահպանում. այս էջից դուրս գալիս ծրագիրը կկորչի։',
  planDownload: 'Ներբեռնել որպես օրացույցի ֆայլ',
  planShare: 'Կիսվել իմ ծրագրով',
  planTooMany: 'Ծրագիրը չափազանց երկար է հղման համար. կիսվեք օրացույցի ֆայլով։',
  planRemove: 'Հեռացնել',
  planRemoveAll: 'Հեռացնել բոլորը',
  planRemoveSure: { one: 'Հեռացնե՞լ {n} միջոցառում Ձեր ծրագրից։', other: 'Հեռացնե՞լ {n} միջոցառում Ձեր ծրագրից։' },
  planCancel: 'Չեղարկել',
  planGone: 'Այլևս ցանկում չէ՝ {title}, {date}',
  planMoved: 'Ամսաթիվը փոխվել է պահպանելուց հետո. նախկինում՝ {date}',
  planClash: 'Նույն ժամանակ՝ {title}',
  planMayClash: 'Հնարավոր է՝ նույն ժամանակ՝ {title}',
  planShared: { one: 'Կիսված ծրագիր՝ {n} միջոցառում։', other: 'Կիսված ծրագիր՝ {n} միջոցառում։' },
  planMissing: { one: '{n} միջոցառում այլևս ցանկում չէ։', other: '{n} միջոցառում այլևս ցանկում չէ։' },
  planKeep: 'Պահպանել նաև սրանք',
  planShowAll: 'Ցույց տալ բոլոր միջոցառումները',
};
