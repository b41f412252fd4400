/** The fields of one event. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { countryOptions, KINDS, MODES, relOptions, STATUSES, topicOptions, withOwn } from './choices.js';
import { fieldId, type EditorView } from './context.js';
import { eventOf, isMembers, languageOf, withMember, type Entry, type Members } from './feed-document.js';
import { choiceField, inputField, problemText, selectField, type Option } from './fields.js';
import type { FormPart } from './report.js';
import { repeatsForm } from './repeats-form.js';
import { withWording, wordingsOf } from './wordings.js';

const LINE = 300;
const PROSE = 5000;

/** A text in each language of the feed. */
export function textFields(
  view: EditorView,
  options: {
    readonly key: number | null;
    readonly name: string;
    readonly label: string;
    readonly hint?: string;
    readonly value: unknown;
    readonly lines?: number;
    readonly onInput: (value: unknown, input: HTMLElement) => void;
  },
): TemplateResult[] {
  const { key, name, label, hint, value, lines, onInput } = options;
  const { say, language } = view;
  const main = languageOf(view.feed);
  const wordings = wordingsOf(value, main);
  const tags = [...new Set([...view.languages, ...wordings.keys()])];
  return tags.map((tag) => {
    const id = fieldId(key, tag === main ? name : `${name}-${tag}`);
    return inputField(
      {
        id,
        label: tags.length > 1 ? say('inLanguage', { label, language: language.languageName(tag).value }) : label,
        hint: tag === main ? hint : undefined,
        value: wordings.get(tag) ?? '',
        lang: tag,
        max: lines ? PROSE : LINE,
        lines,
        problem: view.problemOf(id),
        onInput: (words, input) => onInput(withWording(value, tag, main, words), input),
      },
      say('error'),
    );
  });
}

function part(view: EditorView, entry: Entry, name: FormPart, label: string, content: unknown): TemplateResult {
  const id = fieldId(entry.key, `${name}-part`);
  const findings = view.findingsOf(entry, name);
  return html`<fieldset class="part" aria-describedby=${findings.length ? `${id}-remarks` : nothing}>
    <legend>${label}</legend>
    ${
      findings.length
        ? html`<div id="${id}-remarks">
            ${findings.map((finding, i) => problemText(`${id}-${i}`, finding, view.say('error')))}
          </div>`
        : nothing
    }
    ${content}
  </fieldset>`;
}

export function eventForm(view: EditorView, entry: Entry): TemplateResult {
  const event = eventOf(entry)!;
  const { say } = view;
  return html`<div class="event-form">
    ${part(view, entry, 'what', say('what'), what(view, entry, event))}
    ${part(view, entry, 'when', say('when'), when(view, entry, event))}
    ${part(view, entry, 'repeats', say('repeats'), repeatsForm(view, entry, event))}
    ${part(view, entry, 'where', say('where'), where(view, entry, event))}
    ${part(view, entry, 'topics', say('topics'), topics(view, entry, event))}
    ${part(view, entry, 'links', say('links'), links(view, entry, event))}
  </div>`;
}

function what(view: EditorView, entry: Entry, event: Members): unknown {
  const { say, language } = view;
  const set = (name: string, value: unknown, input?: HTMLElement): void =>
    view.changeEvent(entry, (old) => withMember(old, name, value), input);
  const kind = textOf(event.kind) || 'event';
  const status = textOf(event.status) || 'scheduled';
  const kinds = KINDS.map((value) => ({ value, label: language.t(`kind.${value}`) }));
  const statuses = STATUSES.map((value) => ({ value, label: language.t(`status.${value}`) }));
  return [
    textFields(view, {
      key: entry.key,
      name: 'title',
      label: say('title'),
      value: event.title,
      // An empty title is one to be written: the member stays in its place.
      onInput: (value, input) => set('title', value ?? '', input),
    }),
    textFields(view, {
      key: entry.key,
      name: 'summary',
      label: say('summary'),
      value: event.summary,
      lines: 2,
      onInput: (value, input) => set('summary', value, input),
    }),
    html`<div class="row">
      ${selectField(
        {
          id: fieldId(entry.key, 'kind'),
          label: say('kind'),
          value: kind,
          options: withOwn(kinds, kind, say),
          isShort: true,
          onInput: (value) => set('kind', value === 'event' ? undefined : value),
        },
        say('error'),
      )}
      ${selectField(
        {
          id: fieldId(entry.key, 'status'),
          label: say('status'),
          value: status,
          options: withOwn([{ value: 'scheduled', label: say('scheduled') }, ...statuses], status, say),
          isShort: true,
          onInput: (value) => set('status', value === 'scheduled' ? undefined : value),
        },
        say('error'),
      )}
    </div>`,
  ];
}

