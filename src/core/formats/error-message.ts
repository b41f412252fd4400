import { asLine, asObject, own, type Raw } from '../json.js';

/** Members with words for people, the first with what is wrong, the second with details of it. */
const WORDS = ['message', 'Message', 'title', 'error_message', 'error_description', 'errorMessage', 'msg', 'error'];
const DETAILS = ['detail', 'details', 'debug', 'MessageDetail', 'description'];
/** Members that only answers of a service have that could not do what it was asked for. */
const CODES = ['code', 'error_code', 'errorcode', 'errorCode', 'statusCode', 'status', '_type', 'type'];
/** Members of an answer that has nothing but the error. */
const ABOUT = new Set([
  ...WORDS,
  ...DETAILS,
  ...CODES,
  'MessageId',
  'success',
  'data',
  'instance',
  'timestamp',
  'path',
  'id',
]);

/**
 * Returns the words of a service that answers with an error in JSON, as many do with the HTTP status 200; `''` for any other document. To be
 * asked about documents that hold no events.
 */
export function errorSaid(json: unknown): string {
  const top = asObject(json);
  if (!top) return '';
  const said = [own(top, 'error') ?? own(top, 'errors') ?? own(top, 'fault')].flat()[0];
  const fault = asObject(said);
  const isFault = said !== undefined && said !== null && said !== false && said !== '';
  const isCoded = own(top, 'success') === false || CODES.some((key) => isErrorCode(own(top, key)));
  const isNoMore = Object.keys(top).every((key) => ABOUT.has(key));
  const words = (fault && wordsIn(fault)) || wordsIn(top) || (fault ? listed(fault) : '');
  return isFault || isCoded || isNoMore ? words : '';
}

/** `404`, `"rest_no_route"`, `"error"`, `https://schema.oparl.org/1.1/Error`. */
const isErrorCode = (code: unknown): boolean =>
  typeof code === 'number'
    ? code >= 400
    : typeof code === 'string' && /error|fail|invalid|denied|forbidden|not.?found|^[45]\d\d$|^rest_/i.test(code);

function wordsIn(from: Raw): string {
  const text = (names: readonly string[]): string => {
    const [found] = names
      .map((name) => own(from, name))
      .filter((value) => typeof value === 'string' && /\S/.test(value));
    return asLine(found, 160);
  };
  const [words, details] = [text(WORDS), text(DETAILS)];
  return words.includes(details) ? words : details.includes(words) ? details : `${words} (${details})`;
}

/** `{ "limit": ["Invalid integer"] }`, as forms are checked. */
const listed = (fault: Raw): string =>
  Object.entries(fault)
    .filter(([key]) => !key.startsWith('_'))
    .slice(0, 3)
    .map(([key, value]) => `${asLine(key, 40)}: ${asLine([value].flat()[0], 100)}`)
    .join('; ');
