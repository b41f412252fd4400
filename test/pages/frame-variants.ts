/** How pages hold a frame of the iframe edition: by what it is sandboxed. */
export const SANDBOXES = {
  none: null,
  full: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation allow-downloads',
  opaque: 'allow-scripts',
  'no popups': 'allow-scripts allow-same-origin',
};

interface Variant {
  /** Where the script of the page stands: before the frame, after it, or nowhere. */
  readonly script: 'first' | 'last' | 'absent';
  readonly sandbox: keyof typeof SANDBOXES;
  readonly lang: 'en' | 'ar';
}

const ALL: readonly Variant[] = (['first', 'last', 'absent'] as const).flatMap((script) =>
  (Object.keys(SANDBOXES) as (keyof typeof SANDBOXES)[]).flatMap((sandbox) =>
    (['en', 'ar'] as const).map((lang) => ({ script, sandbox, lang })),
  ),
);
const SAMPLE: readonly Variant[] = [
  { script: 'first', sandbox: 'none', lang: 'en' },
  { script: 'last', sandbox: 'full', lang: 'ar' },
  { script: 'last', sandbox: 'opaque', lang: 'en' },
  { script: 'absent', sandbox: 'no popups', lang: 'en' },
];

/** Every combination with FRAMES=all; else a sample of them. */
export const VARIANTS = process.env.FRAMES === 'all' ? ALL : SAMPLE;
