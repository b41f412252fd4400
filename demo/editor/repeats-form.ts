/** How an event repeats, and the dates that follow. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Occurrence } from '../../src/core/model/occurrence.js';
import { wallOf } from '../../src/core/time/zone.js';
import { MINUTE } from '../../src/core/time/units.js';
import { zoneLabel } from '../../src/markup/clock-words.js';
import { fieldId, type EditorView } from './context.js';
import { isMembers, type Entry, type Members } from './feed-document.js';
import { choiceField, inputField, selectField } from './fields.js';
import { leftOutOf, MOST_DATES, MOST_INTERVAL, newRepeats, ruleStart, withDate, type Repeats } from './repeats.js';

/** 1970-01-05 was a Monday. */
const MONDAY_MS = 4 * 86_400_000;

export function repeatsForm(view: EditorView, entry: Entry, event: Members): unknown {
  const { say, language } = view;
  if (event.occurrences !== undefined) return html`<p>${say('datesKept')}</p>`;
  const start = ruleStart(event.start);
  const repeats = view.repeatsOf(entry);
  if (!start && repeats === null) return html`<p class="hint">${say('needsStart')}</p>`;
  const everies: Record<string, string> = {
    never: say('never'),
    day: say('daily'),
    week: say('weekly'),
    'month-day': say('monthDay', { n: start?.monthDay ?? 1 }),
    'month-weekday': say('monthWeekday'),
    'month-last': say('monthLast', { weekday: start ? weekdayName(start.weekday) : '' }),
    year: say('yearly'),
  };
  if (repeats === 'kept') everies.kept = say('repeatsKept');
  const every = repeats === null ? 'never' : repeats === 'kept' ? 'kept' : repeats.every;
  // A repetition that does not fit the start is not offered, but may have been chosen before the start was moved.
  if (every !== 'month-weekday' && (!start || start.nth > 4)) delete everies['month-weekday'];
  if (every !== 'month-last' && !start?.isLast) delete everies['month-last'];
  const set = (change: Partial<Repeats>, input?: HTMLElement): void => {
    const old = repeats === null || repeats === 'kept' ? newRepeats(start!) : repeats;
    view.changeRepeats(entry, { ...old, ...change }, input);
  };
  return [
    selectField(
      {
        id: fieldId(entry.key, 'every'),
        label: say('howOften'),
        value: every,
        options: Object.entries(everies).map(([value, label]) => ({ value, label })),
        isShort: true,
        onInput: (value) => {
          if (value === 'never') view.changeRepeats(entry, null);
          else if (value !== 'kept' && start) set({ every: value as Repeats['every'] });
        },
      },
      say('error'),
    ),
    repeats === 'kept' ? html`<p>${say('repeatsAsWritten', { rule: ruleText(event) })}</p>` : nothing,
    repeats === null || repeats === 'kept' ? nothing : details(entry, repeats, set),
    repeats === null ? nothing : preview(view, entry, event),
  ];

  function weekdayName(day: number): string {
    return new Intl.DateTimeFormat(language.lang, { weekday: 'long', timeZone: 'UTC' }).format(
      MONDAY_MS + day * 86_400_000,
    );
  }

  function details(
    { key }: Entry,
    repeats: Repeats,
    set: (change: Partial<Repeats>, input?: HTMLElement) => void,
  ): unknown {
    const weekdays = [0, 1, 2, 3, 4, 5, 6].map((day) => ({
      value: String(day),
      label: weekdayName(day),
    }));
    const number = (field: 'interval' | 'count', hint?: string): TemplateResult =>
      inputField(
        {
          id: fieldId(key, field),
          label: say(field),
          hint,
          type: 'number',
          max: field === 'count' ? MOST_DATES : MOST_INTERVAL,
          value: repeats[field] ? String(repeats[field]) : '',
          problem: view.problemOf(fieldId(key, field)),
          onInput: (value, input) => set({ [field]: Number(value) }, input),
        },
        say('error'),
      );
    return [
      number('interval', say('intervalHint')),
      repeats.every === 'week'
        ? choiceField({
            id: fieldId(key, 'weekdays'),
            label: say('weekdays'),
            type: 'checkbox',
            options: weekdays,
            chosen: repeats.days.map(String),
            problem: view.problemOf(fieldId(key, 'weekdays')),
            error: say('error'),
            onInput: (value, isChecked) => {
              const others = repeats.days.filter((day) => String(day) !== value);
              set({ days: isChecked ? [...others, Number(value)] : others });
            },
          })
        : nothing,
      choiceField({
        id: fieldId(key, 'ends'),
        label: say('ends'),
        type: 'radio',
        options: [
          { value: 'never', label: say('endsNever') },
          { value: 'on', label: say('endsOn') },
          { value: 'after', label: say('endsAfter') },
        ],
        chosen: [repeats.ends],
        onInput: (value) => set({ ends: value as Repeats['ends'] }),
      }),
      repeats.ends === 'on'
        ? inputField(
            {
              id: fieldId(key, 'until'),
              label: say('until'),
              type: 'date',
              value: repeats.until,
              problem: view.problemOf(fieldId(key, 'until')),
              onInput: (value, input) => set({ until: value }, input),
            },
            say('error'),
          )
        : nothing,
      repeats.ends === 'after' ? number('count') : nothing,
    ];
  }
}

