/**
 * Sentences for publishers and page authors, in English. No reader of a page sees them, so elements load them only to report issues; a
 * feed's issues hold what there is to say.
 */
import { countryInSentence } from './countries/country-name.js';
import type { Expected, Issue, RuleFault } from './model/issue.js';
import { formatOffset } from './time/published-time.js';

const EXPECTED: Readonly<Record<Expected, string>> = {
  boolean: 'true or false',
  date: 'a date or time',
  duration: 'a duration such as “PT90M”',
  'https-url': 'an https URL',
  id: 'an id',
  language: 'a language tag such as “en”',
  latitude: 'a number of degrees from −90 to 90',
  longitude: 'a number of degrees from −180 to 180',
  name: 'the name of an organisation',
  object: 'an object',
  passage: 'words of the text at that place, with the name of no other server than the link opens',
  position: 'a latitude and a longitude',
  slug: 'a slug of small letters, digits and hyphens',
  text: 'text',
  url: 'a URL',
};

const MISSING: Readonly<Record<string, string>> = {
  language: 'The feed does not say its language.',
  title: 'The feed has no title.',
  events: 'The feed has no list of events.',
};

/** Returns one sentence, or a few short ones, that say what is wrong and what was made of it. In English, never empty. */
export function issueText(issue: Issue): string {
  const { field = '' } = issue;
  switch (issue.code) {
    // Time
    case 'offset-country-mismatch': {
      const where = issue.countries.map(countryInSentence).join(' or ');
      const fact =
        issue.clock === null ? `no clock in ${where} shows that` : `clocks in ${where} show ${gmt(issue.clock)}`;
      return `Published as ${gmt(issue.offset)}, but ${fact} on ${issue.date}.`;
    }
    case 'offset-zone-mismatch':
      return issue.reason === 'end'
        ? `Its end, ${issue.end}, has an offset that ${issue.timeZone} does not have then.`
        : `Published as ${gmt(issue.offset)}, but clocks in ${issue.timeZone} show ${gmt(issue.clock)} on ${issue.date}.`;
    case 'end-not-after-start':
      return `Its end, ${issue.end}, is not after its start, ${issue.start}: the end is not used.`;
    case 'no-time-zone':
      return `${issue.start} has neither an offset nor a time zone: shown as written, for whoever knows where.`;
    case 'unknown-zone':
      return `${field} is ${issue.value}, which is no time zone that is known here.`;
    case 'nonstandard-zone':
      return `${field} is ${issue.value}; it was read as ${issue.readAs}.`;
    case 'default-zone':
      return `${field} is ${issue.value}, which a site has whose time zone was never set: times are shown as written. Set it there, or name it to the element.`;
    case 'standard-time':
      return `${issue.timeZone} is the same all year: ${issue.start} was read without summer time. Where clocks have it, write ${issue.summerZone}.`;
    case 'time-in-gap':
      return `${issue.start} was skipped by the clocks of ${issue.timeZone}: taken as ${issue.readAs}.`;
    case 'invalid-time':
      return invalidTime(issue, field);
    case 'no-start':
      return 'The event has no date.';

    // Recurrence
    case 'invalid-recurrence':
      return invalidRecurrence(issue, field);
    case 'recurrence-truncated':
      switch (issue.reason) {
        case 'too-many-rules':
          return `Only the first ${issue.max} of its ${issue.count} rules are read.`;
        case 'too-many-exceptions':
          return `${field} has ${issue.count} dates, of which at most ${issue.max} are read: no date of the event is certain, so none is shown.`;
        case 'too-many-dates':
          return `It has more dates than are shown: only the first ${issue.max} of this period are.`;
        case 'too-much-work':
          return issue.eventId === null
            ? 'The rules of the feed take too long to follow: dates may be missing.'
            : 'Its rules take too long to follow: dates may be missing.';
        case 'too-many-in-feed': {
          const since = issue.since === null ? '' : ` from ${issue.since} on`;
          const until = issue.until === null ? '' : ` until ${issue.until}`;
          return `The recurring events of the feed have more dates than are shown: only those${since}${until} are.`;
        }
      }

    // Identity and words
    case 'no-title':
      return 'The event has no title.';
    case 'no-country':
      return 'The event names neither a time zone nor a country, so nothing confirms its offset.';
    case 'no-id':
      return `The event has no id; it is called ${quote(issue.readAs)} until its publisher gives it one.`;
    case 'duplicate-id':
      if (issue.reason === 'several-dates')
        return `${issue.count} dates share an @id or url with another one; each is shown under an id of its own.`;
      return issue.reason === 'other-page'
        ? `Another page of the feed has an event with the id ${issue.value} as well; this one is read as ${quote(issue.readAs)}.`
        : `Another event of the feed has the ${field} ${issue.value} as well; this one is read as ${quote(issue.readAs)}.`;
    case 'duplicate-event': {
      const { copies, count } = issue;
      const others = copies.length < count - 1 ? ' and others' : '';
      return `The feed lists this event ${count} times; the copies are ${copies.map(quote).join(', ')}${others}.`;
    }
    case 'unknown-country':
      return `${field} is ${issue.value}, which is no country code of ISO 3166-1 (two letters).`;
    case 'part-of-cycle':
      return `The event is part of ${issue.parents.map(quote).join(', ')}, which is part of it; the link was cut.`;

    // Values
    case 'invalid-field':
    case 'invalid-feed-field':
      return invalidField(issue, field);
    case 'unknown-value':
      if (issue.reason === 'member')
        return `${field} has the member ${issue.value}, which means nothing; it was ignored.`;
      return issue.reason === 'topic'
        ? `The topic ${issue.value} is neither in the catalogue nor defined by the feed; it was kept as a tag.`
        : `${field} is ${issue.value}, which is none of its known values.`;
    case 'nonstandard-value':
      return `${field} is ${issue.value}; it was read as ${issue.readAs}${/^\d{4}-/.test(issue.readAs) ? ' (RFC 3339)' : ''}.`;
    case 'contradiction':
      return contradiction(issue, field);
    case 'ambiguous-date':
      return `${field} is ${quote(issue.value)}, and nothing says which of its numbers is the day: it is shown as written. Write 2027-05-18, or name the format in map.dates.`;
    case 'unread-map':
      switch (issue.reason) {
        case 'nothing-found':
          return `${field}: nothing was found at ${issue.paths.map(quote).join(' or ')} in any item.`;
        case 'no-path':
          return `${field} is ${issue.paths.join(', ')}, which is neither a path nor a constant; it was ignored.`;
        case 'no-date-format':
          return `${field} is none of the known formats: ${issue.paths.join(', ')}.`;
      }
    case 'unread-columns':
      return `Columns were not read: ${issue.values.map(quote).join(', ')}. A map can say what they are.`;
    case 'uneven-rows': {
      const rows = counted(issue.count, 'row');
      switch (issue.reason) {
        case 'longer':
          return `${rows} of the table, first row ${issue.position}, have more cells than the header: a quote or a separator is wrong there.`;
        case 'shorter':
          return `${rows} of the table, first row ${issue.position}, have fewer cells than the header: the table may be cut off.`;
        case 'below':
          return `${rows} below the table, first row ${issue.position}, are no events: ${issue.values.map(quote).join(', ')}.`;
        case 'open-quote':
          return `A quote in row ${issue.position} of the table never ends: the table may be cut off.`;
      }
    }
    case 'unsafe-url':
      return `${field} is ${issue.value}, which cannot be linked to; it was left out.`;
    case 'private-url':
      return `${field} is ${issue.value}, which leads into a private network; it was left out.`;
    case 'text-truncated':
      return `${field} is longer than ${issue.max} characters; the rest was cut off.`;

    case 'published-password':
      return `${field} gives away the password of a meeting, for anyone to use.`;

    // Calendars
    case 'cut-off':
      return issue.within
        ? `The document ends in the middle. The last ${issue.within} is not complete, and was left out.`
        : 'The document ends in the middle.';
    case 'broken-line':
      return `Line ${issue.line} of the document cannot be read.`;
    case 'older-versions':
      return `The feed has ${counted(issue.count, 'older version')} of its events beside the newest one; only the newest is shown.`;
    case 'zone-rules':
      return issue.reason === 'own'
        ? `${field} is ${issue.value}, and no known time zone of that name has the feed's rules for it: these were used.`
        : `The feed's own rules for ${issue.timeZone} say ${gmt(issue.offset)} on ${issue.date}, but clocks there show ${gmt(issue.clock)}: these were used.`;
    case 'not-read':
      switch (issue.reason) {
        case 'exception-rule':
          return 'The event takes out dates by a rule (EXRULE), which is not read: dates may be listed on which it does not take place.';
        case 'rule-of-change':
          return 'The entry is the change of one date, and has a rule for more (RRULE): the rule is not followed.';
        case 'inline-file':
          return `${field} is a file within the feed, or on a computer: it was left out.`;
        case 'components':
          return `The feed has parts that are no events (${issue.types.join(', ')}): they were not read.`;
      }

    // Feed
    case 'server-error':
      return `The server says: ${issue.value}.`;
    case 'not-public':
      return `The feed has ${counted(issue.count, 'event')} that ${issue.count === 1 ? 'is' : 'are'} private, a draft or hidden; left out.`;
    case 'not-utf-8':
      if (issue.readAs === 'utf-8') {
        return 'The document is not in UTF-8, and its server names no other charset: some of its characters are lost.';
      }
      return issue.isGuess
        ? `The document is not in UTF-8, and its server names no other charset: it was read as ${issue.readAs}, the usual one of such files.`
        : `The document is not in UTF-8; it was read as ${issue.readAs}, as ${issue.readAs.startsWith('utf-16') ? 'its first bytes say' : 'its server says'}.`;
    case 'unread-sources':
      if (issue.reason === 'no-address') return `A source names no address (src): ${issue.values.join(', ')}.`;
      return issue.reason === 'too-many'
        ? `No more than 20 sources are read; not read: ${issue.values.join(', ')}.`
        : `The element names ${issue.values.join(', ')} in src and other addresses in its sources; only the latter are read.`;
    case 'no-events':
      return issue.types.length
        ? `The document describes no events. It holds ${issue.types.join(', ')}.`
        : 'The document describes no events. It is empty.';
    case 'other-vocabulary':
      return `The document describes events in another vocabulary than schema.org: ${issue.value}. They were not read.`;
    case 'broken-json':
      return `The document is no JSON (${issue.cause}). It was read without what stands around and between its values.`;
    case 'cut-short':
      return 'The document ends before its end: events may be missing.';
    case 'broken-xml':
      return 'The document is no well-formed XML; what can be read of it was read.';
    case 'too-many-objects':
      return `The document has more than ${issue.max} objects; the rest was not read.`;
    case 'left-out':
      return leftOut(issue);
    case 'invalid-event':
      if (issue.reason === 'script')
        return `Script ${issue.position} of JSON-LD in the page is no JSON (${issue.cause}): what it describes is missing.`;
      return `Event ${issue.position} cannot be read (${issue.reason === 'not-an-object' ? `${issue.value} is no event` : issue.cause}).`;
    case 'too-many-events':
      return issue.count === null
        ? `The feed has more than ${issue.max} events; the rest was not read.`
        : `The feed has ${issue.count} events; only the first ${issue.max} were read.`;
    case 'too-many-pages':
      return `The feed has more than ${issue.max} pages; the rest was not read.`;
    case 'repeated-page':
      return `The feed's nextUrl leads back to ${issue.url}, which was read already; its pages end here.`;
    case 'page-failed':
      return `Page ${issue.page} of the feed ${issue.reason === 'failed' ? 'is missing here' : 'was not read'}. ${issue.cause}`;
  }
}

