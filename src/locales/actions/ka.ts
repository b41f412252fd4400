import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Georgian. */
export const words: Partial<ActionWords> = {
  newTab: 'იხსნება ახალ ჩანართში',

  'rendered.asOf': 'მდგომარეობა: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple და სხვა კალენდრები (.ics ფაილი)',
  'calendar.allDates': 'ყველა თარიღი (.ics ფაილი)',
  'calendar.downloaded': 'კალენდრის ფაილი ჩამოტვირთულია',
  'calendar.doubt': 'დრო საეჭვოა: ჩანაწერი იწყება ორიდან უფრო ადრეულ დროს.',
  'calendar.wholeDay': 'დროის სარტყელი უცნობია: ჩანაწერი მთელ დღეს მოიცავს.',
  'calendar.nextDate': 'სერვისები მხოლოდ მომდევნო თარიღს იღებენ; ფაილში ყველა თარიღია.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (გადაამოწმეთ დრო)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'დასრულების დრო გამოცხადებული არ არის.',

  'share.link': 'ბმული',
  'share.copy': 'ბმულის კოპირება',
  'share.copied': 'დაკოპირდა',
  'share.mail': 'ელფოსტა',
  'share.system': 'გაზიარება…',
  'share.press': 'ბმულის დასაკოპირებლად დააჭირეთ {keys}.',
  'share.wholeList': 'ბმული აჩვენებს მთელ სიას და არა თქვენს არჩევანს.',

  youWereSent: 'ეს ღონისძიება გამოგიგზავნეს.',
  sentOff: '{status}. {sent}',
  linkGone: 'ამ ბმულის ღონისძიება სიაში აღარ არის.',
  close: 'დახურვა',
  noLongerListed: 'ეს ღონისძიება სიაში აღარ არის.',
  previousEvent: 'წინა: {title}',
  nextEvent: 'შემდეგი: {title}',

  'detail.published': 'გამოაქვეყნა: {name}.',
  'detail.updated': 'განახლდა: {date}.',
  'detail.partOf': 'ნაწილია',
  'detail.sessions': 'სესიები',
};
