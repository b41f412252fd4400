import { countryCodes } from '../../src/core/countries/codes.js';
import type { AttendanceMode, EventKind, EventStatus, LinkRel } from '../../src/core/model/event.js';
import { TOPICS } from '../../src/core/topics.js';
import type { Language } from '../../src/locales/language.js';
import { isMembers, type Members } from './feed-document.js';
import type { Option } from './fields.js';
import { COLUMN_FIELDS, LIBRARY_WORDS } from './table.js';
import type { Say } from './words/words.js';
import { wordingsOf } from './wordings.js';

export const KINDS = ['event', 'deadline', 'announcement', 'series'] as const satisfies readonly EventKind[];
export const STATUSES = [
  'tentative',
  'postponed',
  'rescheduled',
  'moved-online',
  'cancelled',
] as const satisfies readonly EventStatus[];
export const MODES = ['in-person', 'online', 'hybrid'] as const satisfies readonly AttendanceMode[];
const RELS = [
  'info',
  'register',
  'livestream',
  'recording',
  'agenda',
  'materials',
  'apply',
  'submit',
  'map',
  'social',
  'contact',
] as const satisfies readonly LinkRel[];

/** Languages of the members of the Open Government Partnership, and those of the United Nations. */
const LANGUAGES =
  'am ar az bg bs ca cs da de el en es et eu fa fi fil fr ga gl he hr hu hy id is it ja ka kk ko ky lt lv mg mk mn mt nb nl pl ps pt pt-BR ro ru rw sk si sl sq sr sv sw ta th tr uk ur uz vi zh zu';

/** Adds a value that a file has and the list does not, so that it is kept. */
export const withOwn = (options: readonly Option[], value: string, say: Say): readonly Option[] =>
  options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: say('unknownValue', { value }) }];

const byLabel =
  (tag: string) =>
  (a: Option, b: Option): number =>
    a.label.localeCompare(b.label, tag);

export const languageOptions = (language: Language): readonly Option[] =>
  LANGUAGES.split(' ')
    .map((value) => ({ value, label: language.languageName(value).value }))
    .sort(byLabel(language.lang));

export const countryOptions = (language: Language): readonly Option[] =>
  [...countryCodes()]
    .map((value) => ({ value, label: language.format.countryName(value).value }))
    .sort(byLabel(language.lang));

export const relOptions = (language: Language, say: Say): readonly Option[] => [
  ...RELS.map((value) => ({ value, label: language.t(`link.${value}`) })),
  { value: 'other', label: say('other') },
];

/** The fields that a column of a table may be taken for, in the order of the form. */
export const columnOptions = (language: Language, say: Say): readonly Option[] => [
  ...Object.entries(COLUMN_FIELDS).map(([value, word]) => ({ value, label: say(word) })),
  ...Object.entries(LIBRARY_WORDS).map(([value, word]) => ({ value, label: language.t(word) })),
];

/** The topics of the catalogue and those that the feed defines. */
export function topicOptions(language: Language, head: Members): readonly Option[] {
  const feedLanguage = typeof head.language === 'string' ? head.language : '';
  const own = (Array.isArray(head.topics) ? head.topics : []).flatMap((topic: unknown): Option[] => {
    if (!isMembers(topic) || typeof topic.id !== 'string') return [];
    const wordings = wordingsOf(topic.label, feedLanguage);
    return [{ value: topic.id, label: wordings.get(language.lang) ?? [...wordings.values()][0] ?? topic.id }];
  });
  const catalogue = TOPICS.map((value) => ({ value, label: language.topicLabel(value).value }));
  return [...catalogue, ...own.filter(({ value }) => !TOPICS.some((topic) => topic === value))];
}
