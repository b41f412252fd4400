import { html, render } from 'lit/html.js';
import { documentOf, type EditedFeed } from './feed-document.js';

/**
 * Returns an empty data block. Parsed in a template it counts as started (HTML, 4.12.1.1), and so do its copies: nobody will run it, so
 * Trusted Types do not ask what is put into it.
 */
function dataBlock(): Element {
  const parent = document.createElement('div');
  render(html`<script type="application/json"></script>`, parent);
  return parent.firstElementChild!;
}

/** The feed as it stands in the page for the list: an inline feed, which no policy stops, since it is data. */
export class WrittenFeed {
  readonly #block = dataBlock();
  #copies = 0;

  get id(): string {
    return `written-${this.#copies}`;
  }

  /** Writes the feed anew, under another id: a list reads a block once. */
  write(feed: EditedFeed): void {
    const script = this.#block.cloneNode() as HTMLElement;
    script.id = `written-${++this.#copies}`;
    script.append(JSON.stringify(documentOf(feed)));
    document.querySelector('#written')!.replaceChildren(script);
  }
}