type IssueOf<Code extends Issue['code']> = Extract<Issue, { readonly code: Code }>;

function leftOut({ reason, count }: IssueOf<'left-out'>): string {
  switch (reason) {
    case 'replies':
      return `${counted(count, 'reply', 'replies')} to others ${count === 1 ? 'was' : 'were'} left out.`;
    case 'reposts':
      return `${counted(count, 'repost')} of what others wrote ${count === 1 ? 'was' : 'were'} left out.`;
    case 'pictures':
      return `${counted(count, 'picture')} with a content warning ${count === 1 ? 'was' : 'were'} left out.`;
  }
}

function invalidTime(issue: IssueOf<'invalid-time'>, field: string): string {
  const published = `${field} is ${issue.value}`;
  switch (issue.reason) {
    case 'unreadable':
      return `${published}, which is no date or time; it was left out.`;
    case 'no-year':
      return `${published}, which has no year; it is shown as published.`;
    case 'partly-unreadable':
      return `${published}, which cannot be read as a whole; it was left out.`;
    case 'not-an-instant':
      return `${published}, which has no time or no offset; it was left out.`;
    case 'not-an-override':
      return notAnOverride(issue.value);
    case 'not-a-day':
      return `${published}, which is no day; it was left out.`;
    case 'not-a-clock':
      return `${published}, which is no time of day; it is shown as published.`;
    case 'placeholder':
      return `${published}, a date that nobody meant; it was left out.`;
    case 'only-day':
      return `${published}, of which only the day can be read: ${issue.readAs}.`;
    case 'only-clock':
      return `${published}, of which only the clock, without an offset, can be read: ${issue.readAs}.`;
  }
}

