// Writes src/core/model/raw-feed.ts, the types of what a format's reader returns, from the JSON Schema of ogp-events 1.
//
//   node scripts/make-raw-feed.mjs            writes the file
//   node scripts/make-raw-feed.mjs --print    prints it
//
// The types are strict in names and shapes, so that the compiler finds a misspelt field in a reader. They are loose in values: every field
// but the list of events may be left out, an enumeration is a string, and a number may be a string. `normalize` examines values.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { at } from './build/paths.mjs';

const SCHEMA = 'src/schema/ogp-events-1.schema.json';
const TARGET = 'src/core/model/raw-feed.ts';

const schema = JSON.parse(readFileSync(at(SCHEMA), 'utf8'));

/** Name → source of each type, in the order in which they are needed. */
const types = new Map();

const nameOf = (key) => `Raw${key[0].toUpperCase()}${key.slice(1).replace(/Def$/, '')}`;

/** The definition that a `$ref` leads to, with its name; any other schema as it is. */
function resolve(part, key) {
  const name = part.$ref?.split('/').at(-1);
  return name ? { part: schema.$defs[name], key: name } : { part, key };
}

const isTextMap = ({ type, additionalProperties }) => type === 'object' && additionalProperties?.type === 'string';

/** The type of a value. @param key What to call it, should it be an object. */
function typeOf(from, fromKey) {
  const { part, key } = resolve(from, fromKey);
  if (part.oneOf?.some(isTextMap)) return 'RawText';
  if (part.oneOf) return [...new Set(part.oneOf.map((one) => typeOf(one, key)))].join(' | ');
  switch (part.type ?? typeof (part.const ?? part.enum?.[0])) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'integer':
    case 'number':
      return 'number | string';
    case 'array':
      return `readonly ${typeOf(part.items, key)}[]`;
    case 'object':
      return part.properties ? interfaceOf(part, key) : mapOf(part, key);
    default:
      throw new Error(`${SCHEMA} has a value that this script does not know: ${JSON.stringify(part)}`);
  }
}

/** A map from some key to values that are alike; one value is called as the map, without its plural. */
function mapOf({ additionalProperties }, key) {
  return `Readonly<Record<string, ${typeOf(additionalProperties, key.replace(/s$/, ''))}>>`;
}

function interfaceOf(part, key) {
  const name = nameOf(key);
  if (types.has(name)) return name;
  types.set(name, '');
  const fields = Object.entries(part.properties)
    // Leaves out what is for editors and linked data: it means nothing to a reader.
    .filter(([field]) => /^[a-z]/.test(field))
    .map(([field, value]) => {
      const isNeeded = value.type === 'array' && part.required?.includes(field);
      return `${comment(describe(value))}readonly ${field}${isNeeded ? '' : '?'}: ${typeOf(value, field)};`;
    });
  types.delete(name);
  types.set(name, `${comment(part.description)}export interface ${name} {\n${fields.join('\n')}\n}`);
  return name;
}

/** The schema's description of a field, with the values that are known. The type of a text has its own description. */
function describe(value) {
  const { part } = resolve(value);
  const known = part.enum && `Known values: ${part.enum.join(', ')}.`;
  const isText = part === schema.$defs.text || part === schema.$defs.line;
  return [value.description ?? (isText ? undefined : part.description), known].filter(Boolean).join(' ');
}

/** A docs block in lines of at most 140 characters. */
function comment(text) {
  if (!text) return '';
  const lines = [''];
  for (const word of text.replaceAll('\\n', '`\\n`').split(' ')) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length > 130) lines.push(` ${word}`);
    else lines[lines.length - 1] = line;
  }
  return lines.length > 1 ? `/**\n${lines.map((line) => ` *${line}\n`).join('')} */\n` : `/**${lines[0]} */\n`;
}

interfaceOf(
  { ...schema, description: 'A feed as a reader of a format returns it, for `normalize` to examine.' },
  'feed',
);
const source = `// Made by scripts/make-raw-feed.mjs from ${SCHEMA}: change the schema, then run the script.

${comment(schema.$defs.text.description)}export type RawText = string | Readonly<Record<string, string>>;

${[...types.values()].join('\n\n')}
`;
const text = await format(source, { ...(await resolveConfig(at(TARGET))), parser: 'typescript' });

if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(at(TARGET), text);
