/** Texts that break layouts, searches, logs or readers' trust without any markup. */
const SCRIPTS_OF_THE_WORLD = [
  'مرحبا بالعالم',
  'שלום עולם',
  'مرحبا world שלום 123',
  'नमस्ते दुनिया',
  'สวัสดีชาวโลกกำลัง',
  'ព្រះរាជាណាចក្រ',
  'こんにちは世界',
  '한국어',
  '한국어'.normalize('NFD'),
  'می‌خواهم',
  'Zażółć gęślą jaźń',
  'ﷺ ﷽',
  'ǅ ß ẞ İ ı ﬁ ŉ',
  '𝕬𝖓 𝔬𝔭𝔢𝔫 𝒹𝒶𝓎',
  'ɐuʎʇɥᴉuƃ',
  'Ⓞⓟⓔⓝ',
];

const EMOJI = ['👩‍👩‍👧‍👦', '🏳️‍🌈', '🏴‍☠️', '👁️‍🗨️', '👍🏽', '🇺🇾', '🇺🇾🇦🇷🇧', '❤️', '☺︎', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩🏽‍🚀'.repeat(80), '🇪'.repeat(700)];

const DIRECTION = [
  '\u202etxet desrever',
  '\u202dx\u202cy',
  '\u202a\u202b\u202c',
  '\u2066isolate',
  '\u2067\u2068\u2069',
  'a\u2069\u2069\u2069b',
  '\u061cx\u200ey\u200fz',
  'user\u202egnp.exe',
  '\u202e'.repeat(500),
  '\u2067'.repeat(500) + 'x',
  'access\u202e\u2066// only for admins\u2069\u2066',
];

const INVISIBLE = [
  ' ',
  '\t\n\r\v\f',
  '\u00a0',
  '\u1680\u2000\u2009\u202f\u205f\u3000',
  '\u200b',
  '\u200c\u200d',
  '\u2060\u2061\u2062\u2063\u2064',
  '\u00ad\u00ad',
  '\u034f',
  '\u115f\u1160',
  '\u17b4\u17b5',
  '\u180b\u180e',
  '\u2800\u2800',
  '\u3164',
  '\uffa0',
  '\ufeff\ufffe',
  '\ufe0e\ufe0f',
  '\ufff9a\ufffab\ufffb',
  '\u{e0001}\u{e0065}\u{e007f}',
  'a\u{e0061}\u{e0062}\u{e0063}b',
  '\u{e0100}\u{e01ef}',
  'a\u0000b',
  '\u0000',
  '\u0001\u0002\u0008\u000e\u001f\u007f',
  '\u0080\u0085\u009f',
  'a\u2028b\u2029c',
  'a\r\nb\rc\nd\u0085e',
  '\n'.repeat(5000),
  ' '.repeat(5000) + 'x',
];

const BROKEN = [
  '\ud800',
  '\udfff',
  '\udfff\ud800',
  'a\ud83db',
  `${'x'.repeat(299)}😀`,
  `${'x'.repeat(4799)}😀y`,
  '\ufffd\uffff\ufdd0',
  '\u{1fffe}\u{10ffff}',
  '\ue000\u{f0000}',
  'x\u0327\ud800\u0301',
];

const TOWERS = [
  `Z${'\u0301'.repeat(500)}`,
  [...'Zalgo'].map((letter) => letter + '\u0300\u0316\u0489\u035c\u0361'.repeat(20)).join(''),
  `Z${'\u0301\u200d'.repeat(300)}`,
  `Z${'\u0301\u200c\u034f'.repeat(300)}`,
  '\u0301'.repeat(50),
  `x${'\u20dd'.repeat(50)}`,
  `ก${'็'.repeat(300)}`,
  `${'\u1100'.repeat(500)}`,
  '﷽'.repeat(300),
  `𒐫${'𒈙'.repeat(200)}`,
];

const LONG = [
  'W'.repeat(301),
  'W'.repeat(6000),
  'wörd '.repeat(2000),
  'e\u0301'.repeat(6000),
  '😀'.repeat(400),
  'x'.repeat(1_000_000),
  '\u202e\u0000'.repeat(100_000) + 'x',
  'a'.repeat(4900) + '\u0301'.repeat(200),
  'https://example.org/' + '('.repeat(500),
  'https://'.repeat(500),
  'https://example.org '.repeat(200),
  '(https://example.org/a_(b)), “https://example.org/”. <https://example.org/>',
  'https://user:password@evil.example/ https://evil\u200b.example/ https://evil.example\u202e/',
  'javascript:__pwned(1) data:text/html,x http://example.org/ //evil.example ftp://evil.example',
];

/** Words that mean something to JavaScript, as a name or a value. */
export const NAMES: readonly string[] = [
  '__proto__ prototype constructor toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable toJSON then catch',
  '__defineGetter__ __lookupGetter__ length name caller arguments size get set has map nodeType tagName innerHTML value strings raw',
  '_$litType$ _$litDirective$ _$litPart$ undefined null true false NaN Infinity -0 0 1e999 0x10 [] {} function(){} $ _ * # . .. / ~ ~2',
].flatMap((line) => line.split(' '));

export const TEXTS: readonly string[] = [
  '',
  ...SCRIPTS_OF_THE_WORLD,
  ...EMOJI,
  ...DIRECTION,
  ...INVISIBLE,
  ...BROKEN,
  ...TOWERS,
  ...LONG,
  ...NAMES,
];
