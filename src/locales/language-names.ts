// Made by scripts/make-languages.mjs from the files in languages/. Change those, and run it again.

/** A language that the elements speak. */
interface LanguageName {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its name in itself. */
  readonly name: string;
  readonly englishName: string;
  /** `true` until a native speaker has signed the words off. */
  readonly draft: boolean;
}

/** Every language, for documentation and menus. No element loads this. */
export const LANGUAGE_NAMES: readonly LanguageName[] = [
  { tag: 'af', dir: 'ltr', name: 'Afrikaans', englishName: 'Afrikaans', draft: true },
  { tag: 'ar', dir: 'rtl', name: 'العربية', englishName: 'Arabic', draft: true },
  { tag: 'bg', dir: 'ltr', name: 'български', englishName: 'Bulgarian', draft: true },
  { tag: 'bs', dir: 'ltr', name: 'bosanski', englishName: 'Bosnian', draft: true },
  { tag: 'ca', dir: 'ltr', name: 'català', englishName: 'Catalan', draft: true },
  { tag: 'cs', dir: 'ltr', name: 'čeština', englishName: 'Czech', draft: true },
  { tag: 'cy', dir: 'ltr', name: 'Cymraeg', englishName: 'Welsh', draft: true },
  { tag: 'da', dir: 'ltr', name: 'dansk', englishName: 'Danish', draft: true },
  { tag: 'de', dir: 'ltr', name: 'Deutsch', englishName: 'German', draft: true },
  { tag: 'el', dir: 'ltr', name: 'Ελληνικά', englishName: 'Greek', draft: true },
  { tag: 'en', dir: 'ltr', name: 'English', englishName: 'English', draft: false },
  { tag: 'es', dir: 'ltr', name: 'español', englishName: 'Spanish', draft: true },
  { tag: 'et', dir: 'ltr', name: 'eesti', englishName: 'Estonian', draft: true },
  { tag: 'eu', dir: 'ltr', name: 'euskara', englishName: 'Basque', draft: true },
  { tag: 'fi', dir: 'ltr', name: 'suomi', englishName: 'Finnish', draft: true },
  { tag: 'fil', dir: 'ltr', name: 'Filipino', englishName: 'Filipino', draft: true },
  { tag: 'fr', dir: 'ltr', name: 'français', englishName: 'French', draft: true },
  { tag: 'fy', dir: 'ltr', name: 'Frysk', englishName: 'Western Frisian', draft: true },
  { tag: 'ga', dir: 'ltr', name: 'Gaeilge', englishName: 'Irish', draft: true },
  { tag: 'gl', dir: 'ltr', name: 'galego', englishName: 'Galician', draft: true },
  { tag: 'he', dir: 'rtl', name: 'עברית', englishName: 'Hebrew', draft: true },
  { tag: 'hr', dir: 'ltr', name: 'hrvatski', englishName: 'Croatian', draft: true },
  { tag: 'hy', dir: 'ltr', name: 'հայերեն', englishName: 'Armenian', draft: true },
  { tag: 'id', dir: 'ltr', name: 'Indonesia', englishName: 'Indonesian', draft: true },
  { tag: 'it', dir: 'ltr', name: 'italiano', englishName: 'Italian', draft: true },
  { tag: 'ka', dir: 'ltr', name: 'ქართული', englishName: 'Georgian', draft: true },
  { tag: 'ko', dir: 'ltr', name: '한국어', englishName: 'Korean', draft: true },
  { tag: 'ky', dir: 'ltr', name: 'кыргызча', englishName: 'Kyrgyz', draft: true },
  { tag: 'lb', dir: 'ltr', name: 'Lëtzebuergesch', englishName: 'Luxembourgish', draft: true },
  { tag: 'lt', dir: 'ltr', name: 'lietuvių', englishName: 'Lithuanian', draft: true },
  { tag: 'lv', dir: 'ltr', name: 'latviešu', englishName: 'Latvian', draft: true },
  { tag: 'mk', dir: 'ltr', name: 'македонски', englishName: 'Macedonian', draft: true },
  { tag: 'mn', dir: 'ltr', name: 'монгол', englishName: 'Mongolian', draft: true },
  { tag: 'mt', dir: 'ltr', name: 'Malti', englishName: 'Maltese', draft: true },
  { tag: 'nb', dir: 'ltr', name: 'norsk bokmål', englishName: 'Norwegian Bokmål', draft: true },
  { tag: 'nl', dir: 'ltr', name: 'Nederlands', englishName: 'Dutch', draft: true },
  { tag: 'nn', dir: 'ltr', name: 'norsk nynorsk', englishName: 'Norwegian Nynorsk', draft: true },
  { tag: 'pt-BR', dir: 'ltr', name: 'português (Brasil)', englishName: 'Brazilian Portuguese', draft: true },
  { tag: 'pt-PT', dir: 'ltr', name: 'português europeu', englishName: 'European Portuguese', draft: true },
  { tag: 'ro', dir: 'ltr', name: 'română', englishName: 'Romanian', draft: true },
  { tag: 'ru', dir: 'ltr', name: 'русский', englishName: 'Russian', draft: true },
  { tag: 'si', dir: 'ltr', name: 'සිංහල', englishName: 'Sinhala', draft: true },
  { tag: 'sk', dir: 'ltr', name: 'slovenčina', englishName: 'Slovak', draft: true },
  { tag: 'sl', dir: 'ltr', name: 'slovenščina', englishName: 'Slovenian', draft: true },
  { tag: 'sq', dir: 'ltr', name: 'shqip', englishName: 'Albanian', draft: true },
  { tag: 'sr', dir: 'ltr', name: 'српски', englishName: 'Serbian', draft: true },
  { tag: 'sr-Latn', dir: 'ltr', name: 'srpski (latinica)', englishName: 'Serbian (Latin)', draft: true },
  { tag: 'sv', dir: 'ltr', name: 'svenska', englishName: 'Swedish', draft: true },
  { tag: 'sw', dir: 'ltr', name: 'Kiswahili', englishName: 'Swahili', draft: true },
  { tag: 'ta', dir: 'ltr', name: 'தமிழ்', englishName: 'Tamil', draft: true },
  { tag: 'uk', dir: 'ltr', name: 'українська', englishName: 'Ukrainian', draft: true },
  { tag: 'xh', dir: 'ltr', name: 'IsiXhosa', englishName: 'Xhosa', draft: true },
  { tag: 'zu', dir: 'ltr', name: 'isiZulu', englishName: 'Zulu', draft: true },
];
