import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Hebrew. */
export const words: Partial<ActionWords> = {
  newTab: 'נפתח בלשונית חדשה',

  'rendered.asOf': 'נכון ל־{date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple ויומנים אחרים (קובץ ‎.ics)',
  'calendar.allDates': 'כל התאריכים (קובץ ‎.ics)',
  'calendar.downloaded': 'קובץ היומן הורד',
  'calendar.doubt': 'השעה מוטלת בספק: הרשומה מתחילה במוקדמת מהשתיים.',
  'calendar.wholeDay': 'אזור הזמן אינו ידוע: הרשומה היא לכל היום.',
  'calendar.nextDate': 'השירותים מקבלים רק את התאריך הבא; בקובץ נמצאים כל התאריכים.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (יש לבדוק את השעה)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'שעת הסיום לא פורסמה.',

  'share.link': 'קישור',
  'share.copy': 'העתקת הקישור',
  'share.copied': 'הועתק',
  'share.mail': 'דוא״ל',
  'share.system': 'שיתוף…',
  'share.press': 'יש ללחוץ על {keys} כדי להעתיק את הקישור.',
  'share.wholeList': 'הקישור מציג את הרשימה כולה, ולא את הבחירה שלך.',

  youWereSent: 'האירוע הזה נשלח אליך.',
  sentOff: '{status}. {sent}',
  linkGone: 'האירוע שבקישור אינו מופיע עוד ברשימה.',
  close: 'סגירה',
  noLongerListed: 'האירוע הזה אינו מופיע עוד ברשימה.',
  previousEvent: 'הקודם: {title}',
  nextEvent: 'הבא: {title}',

  'detail.published': 'פורסם על ידי {name}.',
  'detail.updated': 'עודכן: {date}.',
  'detail.partOf': 'חלק מתוך',
  'detail.sessions': 'מפגשים',
};
