/** Fields of the form: a label, a hint, what is wrong, and the control, tied to each other. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';

/** Something to read beside a field. @property lang Where it is in another language than the page. */
export interface Sentence {
  readonly text: string;
  readonly lang?: string;
}

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: Sentence | undefined;
}

interface InputField extends Field {
  readonly value: string;
  readonly type?: 'text' | 'date' | 'time' | 'url' | 'number';
  /** The language of what is written in it; the page's if it is left out. */
  readonly lang?: string;
  readonly max?: number;
  readonly lines?: number;
  readonly isShort?: boolean;
  readonly onInput: (value: string, input: HTMLInputElement | HTMLTextAreaElement) => void;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

const idsOf = ({ id, hint, problem }: Field): string | typeof nothing =>
  [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ') || nothing;

const frame = (field: Field, control: TemplateResult, error: string, isShort = false): TemplateResult =>
  html`<div class="field ${isShort ? 'short' : ''} ${field.problem ? 'wrong' : ''}">
    <label for=${field.id}>${field.label}</label>
    ${field.hint ? html`<p class="hint" id="${field.id}-hint">${field.hint}</p>` : nothing}
    ${field.problem ? problemText(field.id, field.problem, error) : nothing} ${control}
  </div>`;

export const problemText = (id: string, { text, lang }: Sentence, error: string): TemplateResult =>
  html`<p class="problem" id="${id}-problem">
    <span class="visually-hidden">${error}</span>
    <span lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>${text}</span>
  </p>`;

/** @param error The word that stands before a problem for those who do not see its colour. */
export function inputField(field: InputField, error: string): TemplateResult {
  const { id, value, type = 'text', lang, max, lines, problem, onInput } = field;
  const onEvent = (event: Event): void => {
    const input = event.target as HTMLInputElement | HTMLTextAreaElement;
    onInput(input.value, input);
  };
  const control = lines
    ? html`<textarea
        id=${id}
        rows=${lines}
        maxlength=${max ?? nothing}
        lang=${lang ?? nothing}
        dir=${lang ? 'auto' : nothing}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${idsOf(field)}
        .value=${live(value)}
        @input=${onEvent}
      ></textarea>`
    : html`<input
        id=${id}
        type=${type === 'url' ? 'text' : type}
        inputmode=${type === 'url' ? 'url' : nothing}
        min=${type === 'number' ? 1 : nothing}
        max=${type === 'number' ? (max ?? nothing) : type === 'date' ? '9999-12-31' : nothing}
        maxlength=${type === 'number' ? nothing : (max ?? nothing)}
        lang=${lang ?? nothing}
        dir=${type === 'url' ? 'ltr' : lang ? 'auto' : nothing}
        autocomplete="off"
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${idsOf(field)}
        .value=${live(value)}
        @input=${onEvent}
        @change=${onEvent}
      />`;
  return frame(field, control, error, field.isShort ?? (type === 'date' || type === 'time' || type === 'number'));
}

interface SelectField extends Field {
  readonly value: string;
  readonly options: readonly Option[];
  readonly isShort?: boolean;
  readonly onInput: (value: string) => void;
}

export function selectField(field: SelectField, error: string): TemplateResult {
  const { id, value, options, onInput } = field;
  const control = html`<select
    id=${id}
    aria-describedby=${idsOf(field)}
    .value=${live(value)}
    @change=${(event: Event) => onInput((event.target as HTMLSelectElement).value)}
  >
    ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}
  </select>`;
  return frame(field, control, error, field.isShort);
}

interface ChoiceField {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly problem?: Sentence | undefined;
  /** The word that stands before a problem. */
  readonly error?: string;
  readonly type: 'radio' | 'checkbox';
  /** Whether the label stands above already, as that of the part. */
  readonly isNameless?: boolean;
  readonly onInput: (value: string, isChecked: boolean) => void;
}

/** Radio buttons or check boxes in a group with a name. */
export const choiceField = ({
  id,
  label,
  options,
  chosen,
  type,
  isNameless,
  problem,
  error = '',
  onInput,
}: ChoiceField): TemplateResult =>
  html`<fieldset
    class="choices ${problem ? 'wrong' : ''}"
    id=${id}
    tabindex="-1"
    aria-describedby=${problem ? `${id}-problem` : nothing}
  >
    <legend class=${isNameless ? 'visually-hidden' : ''}>${label}</legend>
    ${problem ? problemText(id, problem, error) : nothing}
    <div>
      ${options.map(
        (option) =>
          html`<label
            ><input
              type=${type}
              id="${id}-${option.value}"
              name=${id}
              value=${option.value}
              .checked=${live(chosen.includes(option.value))}
              @change=${(event: Event) => onInput(option.value, (event.target as HTMLInputElement).checked)}
            /><span>${option.label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