function invalidRecurrence(issue: IssueOf<'invalid-recurrence'>, field: string): string {
  switch (issue.reason) {
    case 'no-rule':
      return 'recurrence has no rule that can be read; only the first date is shown.';
    case 'no-full-start':
      return 'recurrence needs a full start date to count from; it was left out.';
    case 'not-a-rule':
      return `${field} is ${issue.value}, not a recurrence rule; it was left out.`;
    case 'not-a-schedule':
      return `${field} is ${issue.value}, not a Schedule; it is shown as published.`;
    case 'not-a-weekday':
      return `${field} has ${issue.value}, which names no weekday; it was left out.`;
    case 'not-a-frequency':
      return `${field} is ${issue.value}, not a duration of days, weeks, months or years.`;
    case 'no-days':
      return `${field} does not say on which days; it is shown as published.`;
    case 'no-first-date':
      return `${field} has no startDate; its dates are listed from the day on which the document was read.`;
    case 'rule-too-long':
      return `${field} is longer than ${issue.max} characters, too long for a recurrence rule; it was left out.`;
    case 'not-a-day':
      return `${issue.value} is not a day: it neither adds nor removes dates.`;
    case 'whole-period':
      return `An event of a whole ${issue.period} cannot recur; it is shown once.`;
    case 'rule-without-dates':
      return `The rule ${quote(issue.rule)} gives no date.`;
    case 'rule-not-followed':
      return `The rule ${quote(issue.rule)} cannot be followed. ${ruleFaultText(issue.fault)}`;
    case 'rule-read-as-limit':
      return `The rule ${quote(issue.rule)}: ${ruleFaultText(issue.fault)}`;
    case 'start-not-in-rule':
      return `The start ${issue.start} is not a date that its rule gives; it is taken as the first date all the same.`;
  }
}

