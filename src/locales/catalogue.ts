/**
 * What there is to say about each language: for the documentation, a page's language menu, and the tests. No element needs it.
 */
interface CatalogueEntry {
  /** BCP 47 tag, as in `LOADERS`. */
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  readonly englishName: string;
  /** `true` until a native speaker has signed the words off. */
  readonly draft: boolean;
}

export const CATALOGUE: readonly CatalogueEntry[] = [
  { tag: 'ar', name: 'العربية', englishName: 'Arabic', draft: true },
  { tag: 'en', name: 'English', englishName: 'English', draft: false },
  { tag: 'es', name: 'español', englishName: 'Spanish', draft: true },
];
