import { html, nothing } from 'lit/html.js';
import { columnOptions } from './choices.js';
import { fieldId } from './context.js';
import type { FeedEditor } from './feed-editor.js';
import { selectField } from './fields.js';
import { DATE_ORDERS, withColumn } from './table.js';

/** Of a table that was opened: what each column is taken for, and how dates are written. */
export function tablePart(editor: FeedEditor): unknown {
  const { say, language } = editor;
  const { table } = editor.opening;
  if (!table) return nothing;
  const fields = columnOptions(language, say);
  const none = { value: '', label: say('notRead') };
  const dates = fieldId(null, 'dates');
  return html`<section class="panel" aria-labelledby="table-part">
    <h2 id="table-part">${say('table')}</h2>
    <p class="hint">${say('tableHint')}</p>
    ${table.columns.map(({ header, field }, index) =>
      selectField(
        {
          id: fieldId(null, `column-${index}`),
          label: header,
          value: field,
          options: [none, ...fields],
          isShort: true,
          onInput: (value) => void editor.opening.changeTable(withColumn(table, header, value)),
        },
        say('error'),
      ),
    )}
    ${selectField(
      {
        id: dates,
        label: say('dateOrder'),
        value: table.dates,
        options: [
          { value: '', label: say('dateOrderOfTable') },
          ...DATE_ORDERS.map((value) => ({ value, label: say(`dateOrder.${value}`) })),
        ],
        isShort: true,
        onInput: (value) => void editor.opening.changeTable({ ...table, dates: value }),
      },
      say('error'),
    )}
  </section>`;
}
