/** The page as it stands: the questions, and beside them what becomes of the answers. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { policyFor } from '../../src/embed/policy.js';
import { TARGETS, type TargetName } from '../../src/embed/snippets/targets.js';
import { choiceField, inputField, selectField } from '../editor/fields.js';
import type { EmbedBuilder, PreviewState } from './embed-builder.js';
import { check } from './check.js';
import { feedPart } from './feed-part.js';
import { lookPart } from './look-part.js';
import { frameNeed, FRAMED, isOfThisDevice } from './needs.js';
import { showPart } from './show-part.js';
import { PAGE_LANGUAGES, type PageLanguage } from '../page-words.js';
import type { BuilderWordKey } from './words/en.js';

const TARGET_NAMES = Object.keys(TARGETS) as TargetName[];

export const pageTemplate = (builder: EmbedBuilder): TemplateResult =>
  html`${head(builder)}
    <div class="beside">
      <div class="form">${feedPart(builder)} ${showPart(builder)} ${lookPart(builder)} ${placePart(builder)}</div>
      <div class="result">${snippetPart(builder)} ${previewPart(builder)}</div>
    </div>`;

function head(builder: EmbedBuilder): TemplateResult {
  const { say, pageLanguage } = builder;
  return html`<div class="intro">
    <div class="language">
      <label for="page-language">${say('pageLanguage')}</label>
      <select
        id="page-language"
        .value=${live(pageLanguage)}
        @change=${(event: Event) => builder.speak((event.target as HTMLSelectElement).value as PageLanguage)}
      >
        ${Object.entries(PAGE_LANGUAGES).map(
          ([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === pageLanguage}>${name}</option>`,
        )}
      </select>
    </div>
    <h1>${say('pageTitle')}</h1>
    <p class="lead">${say('lead')}</p>
  </div>`;
}

function placePart(builder: EmbedBuilder): TemplateResult {
  const { say, given, target, isAsked } = builder;
  const problem = isAsked && builder.isLinkMissing ? { text: say('noLink') } : undefined;
  const link = (change: { text?: string; href?: string }): void =>
    builder.change({ fallback: { ...given.fallback, ...change } });
  return html`<section class="panel" aria-labelledby="place-part">
    <h2 id="place-part">${say('placePart')}</h2>
    ${selectField(
      {
        id: 'target',
        label: say('target'),
        value: target,
        options: TARGET_NAMES.map((name) => ({ value: name, label: say(`target.${name}`) })),
        onInput: (name) => builder.choose(name as TargetName),
      },
      say('error'),
    )}
    ${inputField(
      {
        id: 'link-text',
        label: say('linkText'),
        hint: say('linkHint'),
        value: given.fallback?.text ?? '',
        problem: given.fallback?.text ? undefined : problem,
        onInput: (text) => link({ text }),
      },
      say('error'),
    )}
    ${inputField(
      {
        id: 'link-href',
        label: say('linkHref'),
        hint: say('linkHrefHint'),
        type: 'url',
        value: given.fallback?.href ?? '',
        problem: given.fallback?.text ? problem : undefined,
        onInput: (href) => link({ href }),
      },
      say('error'),
    )}
    ${
      builder.scripts
        ? inputField(
            {
              id: 'scripts',
              label: say('scripts'),
              hint: say('scriptsHint'),
              type: 'url',
              value: given.scripts ?? '',
              onInput: (scripts) => builder.change({ scripts }),
            },
            say('error'),
          )
        : nothing
    }
    ${
      builder.scripts === 'checked'
        ? check('check', say('checksEveryFile'), builder.checksEveryFile, (isOn) => {
            builder.checksEveryFile = isOn;
            builder.change({});
          })
        : nothing
    }
  </section>`;
}

function previewPart(builder: EmbedBuilder): TemplateResult {
  const { say, preview } = builder;
  const choice = <Name extends 'width' | 'scheme'>(name: Name, values: readonly PreviewState[Name][]): TemplateResult =>
    choiceField({
      id: `preview-${name}`,
      label: say(name),
      type: 'radio',
      options: values.map((value) => ({ value, label: say(`${name}.${value}` as BuilderWordKey) })),
      chosen: [preview[name]],
      onInput: (value) => builder.show({ [name]: value }),
    });
  return html`<section class="panel" aria-labelledby="result-part">
    <h2 id="result-part" tabindex="-1">${say('result')}</h2>
    <div class="switches">
      ${choice('width', ['200', '320', 'full'])} ${choice('scheme', ['page', 'light', 'dark'])}
      <div class="pair">
        ${check('preview-rtl', say('rtl'), preview.isRtl, (isRtl) => builder.show({ isRtl }))}
        ${check('preview-script', say('noScript'), !preview.hasScript, (isOff) => builder.show({ hasScript: !isOff }))}
      </div>
    </div>
    <div class="stage scheme-${preview.scheme}" dir=${preview.isRtl ? 'rtl' : nothing}>
      <div id="embed" class="width-${preview.width}"></div>
    </div>
  </section>`;
}

function snippetPart(builder: EmbedBuilder): TemplateResult {
  const { say, snippet, target, embed, message } = builder;
  const isFramed = FRAMED.has(target);
  const key = `target.${target}` as const;
  return html`<section aria-labelledby="snippet-part">
    <h2 id="snippet-part" tabindex="-1">${say('snippet')}</h2>
    ${
      snippet === null
        ? html`<p>${say('impossible')}</p>`
        : html`<pre
              tabindex="0"
              role="group"
              aria-labelledby="snippet-part"
              dir="ltr"
            ><code id="snippet">${snippet.trimEnd()}</code></pre>
            ${builder.missing.map((text) => html`<p class="note">${text}</p>`)}
            <p class="copy">
              <button type="button" class="main" id="copy" @click=${() => builder.copy()}>${say('copy')}</button>
            </p>`
    }
    <p role="status" class="notice ${message ? '' : 'none'}">${message}</p>
    <h3>${say('whatToDo')}: ${say(key)}</h3>
    ${stepsPart(builder)}
    <details>
      <summary>${say('strips')}</summary>
      <p>${say(`${key}.strips`)}</p>
      ${builder.isLinkMissing ? html`<p><strong>${say('noLinkStays')}</strong></p>` : nothing}
      <p>${say('policy')}</p>
      <pre dir="ltr"><code>${policyFor(embed, isFramed)}</code></pre>
    </details>
  </section>`;
}

/** Steps to take, in order: first those that others must take, then the three of the place. */
function stepsPart(builder: EmbedBuilder): TemplateResult {
  const { say, target, snippet, embed } = builder;
  const { scripts } = embed.host;
  const key = `target.${target}` as const;
  // Whoever names the scripts needs their folder first; two places say so themselves.
  const folder = `target.${FRAMED.has(target) ? 'iframe' : 'script-tag'}.1` as const;
  const steps = ([1, 2, 3] as const).map((step) => `${key}.${step}` as const).filter((step) => step !== folder);
  const isHere = new URL(scripts, document.baseURI).origin === location.origin;
  const need = frameNeed(builder);
  return html`<ol>
    ${
      snippet !== null && builder.scripts
        ? html`<li>
            ${say(folder)}
            ${
              isHere
                ? html`<strong
                    >${say(isOfThisDevice(scripts) ? 'step.scriptsOfDevice' : 'step.scriptsHere', { host: location.host })}</strong
                  >`
                : nothing
            }
          </li>`
        : nothing
    }
    ${
      need
        ? html`<li>
            <strong
              >${say(`step.${need.kind}`, { page: new URL('embed.html', new URL(scripts, document.baseURI)).href })}</strong
            >
            ${need.kind === 'allow' ? html`<pre dir="ltr"><code>${need.line}</code></pre>` : nothing}
          </li>`
        : nothing
    }
    ${steps.map((step) => html`<li>${say(step)}</li>`)}
  </ol>`;
}
