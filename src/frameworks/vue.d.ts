// `import 'ogp-event-widgets/types/vue'`, once in a project: Vue's templates (`strictTemplates`) then check the three tags.
import type { HTMLAttributes } from 'vue';
import type { ElementEvents, Elements, Settings, Tag } from './elements.js';

type Camel<S extends string> = S extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : S;

/** Listeners as Vue names them: `@ogp-load` is `onOgpLoad`. */
type Listeners<T extends Tag> = {
  [N in keyof ElementEvents[T] & string as `on${Capitalize<Camel<N>>}`]?: (event: ElementEvents[T][N]) => void;
};

type Component<T extends Tag> = new () => Elements[T] & {
  /** @deprecated Only what Vue's templates are checked with; there is no such property. */
  $props: Omit<HTMLAttributes, keyof Settings<T>> & Settings<T> & Listeners<T>;
};

declare module 'vue' {
  interface GlobalComponents {
    'ogp-countdown': Component<'ogp-countdown'>;
    'ogp-event-list': Component<'ogp-event-list'>;
    'ogp-topic-filter': Component<'ogp-topic-filter'>;
  }
}
