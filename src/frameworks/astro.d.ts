// `import 'ogp-event-widgets/types/astro'`, once in a project: Astro (5) then checks the attributes of the three tags. Objects and events belong into a script.
import type { Attributes, Tag } from './elements.js';

declare global {
  namespace astroHTML.JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface HTMLAttributes {}
    type OgpAttributes<T extends Tag> = Attributes<T> & Omit<HTMLAttributes, keyof Attributes<T>>;
    interface IntrinsicElements {
      'ogp-countdown': OgpAttributes<'ogp-countdown'>;
      'ogp-event-list': OgpAttributes<'ogp-event-list'>;
      'ogp-topic-filter': OgpAttributes<'ogp-topic-filter'>;
    }
  }
}
