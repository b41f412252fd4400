/** `name@host.example`, what introduces it and what brackets it. */
const MAIL =
  /[(<[]?\s?(?:(?:e-?)?mail(?:to)?\s?:\s?)?[^\s@<>()[\],;:]{1,64}@(?:[^\s@<>()[\],;:.]{1,63}\.){1,8}[a-z]{2,24}\s?[)>\]]?/gi;
const SEPARATORS = /^[\s,;:/|–—-]+|[\s,;:/|–—-]+$/g;

/** Returns a name without the mail addresses that people write beside it: they are for whoever organises, not for a listing. */
export function withoutMail(name: string): string {
  // Nobody shows more of a name.
  const shown = name.slice(0, 2000);
  const rest = shown.replace(MAIL, ' ');
  return rest === shown ? name : rest.replace(SEPARATORS, '').replace(/\s+/g, ' ');
}
