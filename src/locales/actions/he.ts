import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Hebrew. */
export const words: Partial<ActionWords> = {
  newTab: 'נפתח בלשונית חדשה',
  actionFailed: 'הפעולה לא הצליחה. אפשר לנסות שוב או לטעון מחדש את הדף.',

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
  'entry.noZone': 'אזור הזמן אינו מצוין.',
  'entry.noEnd': 'שעת הסיום לא פורסמה.',

  'share.link': 'קישור',
  'share.copy': 'העתקת הקישור',
  'share.copied': 'הועתק',
  'share.mail': 'דוא״ל',
  'share.system': 'שיתוף…',
  'share.press': 'יש ללחוץ על {keys} כדי להעתיק את הקישור.',
  'share.wholeList': 'הקישור מציג את הרשימה כולה, ולא את הבחירה שלך.',

  'subscribe.about': {
    one: '{name}: אירוע אחד, ב־{date}',
    two: '{name}: שני אירועים, הקרוב ב־{date}',
    other: '{name}: {n} אירועים, הקרוב ב־{date}',
  },
  'subscribe.none': '{name}: אין אירועים כרגע',
  'subscribe.all': 'כל האירועים',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'כתובת היומן',
  'subscribe.copy': 'העתקת הכתובת',
  'subscribe.copied': 'הכתובת הועתקה',
  'subscribe.press': 'יש ללחוץ על {keys} כדי להעתיק את הכתובת.',
  'subscribe.app': 'פתיחה ביישום יומן',
  'subscribe.google': 'Google Calendar (במחשב)',
  'subscribe.atom': 'קורא הזנות (Atom)',
  'subscribe.news': 'היומן שלך מחפש עדכונים בעצמו, Google בערך פעם ביום.',
  'subscribe.several': 'אירוע ששייך לכמה מהיומנים האלה נמצא בכל אחד מהם.',
  'subscribe.lost': 'המינוי אינו יכול לשמור את הבחירות האלה: {choices}. יש בו יותר אירועים מאשר ברשימה הזו.',
  'subscribe.search': 'חיפוש',
  'subscribe.match': 'כל הנושאים יחד',
  'subscribe.download': {
    one: 'הורדת התאריך הזה (קובץ ‎.ics)',
    two: 'הורדת שני התאריכים האלה (קובץ ‎.ics)',
    other: 'הורדת {n} התאריכים האלה (קובץ ‎.ics)',
  },
  'subscribe.cut': 'בקובץ {n} התאריכים הראשונים.',

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

  myPlan: 'התוכנית שלי ({n})',
  planSavedHere: 'נשמר רק במכשיר הזה. הדפדפן עלול לשכוח: כדי להיות בטוחים, כדאי להוסיף ליומן.',
  planNotKept: 'הדפדפן שלך אינו שומר דבר: התוכנית תימחק עם היציאה מהדף הזה.',
  planDownload: 'הורדה כקובץ יומן',
  planShare: 'שיתוף התוכנית שלי',
  planTooMany: 'התוכנית ארוכה מדי לקישור; אפשר לשתף את קובץ היומן.',
  planRemove: 'הסרה',
  planRemoveAll: 'הסרת הכול',
  planRemoveSure: {
    one: 'להסיר אירוע אחד מהתוכנית שלך?',
    two: 'להסיר שני אירועים מהתוכנית שלך?',
    other: 'להסיר {n} אירועים מהתוכנית שלך?',
  },
  planCancel: 'ביטול',
  planGone: 'אינו מופיע עוד ברשימה: {title}, {date}',
  planMoved: 'התאריך השתנה מאז השמירה; קודם: {date}',
  planClash: 'באותו זמן כמו {title}',
  planMayClash: 'ייתכן שבאותו זמן כמו {title}',
  planShared: {
    one: 'תוכנית ששותפה, ובה אירוע אחד.',
    two: 'תוכנית ששותפה, ובה שני אירועים.',
    other: 'תוכנית ששותפה, ובה {n} אירועים.',
  },
  planMissing: {
    one: 'אירוע אחד אינו מופיע עוד ברשימה.',
    two: 'שני אירועים אינם מופיעים עוד ברשימה.',
    other: '{n} אירועים אינם מופיעים עוד ברשימה.',
  },
  planKeep: 'שמירה גם של אלה',
  planShowAll: 'הצגת כל האירועים',
};
