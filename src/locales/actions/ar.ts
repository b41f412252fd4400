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

  'subscribe.about': {
    zero: '{name}: {n} فعالية، أقربها في {date}',
    one: '{name}: فعالية واحدة في {date}',
    two: '{name}: فعاليتان، أقربهما في {date}',
    few: '{name}: {n} فعاليات، أقربها في {date}',
    many: '{name}: {n} فعالية، أقربها في {date}',
    other: '{name}: {n} فعالية، أقربها في {date}',
  },
  'subscribe.none': '{name}: لا فعاليات في الوقت الحالي',
  'subscribe.all': 'كل الفعاليات',
  'subscribe.topicIn': '{topic} في {country}',
  'subscribe.address': 'عنوان التقويم',
  'subscribe.copy': 'نسخ العنوان',
  'subscribe.copied': 'نُسخ العنوان',
  'subscribe.press': 'اضغط {keys} لنسخ العنوان.',
  'subscribe.app': 'الفتح في تطبيق تقويم',
  'subscribe.google': 'تقويم Google (على الحاسوب)',
  'subscribe.atom': 'قارئ خلاصات (Atom)',
  'subscribe.news': 'يبحث تقويمك عن الجديد من تلقاء نفسه، وGoogle مرة في اليوم تقريبًا.',
  'subscribe.several': 'الفعالية التي تنتمي إلى أكثر من تقويم من هذه موجودة في كل منها.',
  'subscribe.lost': 'لا يمكن للاشتراك أن يحتفظ بهذه الاختيارات: {choices}. فيه فعاليات أكثر مما في هذه القائمة.',
  'subscribe.search': 'البحث',
  'subscribe.match': 'كل المواضيع معًا',
  'subscribe.download': {
    zero: 'تنزيل {n} موعد (ملف ‎.ics)',
    one: 'تنزيل هذا الموعد (ملف ‎.ics)',
    two: 'تنزيل هذين الموعدين (ملف ‎.ics)',
    few: 'تنزيل هذه المواعيد وعددها {n} (ملف ‎.ics)',
    many: 'تنزيل هذه المواعيد وعددها {n} (ملف ‎.ics)',
    other: 'تنزيل هذه المواعيد وعددها {n} (ملف ‎.ics)',
  },
  'subscribe.cut': 'في الملف أول {n} من المواعيد.',

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
