import type { Occurrence } from '../core/model/occurrence.js';
import type { EntryWords } from '../core/publish/entry-words.js';
import type { ActionLanguage } from '../locales/action-language.js';
import { publishedWords } from './clock-words.js';
import { linkWords } from './link-words.js';
import { doubtSentences } from './notes.js';
import { plainMakers, textOf } from './plain-text.js';

/** Returns the sentences of the list. Of a time without a zone the first is about the entry, which is for the whole day. */
function doubts(actions: ActionLanguage, o: Occurrence): readonly string[] {
  const { language } = actions;
  const [first = '', ...others] = doubtSentences(plainMakers, language, o).map(textOf);
  const own = o.certainty === 'wall-only' ? `${actions.t('entry.noZone')} ${language.t('checkWithOrganiser')}` : first;
  return [own, ...others].filter(Boolean);
}

/** Returns the words of entries in calendars and feeds, in a language. */
export function entryWords(actions: ActionLanguage): EntryWords {
  const { language } = actions;
  const fact = (label: string, value: string): string => actions.t('entry.fact', { label, value });
  const linkName: EntryWords['linkName'] = (link) => linkWords(language, link, ({ value }) => value).join('');
  return {
    language: language.lang,
    untitled: language.t('untitled'),
    cancelled: (title) => fact(language.t('status.cancelled'), title),
    postponed: (title) => fact(language.t('status.postponed'), title),
    deadline: (title) => fact(language.t('kind.deadline'), title),
    checkTime: (title) => actions.t('entry.checkTime', { title }),
    atClock: (clock, title) =>
      actions.t('entry.atClock', { clock: language.format.moment(Date.parse(`1970-01-01T${clock}Z`), 'time'), title }),
    doubts: (o) => doubts(actions, o),
    noEnd: actions.t('entry.noEnd'),
    rescheduledFrom: (time) => language.t('rescheduledFrom', { date: publishedWords(language, time) }),
    registrationOpens: (time) => language.t('registrationOpens', { date: publishedWords(language, time) }),
    registrationCloses: (time) => language.t('registrationCloses', { date: publishedWords(language, time) }),
    milestone: ({ label, type, at }) =>
      fact(label ? language.text(label).value : language.t(`milestone.${type}`), publishedWords(language, at)),
    organizers: (names) => language.t('organizers', { names: language.format.list(names) }),
    link: (link) => fact(linkName(link), link.url),
    linkName,
  };
}
