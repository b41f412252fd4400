/**
 * The feed reader without any element: usable in Node, in workers and in build scripts. Its functions and types are public and follow
 * semantic versioning.
 */
export { FeedError, type FeedErrorCode, type FeedErrorReason } from './feed-error.js';
export { readFeed } from './read-feed.js';
export { issueText } from './issue-text.js';
export { eligibility, type Eligibility, type RequiredFact } from './publish/eligibility.js';
export { occurrencesBetween } from './occurrences.js';
export { pickText } from './text.js';
export { safeUrl } from './safe-url.js';
export { setClock } from './time/clock.js';
export type * from './model/event.js';
export type * from './model/feed.js';
export type * from './model/issue.js';
export type * from './model/occurrence.js';
