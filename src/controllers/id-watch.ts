import { ownOptions } from '../core/own-options.js';

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}

/** One observer for each tree, however many ask. */
const watches = new WeakMap<Node, Watch>();

/** Calls back when ids may have appeared in a tree, or vanished from it. Answers what ends that. */
export function watchIds(root: Node, callback: () => void): () => void {
  let watch = watches.get(root);
  if (!watch) {
    const callbacks = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const each of [...callbacks]) each();
    });
    observer.observe(root, ownOptions({ subtree: true, childList: true, attributes: true, attributeFilter: ['id'] }));
    watches.set(root, (watch = { observer, callbacks }));
  }
  const { observer, callbacks } = watch;
  const own = (): void => callback();
  callbacks.add(own);
  return () => {
    callbacks.delete(own);
    if (callbacks.size || watches.get(root)?.callbacks !== callbacks) return;
    observer.disconnect();
    watches.delete(root);
  };
}
