/** Returns the text of `ogp-events.css`. */
export function pageStyles(): Promise<string>;
/** Puts the scope of lists that are written beforehand before every selector of a minified style sheet. */
export function scoped(css: string): string;
