// Made by scripts/make-language-tables.mjs from CLDR 48.0 (Unicode License v3).

/** Names in dates, of countries and of languages, by language. */
export const CLDR_WORDS: Readonly<Record<string, CldrWords>> = {
  ar: {
    months: [
      'يناير',
      'فبراير',
      'مارس',
      'أبريل',
      'مايو',
      'يونيو',
      'يوليو',
      'أغسطس',
      'سبتمبر',
      'أكتوبر',
      'نوفمبر',
      'ديسمبر',
    ],
    weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
    countries: { AM: 'أرمينيا', UA: 'أوكرانيا', KE: 'كينيا' },
    languages: { en: 'الإنجليزية', ar: 'العربية', fr: 'الفرنسية' },
  },
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    countries: { AM: 'Armenia', UA: 'Ukraine', KE: 'Kenya' },
    languages: { en: 'English', ar: 'Arabic', fr: 'French' },
  },
  es: {
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    countries: { AM: 'Armenia', UA: 'Ucrania', KE: 'Kenia' },
    languages: { en: 'inglés', ar: 'árabe', fr: 'francés' },
  },
};

interface CldrWords {
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly countries: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
}
