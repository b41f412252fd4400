import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Georgian. */
export const words: Partial<ActionWords> = {
  newTab: 'იხსნება ახალ ჩანართში',
  actionFailed: 'ეს ვერ მოხერხდა. სცადეთ ხელახლა ან თავიდან ჩატვირთეთ გვერდი.',

  'rendered.asOf': 'მდგომარეობა: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple და სხვა კალენდრები (.ics ფაილი)',
  'calendar.allDates': 'ყველა თარიღი (.ics ფაილი)',
  'calendar.downloaded': 'კალენდრის ფაილი ჩამოტვირთულია',
  'calendar.doubt': 'დრო საეჭვოა: კალენდრის ჩანაწერი იწყება ორიდან უფრო ადრეულ დროს.',
  'calendar.wholeDay': 'დროის სარტყელი უცნობია: კალენდრის ჩანაწერი მთელ დღეს მოიცავს.',
  'calendar.nextDate': 'სერვისები მხოლოდ მომდევნო თარიღს იღებენ; ფაილში ყველა თარიღია.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (გადაამოწმეთ დრო)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'დროის სარტყელი მითითებული არ არის.',
  'entry.noEnd': 'დასრულების დრო გამოცხადებული არ არის.',

  'share.link': 'ბმული',
  'share.copy': 'ბმულის კოპირება',
  'share.copied': 'დაკოპირდა',
  'share.mail': 'ელფოსტა',
  'share.system': 'გაზიარება…',
  'share.press': 'ბმულის დასაკოპირებლად დააჭირეთ {keys}.',
  'share.wholeList': 'ბმული აჩვენებს მთელ სიას და არა თქვენს არჩევანს.',

  'subscribe.about': { one: '{name}: {n} ღონისძიება, {date}', other: '{name}: {n} ღონისძიება, უახლოესი: {date}' },
  'subscribe.none': '{name}: ამჟამად ღონისძიებები არ არის',
  'subscribe.all': 'ყველა ღონისძიება',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'კალენდრის მისამართი',
  'subscribe.copy': 'მისამართის კოპირება',
  'subscribe.copied': 'მისამართი დაკოპირდა',
  'subscribe.press': 'მისამართის დასაკოპირებლად დააჭირეთ {keys}.',
  'subscribe.app': 'კალენდრის აპში გახსნა',
  'subscribe.google': 'Google Calendar (კომპიუტერზე)',
  'subscribe.atom': 'არხების წამკითხველი (Atom)',
  'subscribe.news': 'თქვენი კალენდარი თავად ამოწმებს ცვლილებებს, Google – დაახლოებით დღეში ერთხელ.',
  'subscribe.several': 'ღონისძიება, რომელიც ამ კალენდრებიდან რამდენიმეს ეკუთვნის, თითოეულ მათგანშია.',
  'subscribe.lost': 'გამოწერა ვერ ინარჩუნებს ამ არჩევანს: {choices}. მასში მეტი ღონისძიებაა, ვიდრე ამ სიაში.',
  'subscribe.search': 'ძიება',
  'subscribe.match': 'ყველა თემა ერთდროულად',
  'subscribe.download': {
    one: 'ამ თარიღის ჩამოტვირთვა (.ics ფაილი)',
    other: 'ამ {n} თარიღის ჩამოტვირთვა (.ics ფაილი)',
  },
  'subscribe.cut': 'ფაილში პირველი {n} თარიღია.',

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

  myPlan: 'ჩემი გეგმა ({n})',
  planSavedHere:
    'შენახულია მხოლოდ ამ მოწყობილობაზე. ბრაუზერმა შეიძლება დაივიწყოს: საიმედოობისთვის დაამატეთ თქვენს კალენდარში.',
  planNotKept: 'თქვენი ბრაუზერი არაფერს ინახავს: ამ გვერდის დატოვებისას გეგმა დაიკარგება.',
  planDownload: 'კალენდრის ფაილად ჩამოტვირთვა',
  planShare: 'ჩემი გეგმის გაზიარება',
  planTooMany: 'გეგმა ბმულისთვის ძალიან გრძელია; გააზიარეთ კალენდრის ფაილი.',
  planRemove: 'წაშლა',
  planRemoveAll: 'ყველას წაშლა',
  planRemoveSure: {
    one: 'წაიშალოს {n} ღონისძიება თქვენი გეგმიდან?',
    other: 'წაიშალოს {n} ღონისძიება თქვენი გეგმიდან?',
  },
  planCancel: 'გაუქმება',
  planGone: 'სიაში აღარ არის: {title}, {date}',
  planMoved: 'შენახვის შემდეგ თარიღი შეიცვალა; იყო: {date}',
  planClash: 'იმავე დროს: {title}',
  planMayClash: 'შესაძლოა, იმავე დროს: {title}',
  planShared: { one: 'გაზიარებული გეგმა: {n} ღონისძიება.', other: 'გაზიარებული გეგმა: {n} ღონისძიება.' },
  planMissing: { one: '{n} სიაში აღარ არის.', other: '{n} სიაში აღარ არის.' },
  planKeep: 'ამათი შენახვაც',
  planShowAll: 'ყველა ღონისძიების ჩვენება',
};
