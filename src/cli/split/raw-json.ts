// JSON as it was written. Parsing and writing again would round long numbers, and what we do not know is not ours to change.

const STRING = '"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"';
const SPACE = new RegExp(`(${STRING})|\\s+`, 'g');
const TOKEN = new RegExp(`${STRING}|[[\\]{},]`, 'g');
const KEY = new RegExp(`^${STRING}`);

/** Valid JSON without the white space between its tokens, everything else as it was. */
export const compact = (json: string): string => json.replace(SPACE, '$1');

/** The texts of an array's items, or of an object's members. @param json Compact, valid JSON. */
function itemsOf(json: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 1;
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > 1 || (depth === 1 && token !== ',')) continue;
    if (index > from) items.push(json.slice(from, index));
    from = index + 1;
  }
  return items;
}

/** Key → text of the value; of a key that comes twice the last counts, as for `JSON.parse`. @param json A compact, valid object. */
export function membersOf(json: string): Map<string, string> {
  const members = new Map<string, string>();
  for (const item of itemsOf(json)) {
    const key = KEY.exec(item)![0];
    members.set(JSON.parse(key) as string, item.slice(key.length + 1));
  }
  return members;
}
