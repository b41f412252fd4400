/** The words of the frame around an element, in the languages of the elements. Plain text. */
interface FrameWords {
  readonly events: string;
  /** A link to the list outside of its frame, where the frame cannot grow. */
  readonly ownPage: string;
  /** After the name of a link. */
  readonly newTab: string;
  /** Before a line of HTML. */
  readonly refused: string;
  readonly neverAllowed: string;
  readonly noFeed: string;
}

const en: FrameWords = {
  events: 'Events',
  ownPage: 'Open this list on its own page',
  newTab: 'opens in a new tab',
  refused:
    'This frame shows feeds of its own server only. Who runs that server can allow this one, by this line in embed.html:',
  neverAllowed: 'The address of the feed is none that a frame may show.',
  noFeed: 'The address of this frame names no feed.',
};

const es: FrameWords = {
  events: 'Eventos',
  ownPage: 'Abrir esta lista en su propia página',
  newTab: 'se abre en otra pestaña',
  refused:
    'Este marco solo muestra fuentes de su propio servidor. Quien lo administra puede permitir esta con esta línea en embed.html:',
  neverAllowed: 'La dirección de la fuente no es de las que un marco puede mostrar.',
  noFeed: 'La dirección de este marco no nombra ninguna fuente.',
};

const ar: FrameWords = {
  events: 'الفعاليات',
  ownPage: 'افتح هذه القائمة في صفحتها',
  newTab: 'يُفتح في علامة تبويب جديدة',
  refused:
    'لا يعرض هذا الإطار إلا مصادر من خادمه نفسه. يستطيع من يدير الخادم السماح بهذا المصدر بهذا السطر في embed.html:',
  neverAllowed: 'عنوان المصدر ليس مما يجوز لإطار أن يعرضه.',
  noFeed: 'عنوان هذا الإطار لا يسمّي مصدرًا.',
};

const WORDS: Readonly<Record<string, FrameWords>> = { en, es, ar };

/** @param tag BCP 47. English where there are no words. */
export const frameWords = (tag: string): FrameWords => {
  const [language = ''] = tag.toLowerCase().split('-', 1);
  return Object.hasOwn(WORDS, language) ? WORDS[language]! : en;
};