function when(view: EditorView, entry: Entry, event: Members): unknown {
  const { say, feed } = view;
  const dates = view.whenOf(entry);
  const input = (
    field: 'startDay' | 'startTime' | 'endDay' | 'endTime' | 'start' | 'end',
    label: string,
    hint?: string,
  ): TemplateResult => {
    const id = fieldId(entry.key, field);
    const type = field.endsWith('Day') ? 'date' : field.endsWith('Time') ? 'time' : 'text';
    return inputField(
      {
        id,
        label,
        hint,
        type,
        value: dates[field],
        isShort: true,
        problem: view.problemOf(id),
        onInput: (value, input) => view.changeWhen(entry, { [field]: value }, input),
      },
      say('error'),
    );
  };
  const kinds = { time: say('whenTime'), day: say('whenDay'), written: say('whenWritten') };
  const fields = {
    time: () => [
      html`<div class="row">${input('startDay', say('startDay'))} ${input('startTime', say('startTime'))}</div>`,
      html`<div class="row">
        ${input('endTime', say('endTime'))} ${input('endDay', say('endDay'), say('endDayHint'))}
      </div>`,
    ],
    day: () =>
      html`<div class="row">
        ${input('startDay', say('startDay'))} ${input('endDay', say('lastDay'), say('lastDayHint'))}
      </div>`,
    written: () =>
      html`<div class="row">
        ${input('start', say('startWritten'), say('startWrittenHint'))} ${input('end', say('endWritten'))}
      </div>`,
  };
  return [
    choiceField({
      id: fieldId(entry.key, 'whenKind'),
      label: say('whenKind'),
      type: 'radio',
      options: Object.entries(kinds).map(([value, label]) => ({ value, label })),
      chosen: [dates.kind],
      onInput: (value) => view.changeWhen(entry, { kind: value as typeof dates.kind }),
    }),
    fields[dates.kind](),
    dates.kind === 'day'
      ? nothing
      : view.zones.render(
          {
            id: fieldId(entry.key, 'timeZone'),
            label: say('zone'),
            zone: textOf(event.timeZone),
            inherited: textOf(feed.head.timeZone),
            onChoose: (zone) => view.changeEvent(entry, (old) => withMember(old, 'timeZone', zone || undefined)),
          },
          say,
        ),
  ];
}

function where(view: EditorView, entry: Entry, event: Members): unknown {
  const { say, language } = view;
  const place = isMembers(event.location) ? event.location : {};
  const set = (name: string, value: unknown, input?: HTMLElement): void =>
    view.changeEvent(
      entry,
      (old) => {
        const location = withMember(isMembers(old.location) ? old.location : {}, name, value);
        return withMember(old, 'location', Object.keys(location).length ? location : undefined);
      },
      input,
    );
  const text = (name: string, label: string, hint?: string): unknown =>
    textFields(view, {
      key: entry.key,
      name: `location-${name}`,
      label,
      hint,
      value: place[name],
      onInput: (value, input) => set(name, value, input),
    });
  const mode = textOf(event.attendanceMode);
  const modes: readonly Option[] = MODES.map((value) => ({ value, label: language.t(`mode.${value}`) }));
  const country = textOf(place.country);
  const url = fieldId(entry.key, 'location.url');
  return [
    selectField(
      {
        id: fieldId(entry.key, 'attendanceMode'),
        label: say('mode'),
        value: mode,
        options: withOwn([{ value: '', label: say('notStated') }, ...modes], mode, say),
        isShort: true,
        onInput: (value) => view.changeEvent(entry, (old) => withMember(old, 'attendanceMode', value || undefined)),
      },
      say('error'),
    ),
    text('name', say('place'), say('placeHint')),
    text('street', say('street')),
    text('locality', say('city')),
    selectField(
      {
        id: fieldId(entry.key, 'country'),
        label: say('country'),
        value: country,
        options: withOwn([{ value: '', label: say('notStated') }, ...countryOptions(language)], country, say),
        isShort: true,
        onInput: (value) => set('country', value || undefined),
      },
      say('error'),
    ),
    inputField(
      {
        id: url,
        label: say('room'),
        hint: say('addressHint'),
        type: 'url',
        value: textOf(place.url),
        problem: view.problemOf(url),
        onInput: (value, input) => set('url', value.trim() || undefined, input),
      },
      say('error'),
    ),
  ];
}

