// `import 'ogp-event-widgets/types/react'`, once in a project: React (18 and 19) then checks the three tags.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, Listeners, Settings, Tag } from './elements.js';

type Props<T extends Tag> = Omit<
  DetailedHTMLProps<HTMLAttributes<Elements[T]>, Elements[T]>,
  keyof Settings<T> | keyof Listeners<T>
> &
  Settings<T> &
  Listeners<T>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ogp-countdown': Props<'ogp-countdown'>;
      'ogp-event-list': Props<'ogp-event-list'>;
      'ogp-topic-filter': Props<'ogp-topic-filter'>;
    }
  }
}
