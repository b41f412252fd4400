// `import 'ogp-event-widgets/types/svelte'`, once in a project: Svelte (5) then checks the three tags.
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Listeners, Settings, Tag } from './elements.js';

type Props<T extends Tag> = Omit<HTMLAttributes<Elements[T]>, keyof Settings<T> | keyof Listeners<T>> &
  Settings<T> &
  Listeners<T>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'ogp-countdown': Props<'ogp-countdown'>;
    'ogp-event-list': Props<'ogp-event-list'>;
    'ogp-topic-filter': Props<'ogp-topic-filter'>;
  }
}