function invalidField(issue: IssueOf<'invalid-field' | 'invalid-feed-field'>, field: string): string {
  switch (issue.reason) {
    case 'not-expected':
      return `${field} is ${issue.value}, not ${EXPECTED[issue.expected]}; it was left out.`;
    case 'not-text':
      return `${field} is not text; it was left out.`;
    case 'partly-not-text':
      return `${field} is not text in every language; what is sound was kept.`;
    case 'missing':
      return MISSING[field] ?? `The feed has no ${field}.`;
    case 'too-many-items':
      return `${field} has ${issue.count} items; only the first ${issue.max === 1 ? 'was' : `${issue.max} were`} read.`;
    case 'too-deep':
      return issue.code === 'invalid-field'
        ? `${field} lie more than ${issue.max} deep within one another; the innermost were not read.`
        : `${field} names more than ${issue.max} wider topics above a topic; only the nearest ${issue.max} count with it.`;
    case 'undated-parts':
      return `${field} has ${counted(issue.count, 'event')} without a date, not listed.`;
    case 'missing-parts':
      return `${field} refers to ${counted(issue.count, issue.code === 'invalid-field' ? 'event' : 'object')} that the document does not hold.`;
    case 'stray-facets':
      return `${counted(issue.count, 'link')} of the text ${issue.count === 1 ? 'is' : 'are'} at no place of it, or within another; the words were kept.`;
    case 'occurrences-and-recurrence':
      return 'The event has both occurrences and recurrence; the listed dates are shown.';
    case 'end-without-start':
      return 'The event has an end but no start; the end was left out.';
    case 'end-and-duration':
      return 'The event has both end and duration; the end was used.';
    case 'placeholder':
      return `${field} is ${issue.value}, which is written where nothing was entered; it was left out.`;
    case 'too-many-issues':
      return `More is wrong with the event; only the first ${issue.max} faults are listed.`;
    case 'not-an-override':
      return notAnOverride(issue.value);
    case 'changed-id':
      return `The id ${issue.value} has spaces or is too long; it is read as ${quote(issue.readAs)}.`;
    case 'unknown-version':
      return `The feed's version is ${issue.value}; it was read as 1.0.`;
  }
}

