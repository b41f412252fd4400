import { addressFault } from './soundness.js';

/** Elements that our templates are made of, each with the attributes that it may have beside those of all. */
const ELEMENTS = new Map(
  Object.entries({
    div: 'aria-hidden role popover',
    section: 'aria-labelledby aria-busy tabindex',
    search: 'role aria-labelledby',
    form: '',
    fieldset: '',
    legend: '',
    label: '',
    input:
      'maxlength type autocomplete enterkeyhint role aria-autocomplete aria-controls aria-expanded aria-activedescendant aria-describedby',
    button: 'type aria-expanded aria-controls aria-pressed popovertarget',
    select: '',
    option: 'value',
    h1: 'tabindex',
    h2: 'tabindex',
    h3: 'tabindex',
    h4: 'tabindex',
    h5: 'tabindex',
    h6: 'tabindex',
    p: 'role',
    ul: 'role',
    li: 'role data-id aria-current aria-selected',
    details: 'open',
    summary: '',
    span: 'aria-hidden',
    strong: '',
    s: '',
    bdi: '',
    br: '',
    slot: 'name',
    time: 'datetime',
    a: 'href hreflang type rel',
    img: 'src alt loading decoding referrerpolicy',
  }).map(([name, attributes]) => [
    name,
    new Set(['class', 'part', 'lang', 'dir', 'hidden', 'id', 'style', 'data-facet', ...attributes.split(' ')]),
  ]),
);

/** Values that an attribute may have. Attributes that are not here hold the feed's words, and may say anything: they are neither code nor address. */
const VALUES = new Map([
  ['class', /^[a-z\d -]*$/],
  // The room of a group that is left out of the layout: a number, set through the CSSOM.
  ['style', /^--_rows: \d+;$/],
  ['part', /^[a-z\d -]*$/],
  ['id', /^[a-z][a-z\d-]*$/],
  ['lang', /^(?:[a-z]{2,3}(?:-[a-z\d]{1,8})*)?$/i],
  ['hreflang', /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i],
  ['dir', /^(?:auto|ltr|rtl)$/],
  ['datetime', /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{3})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/],
  ['rel', /^noopener noreferrer$/],
  ['loading', /^lazy$/],
  ['maxlength', /^\d+$/],
  ['referrerpolicy', /^no-referrer$/],
  ['data-facet', /^[a-z]+$/],
  ['name', /^[a-z-]+$/],
  ['role', /^[a-z]+$/],
  ['popovertarget', /^[a-z-]+$/],
  ['aria-controls', /^[a-z-]+$/],
]);

function faultsOf(element: Element): string[] {
  const known = ELEMENTS.get(element.localName);
  if (!known || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`element <${element.localName}>`];
  const faults: string[] = [];
  for (const { name, value } of element.attributes) {
    const fault = !known.has(name)
      ? 'is none of ours'
      : name === 'href'
        ? addressFault(value)
        : name === 'src'
          ? addressFault(value, /^https:$/)
          : (VALUES.get(name)?.test(value) ?? true)
            ? null
            : 'says something else';
    if (fault) faults.push(`attribute ${name}="${value.slice(0, 100)}" of <${element.localName}> ${fault}`);
  }
  if (element.localName === 'a' && element.hasAttribute('href') && !element.hasAttribute('rel'))
    faults.push('a link without rel');
  if (element.localName === 'img' && element.getAttribute('referrerpolicy') !== 'no-referrer')
    faults.push('an image that tells who asks');
  return faults;
}

/** Everything inside an element of ours that its templates do not make. Empty is what we want. */
export function strangersIn(host: Element): string[] {
  const root = host.shadowRoot!;
  const faults: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      faults.push(...faultsOf(node));
      if (node.shadowRoot) faults.push(`<${node.localName}> has a shadow root`);
    } else if (!/^\??(?:lit\$\d+\$)?$/.test((node as Comment).data))
      faults.push(`comment ${(node as Comment).data.slice(0, 100)}`);
  }
  return [...new Set(faults)].slice(0, 20);
}
