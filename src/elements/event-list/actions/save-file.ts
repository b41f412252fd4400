import { makeElement } from '../../base/make-element.js';

const TYPE = 'text/calendar;charset=utf-8';

/** The address of the file that was made last. Earlier ones are let go of, so that the browser need not keep them. */
let lastUrl: string | null = null;

/** Has the browser save a calendar file. */
export function saveFile(text: string, name: string): void {
  if (lastUrl !== null) URL.revokeObjectURL(lastUrl);
  lastUrl = URL.createObjectURL(new Blob([text], { type: TYPE }));
  const link = makeElement('a');
  link.href = lastUrl;
  link.download = name;
  link.click();
}

/** Returns a file's name for a title, without what file systems do not take. */
export function fileName(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{C}\\/:*?"<>|.]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${[...plain].slice(0, 60).join('').trim() || 'event'}.ics`;
}