function contradiction(issue: IssueOf<'contradiction'>, field: string): string {
  switch (issue.reason) {
    case 'several-values':
      return `${field} says ${issue.values.join(' and ')}; it was read as ${issue.readAs}.`;
    case 'sources':
      return `Sources of this event differ in ${field}: ${issue.values.join('; ')}. ${issue.readAs === null ? 'Neither is shown' : `${issue.readAs} is shown`}.`;
    case 'whole':
      return `The event is part of one that is ${issue.value}, so it is shown as ${issue.value}.`;
    case 'name':
      return `The name says that the event is ${issue.value}; its status does not.`;
    case 'text':
      return `${field} says that something is ${issue.value}; the event is not shown so, as it may be another one.`;
    case 'utc-zone':
      return `It has times with the TZID ${issue.value} that are marked as UTC (Z), which is another time.`;
    case 'attendance-mode':
      return `${field} is ${issue.value}, but its location is ${issue.other}; neither is shown.`;
    case 'price':
      return `${field} contradicts the prices of the offers; nothing is said of the costs.`;
    case 'utc':
      return `${field} is ${issue.value}, but ${issue.start} in ${issue.timeZone} is another time; the latter is shown.`;
    case 'places':
      return 'The offers say that there are places, and that there are none; neither is shown.';
    case 'opens-too-late':
      return `${field} is ${issue.value}, which is not before the day of the event; it was left out.`;
    case 'closes-too-late':
      return `${field} is ${issue.value}, which is after the event; it was left out.`;
    case 'closes-before-opening':
      return `Registration closes on ${issue.end}, before it opens on ${issue.start}; neither is shown.`;
  }
}

/** Returns what is wrong with a rule, as a sentence to follow the rule itself. */
export function ruleFaultText(fault: RuleFault): string {
  switch (fault.code) {
    case 'no-frequency':
      return 'FREQ is missing.';
    case 'too-frequent':
      return `Repeating ${fault.frequency} is not supported, only daily and coarser.`;
    case 'invalid-value':
      return `${fault.part} has a value that is not allowed: ${quote(fault.value)}.`;
    case 'unknown-part':
      return `${quote(fault.part)} is not a part of a rule.`;
    case 'repeated-part':
      return `${fault.part} is there twice.`;
    case 'until-and-count':
      return 'It has both COUNT and UNTIL.';
    case 'setpos-alone':
      return 'BYSETPOS needs another BY part to choose from.';
    case 'days-not-in-months':
      return 'It names only days that its months do not have.';
    case 'other-calendar':
      return 'Rules of other calendars (RSCALE) are not supported.';
    case 'no-week-start':
      return 'WKST is not a weekday.';
    case 'too-long':
      return `It is longer than ${fault.max} characters.`;
    case 'out-of-place':
      return `${fault.parts.join(', ')} has no meaning in a ${fault.frequency} rule as this one; it was read as a limit.`;
  }
}

const quote = (text: string): string => `“${text}”`;

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const notAnOverride = (value: string): string => `overrides has ${value}, which is no date with what changes on it.`;

/** `GMT+1`, `GMT-4:30`, `GMT`. */
function gmt(minutes: number): string {
  const text = formatOffset(minutes).replace(/^(.)0/, '$1').replace(':00', '');
  return text === '+0' ? 'GMT' : `GMT${text}`;
}
