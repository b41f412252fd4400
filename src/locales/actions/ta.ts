import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Tamil. */
export const words: Partial<ActionWords> = {
  newTab: 'புதிய தாவலில் திறக்கும்',

  'rendered.asOf': '{date} நிலவரப்படி',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple மற்றும் பிற நாட்காட்டிகள் (.ics கோப்பு)',
  'calendar.allDates': 'அனைத்துத் தேதிகள் (.ics கோப்பு)',
  'calendar.downloaded': 'நாட்காட்டிக் கோப்பு பதிவிறக்கப்பட்டது',
  'calendar.doubt': 'நேரம் உறுதியற்றது: பதிவு இரண்டில் முந்தைய நேரத்தில் தொடங்குகிறது.',
  'calendar.wholeDay': 'நேர மண்டலம் தெரியவில்லை: பதிவு நாள் முழுவதற்கும் உரியது.',
  'calendar.nextDate': 'சேவைகள் அடுத்த தேதியை மட்டுமே எடுத்துக்கொள்ளும்; கோப்பில் எல்லாத் தேதிகளும் உள்ளன.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (நேரத்தைச் சரிபார்க்கவும்)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'முடியும் நேரம் அறிவிக்கப்படவில்லை.',

  'share.link': 'இணைப்பு',
  'share.copy': 'இணைப்பை நகலெடு',
  'share.copied': 'நகலெடுக்கப்பட்டது',
  'share.mail': 'மின்னஞ்சல்',
  'share.system': 'பகிர்…',
  'share.press': 'இணைப்பை நகலெடுக்க {keys} அழுத்தவும்.',
  'share.wholeList': 'இந்த இணைப்பு நீங்கள் தேர்ந்தெடுத்ததை அல்ல, முழுப் பட்டியலையும் காட்டும்.',

  youWereSent: 'இந்த நிகழ்வு உங்களுக்கு அனுப்பப்பட்டது.',
  sentOff: '{status}. {sent}',
  linkGone: 'இந்த இணைப்பிலுள்ள நிகழ்வு இப்போது பட்டியலில் இல்லை.',
  close: 'மூடு',
  noLongerListed: 'இந்த நிகழ்வு இப்போது பட்டியலில் இல்லை.',
  previousEvent: 'முந்தையது: {title}',
  nextEvent: 'அடுத்தது: {title}',

  'detail.published': 'வெளியிட்டவர்: {name}.',
  'detail.updated': 'புதுப்பிக்கப்பட்டது: {date}.',
  'detail.partOf': 'இதன் பகுதி',
  'detail.sessions': 'அமர்வுகள்',
};
