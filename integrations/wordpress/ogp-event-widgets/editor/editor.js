/**
 * The blocks in the editor: the builder's questions in the side panel, in its order and words, and the live element in the canvas. No build step.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 */
(function (wp, config) {
  'use strict';

  const { createElement: h, Fragment, useEffect, useRef, useState } = wp.element;
  const { createBlock, getBlockType, registerBlockType } = wp.blocks;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const {
    Button,
    CheckboxControl,
    Notice,
    PanelBody,
    Placeholder,
    SelectControl,
    Spinner,
    TextControl,
    ToggleControl,
  } = wp.components;

  /** Quiet after a key before the feed is asked for, in milliseconds. */
  const QUIET_MS = 600;
  /** Findings of one kind that are shown. */
  const SHOWN = 3;
  /** Settings that name values of one feed. */
  const OF_A_FEED = ['topics', 'countries', 'kinds', 'event'];

  const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

  // The builder's words, choices and check are modules.
  let parts = null;
  const loadParts = () =>
    (parts ??= import(config.parts).then(async (module) => ({
      ...module,
      words: await module.wordsIn(document.documentElement.lang || 'en'),
    })));

  /** Address → promise of its text and check: each is asked for once while the editor is open. */
  const checks = new Map();
  function checkOf(src) {
    if (!checks.has(src)) {
      checks.set(src, ask(src));
      // A feed that failed is asked for anew when somebody comes back to it.
      void checks.get(src).then(({ text }) => text === null && setTimeout(() => checks.delete(src), 10000));
    }
    return checks.get(src);
  }

  /** Gets a feed of this site itself, and has the server get all others: it is not bound to what their servers allow (CORS). */
  async function textOf(src) {
    if (new URL(src, location.href).origin !== location.origin)
      return wp.apiFetch({ path: `/ogp-event-widgets/v1/feed?${new URLSearchParams({ src })}` });
    const response = await fetch(src, { credentials: 'omit' });
    if (!response.ok) throw new Error(`HTTP status ${response.status}`);
    return { text: await response.text(), address: response.url };
  }

  async function ask(src) {
    const { checkFeed, failedCheck, words } = await loadParts();
    try {
      const { text, address } = await textOf(src);
      return { text, check: await checkFeed(text, address, words) };
    } catch (error) {
      return { text: null, check: failedCheck(error?.message ?? String(error), words.say) };
    }
  }

  /** Loads the parts, and the check of the first address of a source. */
  function useFeed(src) {
    const [loaded, setLoaded] = useState(null);
    const [feed, setFeed] = useState(null);
    useEffect(() => {
      let isLeft = false;
      void loadParts().then((module) => isLeft || setLoaded(module));
      return () => (isLeft = true);
    }, []);
    const [first = ''] = (src ?? '').split(' ');
    useEffect(() => {
      setFeed(null);
      if (!first || first === 'page' || first.startsWith('#')) return undefined;
      let isLeft = false;
      void checkOf(first).then((found) => isLeft || setFeed(found));
      return () => (isLeft = true);
    }, [first]);
    return { parts: loaded, feed };
  }

  /** Whether a post, or the screen of widgets, is as it was saved. */
  const isAsSaved = () =>
    wp.data.select('core/editor')?.isEditedPostDirty?.() === false ||
    wp.data.select('core/edit-widgets')?.getEditedWidgetAreas?.().length === 0;

  // ---- The field for the address

  function AddressField({ say, repaired, src, label, onChange }) {
    const [typed, setTyped] = useState(src ?? '');
    const [repairs, setRepairs] = useState([]);
    const quiet = useRef(0);
    useEffect(() => setTyped(src ?? ''), [src]);
    useEffect(() => () => clearTimeout(quiet.current), []);
    const take = (text) => {
      clearTimeout(quiet.current);
      const found = text.split(/\s+/).filter(Boolean).map(repaired);
      const next = found.map((one) => one.src).join(' ');
      if (next === (src ?? '')) return;
      setRepairs([...new Set(found.flatMap((one) => one.repairs))]);
      onChange(next);
    };
    const onType = (text) => {
      setTyped(text);
      clearTimeout(quiet.current);
      quiet.current = setTimeout(() => take(text), QUIET_MS);
    };
    return h(
      Fragment,
      null,
      h(TextControl, {
        label: label ?? say('src'),
        help: label ? undefined : say('srcHint'),
        type: 'text',
        inputMode: 'url',
        value: typed,
        onChange: onType,
        onBlur: () => take(typed),
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
      }),
      repairs.map((repair) => h('p', { key: repair, className: 'ogp-ew-note' }, say(`repair.${repair}`))),
    );
  }

  // ---- The report of the check

  function Report({ words: { say, language }, feed, canShowAll, onShowAll }) {
    if (!feed) return h('p', { role: 'status' }, h(Spinner), say('loading'));
    const { head, details } = feed.check;
    const { groups, canBeShown } = feed.check.report;
    return h(
      'div',
      { className: 'ogp-ew-report' },
      h(
        Notice,
        {
          status: canBeShown ? (groups.length ? 'warning' : 'success') : 'error',
          isDismissible: false,
          politeness: 'polite',
        },
        head,
      ),
      details &&
        h('details', null, h('summary', null, say('forTechnicians')), h('p', { lang: 'en', dir: 'ltr' }, details)),
      canShowAll &&
        groups.some(({ kind }) => kind === 'nothing-to-come') &&
        h(Button, { variant: 'secondary', onClick: onShowAll }, say('showAll')),
      groups.length > 0 &&
        h(
          'details',
          null,
          h('summary', null, say('checked')),
          language.lang !== 'en' && h('p', { className: 'ogp-ew-note' }, say('inEnglish')),
          groups.map(({ kind, findings, advice }) =>
            h(
              'div',
              { key: kind, lang: 'en', dir: 'auto' },
              findings
                .slice(0, SHOWN)
                .map(({ title, eventId, text }, i) =>
                  h('p', { key: i }, title || eventId ? `“${(title ?? eventId).slice(0, 80)}”: ${text}` : text),
                ),
              findings.length > SHOWN && h('p', null, say('moreFindings', { n: findings.length - SHOWN })),
              advice && h('p', null, h('strong', null, advice)),
            ),
          ),
        ),
    );
  }

  // ---- The questions

  function Questions({ element, attributes, setAttributes, module, feed, setSource }) {
    const { words, choices, repaired } = module;
    const { say, language, languages } = words;
    const facts = config.settings[element];
    const isList = element === 'event-list';
    const of = (name) => attributes[camelCase(name)];
    // A setting equal to its default is not written.
    const set = (name, value) =>
      setAttributes({ [camelCase(name)]: value === '' || value === facts[name]?.initial ? undefined : value });
    const filter = attributes.filter;
    const setFilter = (change) => {
      const next = { ...filter, ...change };
      setAttributes({
        filter: Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== '')),
      });
    };
    const select = (name, values, labels = values.map((value) => say(`${name}.${value}`))) =>
      h(SelectControl, {
        key: name,
        label: say(name),
        value: of(name) ?? facts[name].initial ?? values[0],
        options: values.map((value, i) => ({ value, label: labels[i] })),
        onChange: (value) => set(name, value),
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
      });
    const toggle = (name, label, isOn, onChange) =>
      h(ToggleControl, { key: name, label, checked: Boolean(isOn), onChange, __nextHasNoMarginBottom: true });
    const checkBoxes = (label, options, chosen, onChange, hint) =>
      h(
        'fieldset',
        { key: label, className: 'ogp-ew-choices' },
        h('legend', null, label),
        options.map(({ value, label: name }) =>
          h(CheckboxControl, {
            key: value,
            label: name,
            checked: chosen.includes(value),
            onChange: (isOn) =>
              onChange([...chosen.filter((one) => one !== value), ...(isOn ? [value] : [])].join(' ')),
            __nextHasNoMarginBottom: true,
          }),
        ),
        hint && h('p', { className: 'ogp-ew-note' }, hint),
      );
    const wordsOf = (text) => (text ?? '').split(' ').filter(Boolean);

    const facetFields = ['topics', 'countries', 'kinds'].map((name) => {
      const chosen = wordsOf(of(name));
      const options = feed?.check.facets[name] ?? [];
      // A chosen one that the feed lacks can be taken away.
      const others = chosen
        .filter((value) => !options.some((option) => option.value === value))
        .map((value) => ({ value, label: value }));
      const all = [...options, ...others];
      return all.length ? checkBoxes(say(name), all, chosen, (text) => set(name, text), say('noneIsAll')) : null;
    });

    return h(
      InspectorControls,
      null,
      h(
        PanelBody,
        { className: 'ogp-ew-fields', title: say('feedPart') },
        h(AddressField, { say, repaired, src: attributes.src, onChange: setSource }),
        attributes.src &&
          h(Report, { words, feed, canShowAll: isList && of('when') !== 'all', onShowAll: () => set('when', 'all') }),
      ),
      h(
        PanelBody,
        { className: 'ogp-ew-fields', title: say('showPart') },
        isList
          ? select('when', choices.WHENS)
          : h(SelectControl, {
              label: say('event'),
              value: of('event') ?? '',
              options: [{ value: '', label: say('nextEvent') }, ...(feed?.check.events ?? [])],
              onChange: (value) => set('event', value),
              __nextHasNoMarginBottom: true,
              __next40pxDefaultSize: true,
            }),
        facetFields,
        isList &&
          h(TextControl, {
            label: say('page-size'),
            type: 'number',
            min: 1,
            max: 1000,
            value: of('page-size') ?? '20',
            onChange: (value) => set('page-size', value),
            __nextHasNoMarginBottom: true,
            __next40pxDefaultSize: true,
          }),
        isList &&
          toggle('filter', say('filter'), filter, (isOn) =>
            setAttributes({ filter: isOn ? choices.FIRST_FILTER : undefined }),
          ),
        isList &&
          filter &&
          checkBoxes(
            say('facets'),
            choices.FACETS.map((value) => ({ value, label: language.t(`facet.${value}`) })),
            wordsOf(filter.facets ?? 'topics'),
            (facets) => setFilter({ facets }),
          ),
        isList &&
          filter &&
          toggle('search', say('search'), filter.search, (isOn) => setFilter({ search: isOn || undefined })),
      ),
      h(
        PanelBody,
        { className: 'ogp-ew-fields', title: say('lookPart'), initialOpen: false },
        attributes.heading !== '' &&
          h(TextControl, {
            label: say('heading'),
            help: say('headingHint'),
            value: attributes.heading ?? '',
            onChange: (heading) => setAttributes({ heading: heading || undefined }),
            __nextHasNoMarginBottom: true,
            __next40pxDefaultSize: true,
          }),
        toggle('heading-hidden', say('headingHidden'), attributes.heading === '', (isOn) =>
          setAttributes({ heading: isOn ? '' : undefined }),
        ),
        Object.entries(choices.VALUES[element]).map(([name, values]) => select(name, values)),
        select('heading-level', choices.HEADING_LEVELS, choices.HEADING_LEVELS),
        h(SelectControl, {
          label: say('lang'),
          value: attributes.lang ?? '',
          options: [
            { value: '', label: say('pageLang') },
            ...Object.entries(languages).map(([value, label]) => ({ value, label })),
          ],
          onChange: (value) => set('lang', value),
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
        }),
        isList &&
          toggle('images', say('images'), attributes.images !== undefined, (isOn) =>
            setAttributes({ images: isOn ? true : undefined }),
          ),
        isList &&
          toggle('time-zone-control', say('time-zone-control'), of('time-zone-control'), (isOn) =>
            set('time-zone-control', isOn || undefined),
          ),
        toggle('has-accent', say('hasAccent'), attributes.accent, (isOn) =>
          setAttributes({ accent: isOn ? choices.FIRST_ACCENT : undefined }),
        ),
        attributes.accent &&
          h(
            'p',
            null,
            h(
              'label',
              null,
              say('accent'),
              ' ',
              h('input', {
                type: 'color',
                value: attributes.accent,
                onChange: ({ target }) => setAttributes({ accent: target.value }),
              }),
            ),
          ),
      ),
      h(
        PanelBody,
        { className: 'ogp-ew-fields', title: config.linkPart, initialOpen: false },
        h(TextControl, {
          label: say('linkText'),
          help: say('linkHint'),
          value: attributes.fallback?.text ?? '',
          onChange: (text) => setAttributes({ fallback: { href: '', ...attributes.fallback, text } }),
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
        }),
        h(TextControl, {
          label: say('linkHref'),
          type: 'url',
          value: attributes.fallback?.href ?? '',
          onChange: (href) => setAttributes({ fallback: { text: '', ...attributes.fallback, href } }),
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
        }),
      ),
    );
  }

  // ---- The canvas

  /** The element as readers get it, of the copy that the check has asked for: so it shows what a browser may not ask for itself (CORS). */
  function Preview({ element, attributes, feed, clientId }) {
    const box = useRef(null);
    const text = feed?.text ?? null;
    const json = JSON.stringify(attributes);
    useEffect(() => {
      const page = box.current.ownerDocument;
      const node = page.createElement(`ogp-${element}`);
      for (const [name, { boolean }] of Object.entries(config.settings[element])) {
        const value = attributes[camelCase(name)];
        if (
          value === undefined ||
          value === false ||
          value === null ||
          name === 'src' ||
          name === 'deep-link' ||
          name === 'persist'
        )
          continue;
        node.setAttribute(name, boolean || value === true ? '' : value);
      }
      if (attributes.accent) node.style.setProperty('--ogp-accent', attributes.accent);
      if (element === 'event-list' && attributes.filter) {
        const filter = page.createElement('ogp-topic-filter');
        filter.slot = 'filter';
        for (const [name, { boolean }] of Object.entries(config.settings['topic-filter'])) {
          const value = attributes.filter[camelCase(name)];
          if (value && name !== 'url-sync') filter.setAttribute(name, boolean ? '' : value);
        }
        node.append(filter);
      }
      const { text: words, href } = attributes.fallback ?? {};
      if (words && href) node.append(Object.assign(page.createElement('a'), { textContent: words, href }));
      const others = attributes.src.split(' ').slice(1);
      const nodes = [node];
      if (text === null) node.setAttribute('src', attributes.src);
      else {
        const data = page.createElement('script');
        data.type = 'application/json';
        data.id = `ogp-ew-feed-${clientId}`;
        data.textContent = text;
        nodes.unshift(data);
        node.setAttribute('src', [`#${data.id}`, ...others].join(' '));
      }
      box.current.replaceChildren(...nodes);
    }, [element, json, text]);
    // Attributes that React knows from version 19 on only: set by hand.
    const setInert = (node) => {
      box.current = node;
      node?.setAttribute('inert', '');
    };
    return h(
      'div',
      { className: 'ogp-ew-preview' },
      h('p', { className: 'ogp-ew-note' }, config.preview),
      // The frame of the canvas has no language; the page that readers get has that of the site.
      h('div', { ref: setInert, lang: config.language }),
    );
  }

  const edit =
    (element, icon) =>
    ({ attributes, setAttributes, clientId, isSelected }) => {
      const { title } = getBlockType(`ogp/${element}`);
      const src = attributes.src === 'demo' ? config.demo : attributes.src;
      const { parts: module, feed } = useFeed(src);
      const block = useRef(null);
      const blockProps = useBlockProps({ ref: block });
      const say = module?.words.say;
      const isAsked = feed !== null || /^(?:#|page\b)/.test(src ?? '');

      // The field stays until there is a feed: whoever pauses while typing would lose it, and the focus with it.
      const [isPlacing, setPlacing] = useState(!src);
      const isFound = Boolean(src) && isAsked && feed?.check.report.canBeShown !== false;
      useEffect(() => {
        if (!src) setPlacing(true);
        else if (isPlacing && isFound) {
          if (block.current?.contains(block.current.ownerDocument.activeElement)) block.current.focus();
          setPlacing(false);
        }
      }, [src, isFound]);

      // The field comes after the block was put in, which has focus by then: who has chosen the block goes on typing.
      useEffect(() => {
        const node = block.current;
        if (module && node && node.ownerDocument.activeElement === node) node.querySelector('input')?.focus();
      }, [module]);

      // The link that is always there, from the feed, until somebody writes another. It is no step of its own for "Undo", and what was only opened
      // stays as it was saved: PHP prints the link of the feed where there is none.
      useEffect(() => {
        const { homepage } = feed?.check ?? {};
        if (!say || !homepage || attributes.fallback) return;
        if (isAsSaved()) return;
        wp.data.dispatch('core/block-editor').__unstableMarkNextChangeAsNotPersistent();
        setAttributes({ fallback: { text: say('linkTextValue'), href: homepage } });
      }, [feed, say]);

      const setSource = (next) => {
        const cleared = Object.fromEntries(OF_A_FEED.map((name) => [name, undefined]));
        setAttributes({ ...cleared, fallback: undefined, src: next || undefined });
      };
      if (!module) return h('div', blockProps, h(Placeholder, { icon, label: title }, h(Spinner)));
      const questions = isSelected && h(Questions, { element, attributes, setAttributes, module, feed, setSource });
      if (!src || isPlacing) {
        return h(
          'div',
          blockProps,
          questions,
          h(
            Placeholder,
            { icon, label: title, instructions: say('srcHint') },
            h(
              'div',
              { style: { width: '100%' } },
              h(AddressField, { say, repaired: module.repaired, src, label: say('src'), onChange: setSource }),
              src && h(Report, { words: module.words, feed }),
            ),
            h(
              Button,
              {
                variant: 'secondary',
                onClick: () => setAttributes({ src: config.demo, ...(element === 'event-list' && { when: 'all' }) }),
              },
              say('tryDemo'),
            ),
          ),
        );
      }
      return h(
        'div',
        blockProps,
        questions,
        isAsked
          ? h(Preview, { element, attributes: { ...attributes, src }, feed, clientId })
          : h('p', { role: 'status' }, h(Spinner), say('loading')),
      );
    };

  // ---- What is turned into a block

  const shortcodeName = (element) => `ogp_${element.replace('-', '_')}`;

  /** A block's attributes from those of a tag or a shortcode. */
  function attributesFrom(element, valueOf) {
    const attributes = {};
    for (const [name, { boolean, initial }] of Object.entries(config.settings[element])) {
      const value = valueOf(name);
      if (value === null || value === undefined || value === initial) continue;
      if (boolean) attributes[camelCase(name)] = value !== 'false';
      else attributes[camelCase(name)] = name === 'images' && value === '' ? true : value;
    }
    return attributes;
  }

  const linkIn = (root) => {
    const link = [...root.querySelectorAll('a[href]')].find(
      (one) => /^https?:/.test(one.href) || one.getAttribute('href').startsWith('/'),
    );
    return link ? { text: link.textContent.trim(), href: link.getAttribute('href') } : undefined;
  };

  function fromElement(element, node) {
    const filter = node.querySelector('ogp-topic-filter');
    const accent = /--ogp-accent:\s*(#[\da-f]{6})/i.exec(node.getAttribute('style') ?? '')?.[1];
    return {
      ...attributesFrom(element, (name) => node.getAttribute(name)),
      ...(filter &&
        element === 'event-list' && { filter: attributesFrom('topic-filter', (name) => filter.getAttribute(name)) }),
      ...(accent && { accent: accent.toLowerCase() }),
      ...(node.id && { anchor: node.id }),
      ...(linkIn(node) && { fallback: linkIn(node) }),
    };
  }

  /** Reads references such as `&#91;` in a text. */
  const plain = (text) => new DOMParser().parseFromString(text.replaceAll('<', '&lt;'), 'text/html').body.textContent;

  /** Makes straight quotation marks of those that word processors and phones write around a value. */
  const straight = (text) =>
    text.replace(
      /"[^"]*"|'[^']*'|=\s*(?:[“”„‟«»″]([^"“”„‟«»″]*)[“”„‟«»″]|[‘’‚‛′]([^"‘’‚‛′]*)[‘’‚‛′])/g,
      (all, inDouble, inSingle) => ((inDouble ?? inSingle) === undefined ? all : `="${inDouble ?? inSingle}"`),
    );

  /** Takes a text that begins with a shortcode, which WordPress may have read as Markdown: since 7.1 that makes a link of an address in an attribute. */
  function fromShortcode(element, text) {
    const [tag] = /^[^\]]*/.exec(text);
    const unlinked = straight(tag.replace(/<a href="[^"]*">([^<]*)<\/a>/g, '$1')) + text.slice(tag.length);
    const { shortcode } = wp.shortcode.next(shortcodeName(element), unlinked);
    const { named, numeric } = shortcode.attrs;
    const values = {
      ...Object.fromEntries(numeric.map((name) => [name, ''])),
      ...Object.fromEntries(Object.entries(named).map(([name, text]) => [name.replaceAll('_', '-'), plain(text)])),
    };
    const ofFilter = Object.keys(values).filter((name) => name.startsWith('filter-'));
    const hasFilter = (values.filter !== undefined && values.filter !== 'false') || ofFilter.length > 0;
    const inside = new DOMParser().parseFromString(shortcode.content ?? '', 'text/html').body;
    return {
      ...attributesFrom(element, (name) => values[name]),
      ...(hasFilter &&
        element === 'event-list' && { filter: attributesFrom('topic-filter', (name) => values[`filter-${name}`]) }),
      ...(/^#[\da-f]{6}$/i.test(values.accent ?? '') && { accent: values.accent.toLowerCase() }),
      ...(values.id && { anchor: values.id }),
      ...(linkIn(inside) && { fallback: linkIn(inside) }),
    };
  }

  /** Whether an address alone, in a paragraph, is surely a feed: it ends so, or is in use already. */
  const isFeed = (text) =>
    /^https?:\/\/\S+$/.test(text) && (/\/events\.json(?:[?#]|$)/.test(text) || config.known.includes(text));

  const transforms = (element) => ({
    from: [
      {
        type: 'raw',
        priority: 5,
        // WordPress hands over the children of the body; a tag that it does not know may stand in a paragraph.
        isMatch: (node) =>
          node.localName === `ogp-${element}` ||
          (node.localName === 'p' &&
            node.children.length === 1 &&
            node.firstElementChild.localName === `ogp-${element}`),
        transform: (node) =>
          createBlock(`ogp/${element}`, fromElement(element, node.localName === 'p' ? node.firstElementChild : node)),
        schema: () => ({
          [`ogp-${element}`]: {
            attributes: [...Object.keys(config.settings[element]), 'id', 'style'],
            children: {
              a: { attributes: ['href'], children: { '#text': {} } },
              'ogp-topic-filter': { attributes: [...Object.keys(config.settings['topic-filter']), 'slot'] },
              '#text': {},
            },
          },
        }),
      },
      ...(element === 'event-list'
        ? [
            {
              type: 'raw',
              priority: 5,
              isMatch: (node) => node.localName === 'p' && isFeed(node.textContent.trim()),
              transform: (node) => createBlock(`ogp/${element}`, { src: node.textContent.trim() }),
            },
          ]
        : []),
      {
        type: 'shortcode',
        tag: shortcodeName(element),
        transform: (_, { content }) => createBlock(`ogp/${element}`, fromShortcode(element, content)),
        attributes: Object.fromEntries(
          [...Object.keys(config.settings[element]).map(camelCase), 'filter', 'accent', 'anchor', 'fallback'].map(
            (name) => [name, { type: 'string', shortcode: (_, { content }) => fromShortcode(element, content)[name] }],
          ),
        ),
      },
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch: ({ text }) => wp.shortcode.next(shortcodeName(element), text ?? '') !== undefined,
        transform: ({ text }) =>
          createBlock(
            `ogp/${element}`,
            fromShortcode(element, wp.shortcode.next(shortcodeName(element), text).content),
          ),
      },
      {
        type: 'block',
        blocks: ['core/html'],
        isMatch: ({ content }) => new RegExp(`<ogp-${element}\\b`).test(content ?? ''),
        transform: ({ content }) =>
          createBlock(
            `ogp/${element}`,
            fromElement(element, new DOMParser().parseFromString(content, 'text/html').querySelector(`ogp-${element}`)),
          ),
      },
    ],
  });

  for (const [element, icon] of Object.entries({ 'event-list': 'calendar-alt', countdown: 'clock' })) {
    // All else of a block, such as its title in the editor's language, comes from block.json through WordPress.
    registerBlockType(`ogp/${element}`, {
      icon,
      edit: edit(element, icon),
      save: () => null,
      transforms: transforms(element),
    });
  }
})(window.wp, window.ogpEventWidgets);
