import type { Occurrence } from '../core/model/occurrence.js';
import type { CardSettings } from './card-settings.js';

/** Makes ": Open day", heard after words that many entries have: in a list of links they would not tell whose they are. */
export function hiddenTitle<T>({ make, language }: CardSettings<T>, { title }: Occurrence): T | null {
  if (!title) return null;
  const { lang, value } = language.text(title);
  return make.hidden(`: ${value}`, { lang, dir: 'auto' });
}
