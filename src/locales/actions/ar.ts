import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = { draft: true, loans: ['calendar.outlook', 'calendar.office'] };

/** Arabic. */
export const words: ActionWords = {
  newTab: 'يُفتح في علامة تبويب جديدة',

  'rendered.asOf': 'بتاريخ {date}',

  'calendar.google': 'تقويم Google',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple وتقاويم أخرى (ملف \u200e.ics)',
  'calendar.allDates': 'كل المواعيد (ملف \u200e.ics)',
  'calendar.downloaded': 'نُزِّل ملف التقويم',
  'calendar.doubt': 'الوقت غير مؤكد: يبدأ الموعد في التقويم عند أبكر وقت محتمل.',
  'calendar.wholeDay': 'المنطقة الزمنية غير معروفة: يشمل الموعد في التقويم اليوم كله.',
  'calendar.nextDate': 'تأخذ الخدمات الموعد القادم فقط، أما الملف ففيه كل المواعيد.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (تحقق من الوقت)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'لم يُعلن وقت الانتهاء.',

  'share.link': 'الرابط',
  'share.copy': 'نسخ الرابط',
  'share.copied': 'تم النسخ',
  'share.mail': 'البريد الإلكتروني',
  'share.system': 'مشاركة…',
  'share.press': 'اضغط {keys} لنسخ الرابط.',
  'share.wholeList': 'يعرض الرابط القائمة كلها، لا ما اخترته.',

  youWereSent: 'أُرسلت إليك هذه الفعالية.',
  sentOff: '{status}. {sent}',
  linkGone: 'لم تعد الفعالية في هذا الرابط مدرجة.',
  close: 'إغلاق',

  noLongerListed: 'لم تعد هذه الفعالية مدرجة.',
  previousEvent: 'السابقة: {title}',
  nextEvent: 'التالية: {title}',
  'detail.published': 'نشرتها {name}.',
  'detail.updated': 'حُدِّثت في {date}.',
  'detail.partOf': 'جزء من',
  'detail.sessions': 'الجلسات',
};
