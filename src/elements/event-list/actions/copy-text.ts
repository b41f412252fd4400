interface CopyWords {
  /** Said when it is copied. */
  readonly copied: string;
  /** Said where the page may not copy: the text is selected. @param keys `Ctrl+C` */
  readonly press: (keys: string) => string;
}

/** Copies the text of a field. Where a page is not secure there is no clipboard, and a frame may not be allowed to use it. */
export function copyText(
  field: HTMLInputElement | HTMLTextAreaElement,
  words: CopyWords,
  tell: (message: string) => void,
): void {
  const done = (): void => tell(words.copied);
  const select = (): void => selectText(field, words, tell);
  try {
    navigator.clipboard.writeText(field.value).then(done, select);
  } catch {
    select();
  }
}

/** Selects the text of a field, and says by which keys it is copied. */
export function selectText(
  field: HTMLInputElement | HTMLTextAreaElement,
  { press }: CopyWords,
  tell: (message: string) => void,
): void {
  field.focus();
  field.select();
  tell(press(/Mac|iP(?:hone|ad|od)/.test(navigator.platform) ? '⌘C' : 'Ctrl+C'));
}
