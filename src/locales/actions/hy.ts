import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Armenian. */
export const words: Partial<ActionWords> = {
  newTab: 'բացվում է նոր ներդիրում',

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
  'entry.noEnd': 'Ավարտի ժամը հայտարարված չէ։',

  'share.link': 'Հղում',
  'share.copy': 'Պատճենել հղումը',
  'share.copied': 'Պատճենված է',
  'share.mail': 'Էլ. փոստ',
  'share.system': 'Կիսվել…',
  'share.press': 'Սեղմեք {keys}՝ հղումը պատճենելու համար։',
  'share.wholeList': 'Հղումը ցույց է տալիս ամբողջ ցանկը, ոչ թե Ձեր ընտրածը։',

  youWereSent: 'Ձեզ ուղարկել են այս միջոցառումը։',
  sentOff: '{status}. {sent}',
  linkGone: 'Այս հղման միջոցառումն այլևս ցանկում չէ։',
  close: 'Փակել',
  noLongerListed: 'Այս միջոցառումն այլևս ցանկում չէ։',
  previousEvent: 'Նախորդը՝ {title}',
  nextEvent: 'Հաջորդը՝ {title}',

  'detail.published': 'Հրապարակել է՝ {name}։',
  'detail.updated': 'Թարմացվել է՝ {date}։',
  'detail.partOf': 'Մասն է',
  'detail.sessions': 'Նիստեր',
};