function topics(view: EditorView, entry: Entry, event: Members): unknown {
  const chosen = (Array.isArray(event.topics) ? event.topics : []).filter((topic) => typeof topic === 'string');
  const options = topicOptions(view.language, view.feed.head);
  return choiceField({
    id: fieldId(entry.key, 'topics'),
    label: view.say('topics'),
    isNameless: true,
    type: 'checkbox',
    options: chosen.reduce((all, topic) => withOwn(all, topic, view.say), options),
    chosen,
    onInput: (topic, isChecked) =>
      view.changeEvent(entry, (old) => {
        const others = (Array.isArray(old.topics) ? old.topics : []).filter((one) => one !== topic);
        const left = isChecked ? [...others, topic] : others;
        return withMember(old, 'topics', left.length ? left : undefined);
      }),
  });
}

function links(view: EditorView, entry: Entry, event: Members): unknown {
  const { say, language } = view;
  const all: readonly unknown[] = Array.isArray(event.links) ? event.links : [];
  const setAll = (change: (links: readonly unknown[]) => readonly unknown[], input?: HTMLElement): void =>
    view.changeEvent(
      entry,
      (old) => {
        const left = change(Array.isArray(old.links) ? old.links : []);
        return withMember(old, 'links', left.length ? left : undefined);
      },
      input,
    );
  const set = (at: number, name: string, value: unknown, input?: HTMLElement): void =>
    setAll((old) => old.map((link, i) => (i === at && isMembers(link) ? withMember(link, name, value) : link)), input);
  const tags = view.languages.map((value) => ({ value, label: language.languageName(value).value }));
  return [
    all.map((link, i) => {
      if (!isMembers(link)) return nothing;
      const url = fieldId(entry.key, `links.${i}.url`);
      const rel = textOf(link.rel) || 'info';
      const spoken = textOf(link.language);
      return html`<fieldset class="link">
        <legend>${say('linkOf', { n: i + 1 })}</legend>
        <div class="row">
          ${selectField(
            {
              id: fieldId(entry.key, `links.${i}.rel`),
              label: say('rel'),
              value: rel,
              options: withOwn(relOptions(language, say), rel, say),
              isShort: true,
              onInput: (value) => set(i, 'rel', value),
            },
            say('error'),
          )}
          ${selectField(
            {
              id: fieldId(entry.key, `links.${i}.language`),
              label: say('linkLanguage'),
              value: spoken,
              options: withOwn([{ value: '', label: say('notStated') }, ...tags], spoken, say),
              isShort: true,
              onInput: (value) => set(i, 'language', value || undefined),
            },
            say('error'),
          )}
        </div>
        ${inputField(
          {
            id: url,
            label: say('address'),
            hint: say('linkAddressHint'),
            type: 'url',
            value: textOf(link.url),
            problem: view.problemOf(url),
            onInput: (value, input) => set(i, 'url', value.trim(), input),
          },
          say('error'),
        )}
        <button
          type="button"
          @click=${() => {
            setAll((old) => old.filter((_, at) => at !== i));
            // Its place is taken by the next link; the last one's by the button that adds one.
            view.focus(i + 1 < all.length ? url : fieldId(entry.key, 'addLink'));
          }}
        >
          ${say('removeLink', { n: i + 1 })}
        </button>
      </fieldset>`;
    }),
    html`<button
      type="button"
      id=${fieldId(entry.key, 'addLink')}
      @click=${() => {
        setAll((old) => [...old, { rel: 'info', url: '' }]);
        view.focus(fieldId(entry.key, `links.${all.length}.rel`));
      }}
    >
      ${say('addLink')}
    </button>`,
  ];
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
