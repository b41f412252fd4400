/** The page: the form and the snippet, and beside them the preview, which is made of the text of the snippet as it stands there. */
import { render } from 'lit/html.js';
import '../../src/define/all.js';
import { EmbedBuilder } from './embed-builder.js';
import { pageTemplate } from './page.js';
import { previewFrame, previewOf } from './preview.js';

const root = document.querySelector<HTMLElement>('#builder')!;

const builder = new EmbedBuilder(() => {
  render(pageTemplate(builder), root);
  showPreview();
});

let shown = '';

function showPreview(): void {
  const text = document.getElementById('snippet')?.textContent ?? '';
  const { hasScript, isRtl, scheme } = builder.preview;
  const asShown = JSON.stringify([text, hasScript, isRtl, scheme, builder.pageLanguage]);
  if (asShown === shown) return;
  shown = asShown;
  const frame = hasScript ? previewFrame(text) : null;
  const embed = frame ? null : builder.readBack(text);
  const nodes = frame ?? (embed && previewOf(embed, { hasScript }));
  document.getElementById('embed')?.replaceChildren(...(nodes ? [nodes] : []));
}

void builder.start();
