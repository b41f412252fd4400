import { FORMATS } from '../core/formats/table.js';

/** All formats that are read, for a sentence. */
export const FORMAT_IDS = FORMATS.map(({ id }) => id).join(', ');

/** Whether a format that is read has this id, or a media type is named, which only helps to find one. */
export const isFormat = (type: string): boolean =>
  type.includes('/') || FORMATS.some(({ id }) => id === type.toLowerCase());
