import { FeedError } from '../../feed-error.js';
import { asObject, shown } from '../../json.js';
import type { RawIssues } from '../../raw-issues.js';
import { errorSaid } from '../error-message.js';

/** Records the errors that a server answered with beside the data. */
export const tellErrors = (json: unknown, issues: RawIssues): void =>
  issues.add(null, { fault: { code: 'server-error', value: shown(errorSaid(json)) }, field: 'errors' });

/** Returns the failure of a document without a list where the author says. @param path `null` for the document itself. @param at What is there. */
export function noList(json: unknown, path: string | null, at: unknown): FeedError {
  const keys = Object.keys(asObject(at ?? json) ?? {}).slice(0, 12);
  const what =
    path === null
      ? 'The document is no list: say in map.items where its list is'
      : `map.items: there is no list at “${path}”`;
  // GraphQL, OData and CKAN say what is wrong with a question.
  const said = errorSaid(json);
  const says = said && ` It says: ${said}`;
  return new FeedError('unknown-format', `${what}. It has: ${keys.join(', ') || 'nothing'}.${says}`);
}
