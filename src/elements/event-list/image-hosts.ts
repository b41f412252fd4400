import { tokens } from '../base/coercions.js';
import type { Coerce, SettingOptions } from '../base/setting.js';

/** Whether pictures are shown: none, all, or those on servers of a list, as origins (`https://cdn.example`) separated by spaces. */
export type Images = boolean | string;

/** Reads `images`, of which the attribute's mere presence means all. A name without a scheme is that of an https server. */
export const imageHosts: Coerce<Images> = (value, fallback, refuse) => {
  const words = typeof value === 'boolean' ? String(value) : tokens(value, '', () => 'false').trim();
  if (/^(|true|images)$/.test(words)) return true;
  if (words === 'false') return false;
  const origins = words.split(/\s+/).map(originOf);
  const known = [...new Set(origins)].filter(Boolean).join(' ');
  return known && !origins.includes('') ? known : refuse('a list of https servers', [], known || fallback);
};

export const imageOptions: SettingOptions<Images> = {
  converter: { toAttribute: (images: Images) => (images === true ? '' : images || null) },
};

/** @returns `''` for what names no https server. */
function originOf(host: string): string {
  try {
    const { protocol, origin } = new URL(host.includes('://') ? host : `https://${host}`);
    return protocol === 'https:' ? origin : '';
  } catch {
    return '';
  }
}
