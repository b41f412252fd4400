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
  { tag: 'ar', dir: 'rtl', name: 'العربية', englishName: 'Arabic', draft: true },
  { tag: 'en', dir: 'ltr', name: 'English', englishName: 'English', draft: false },
  { tag: 'es', dir: 'ltr', name: 'español', englishName: 'Spanish', draft: true },
];