/** The dates to come, each of which can be left out, and those that are left out. */
function preview(view: EditorView, entry: Entry, event: Members): TemplateResult {
  const { say } = view;
  const next = view.nextDatesOf(entry);
  const isDay = String(event.start).length === 10;
  const group = fieldId(entry.key, 'next-dates');
  const putBackId = (date: string): string => fieldId(entry.key, `left-out-${date.replaceAll(':', '-')}`);
  const change = (date: string, isLeftOut: boolean): void => {
    view.changeEvent(entry, (old) => withDate(old, date, isLeftOut));
    // The button is gone with its date.
    view.focus(isLeftOut ? putBackId(date) : group);
  };
  const leftOut = leftOutOf(event);
  const content = (): unknown => {
    if (!next) return html`<p class="hint">${say('counting')}</p>`;
    if (!next.agree) return html`<p class="problem">${say('datesDiffer')}</p>`;
    if (!next.dates.length) return html`<p>${say('noDates')}</p>`;
    return html`<ul>
      ${next.dates.map((date) => {
        const text = dateText(view, date);
        const start = new Date(date.start!.wallMs).toISOString().slice(0, isDay ? 10 : 16);
        return html`<li>
          <span>${text}</span>
          <button type="button" aria-label=${say('leaveOutDate', { date: text })} @click=${() => change(start, true)}>
            ${say('leaveOut')}
          </button>
        </li>`;
      })}
    </ul>`;
  };
  return html`<div class="next-dates" id=${group} role="group" tabindex="-1" aria-labelledby="${group}-label">
      <p class="label" id="${group}-label">${say('nextDates')}</p>
      ${content()}
    </div>
    ${
      leftOut.length
        ? html`<div class="next-dates" role="group" aria-labelledby="${group}-left-out">
            <p class="label" id="${group}-left-out">${say('leftOut')}</p>
            <ul>
              ${leftOut.map((date) => {
                const text = writtenText(view, date);
                return html`<li>
                  <span>${text}</span>
                  <button
                    type="button"
                    id=${putBackId(date)}
                    aria-label=${say('putBackDate', { date: text })}
                    @click=${() => change(date, false)}
                  >
                    ${say('putBack')}
                  </button>
                </li>`;
              })}
            </ul>
          </div>`
        : nothing
    }`;
}

/** A day, or a day and a time of day, as a file has it; anything else as it is written. */
function writtenText({ language }: EditorView, date: string): string {
  if (!ruleStart(date)) return date;
  const wallMs = Date.parse(date.length === 10 ? date : `${date}Z`);
  const day = language.format.moment(wallMs, 'day');
  return date.length === 10 ? day : `${day}, ${language.format.moment(wallMs, 'time')}`;
}

/** "Tuesday 30 March 2027, 10:00 (Madrid, GMT+2)". */
function dateText({ language }: EditorView, { start, startMs, timeZone }: Occurrence): string {
  const { kind, wallMs } = start!;
  const day = language.format.moment(wallMs, 'day');
  if (kind !== 'time' || startMs === null) return day;
  const shown = timeZone === null ? wallMs : wallOf(timeZone, startMs);
  const time = language.format.moment(shown, 'time');
  const zone = timeZone === null ? '' : ` (${zoneLabel(language, timeZone, (shown - startMs) / MINUTE)})`;
  return `${day}, ${time}${zone}`;
}

function ruleText({ recurrence }: Members): string {
  const rule = isMembers(recurrence) ? recurrence.rule : undefined;
  return (Array.isArray(rule) ? rule : [rule]).map(String).join('; ');
}
