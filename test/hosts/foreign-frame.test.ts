import { expect } from '@open-wc/testing';
import { dayFromNow, feedOf } from './host-feed.js';
import { openHost } from './host-page.js';

const EVENT = {
  id: 'open-day',
  title: 'Open day',
  start: `${dayFromNow(3)}T09:00`,
  timeZone: 'Europe/Madrid',
  description: 'All the words.',
  updated: '2026-11-01T10:00:00Z',
  links: [{ rel: 'info', url: 'https://example.org/open-day' }],
};

/** Texts that a reader finds after a click on the title of the event, and on "More about this event" where that is there. */
interface Found {
  /** The name of the dialog, and what is in it. */
  readonly dialog: string | null;
  /** All else that is known of the event, in place. */
  readonly inPlace: string | null;
}

/** The page around a frame of another origin reads nothing of it: a script in it does what a reader does, and tells. */
const READER = `
const wait = () => new Promise((resolve) => setTimeout(resolve, 20));
const list = document.querySelector('ogp-event-list');
const textOf = (selector) => root.querySelector(selector)?.innerText.replace(/\\s+/g, ' ') ?? null;
addEventListener('click', (event) => event.composedPath()[0].localName === 'a' && event.preventDefault());
await customElements.whenDefined('ogp-event-list');
await list.ready;
const root = list.shadowRoot;
root.querySelector('[part~="title"] a').click();
root.querySelector('summary')?.click();
while (!textOf(':modal') && !textOf('.rest')) await wait();
parent.postMessage({ dialog: textOf(':modal'), inPlace: textOf('.rest') }, '*');
`;

describe('the detail of an event in a frame', () => {
  /** @param host Of the frame: that of this page, or another name of the same machine, which is another origin. */
  async function readIn(host: string): Promise<Found> {
    const page = await openHost({
      head: '',
      body: '',
      files: {
        'feed.json': feedOf([EVENT]),
        'reader.js': READER,
        'frame.html': `<!doctype html><html lang="en"><title>Events</title><script type="module" src="/hosts/cdn/ogp-event-list.js"></script>
          <ogp-event-list src="feed.json" detail="dialog"></ogp-event-list><script type="module" src="reader.js"></script>`,
      },
    });
    const { origin, port, protocol } = location;
    const frame = document.createElement('iframe');
    frame.src = page.frame.src.replace(origin, `${protocol}//${host}:${port}`).replace('page.html', 'frame.html');
    const found = new Promise<Found>((resolve) =>
      addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow) resolve(data as Found);
      }),
    );
    document.body.append(frame);
    try {
      return await found;
    } finally {
      page.close();
      frame.remove();
    }
  }

  it('is a dialog where the page around it is of the same origin', async () => {
    const { dialog, inPlace } = await readIn(location.hostname);
    expect(dialog).to.contain('Open day').and.contain('Updated 1 November 2026').and.contain('Close');
    expect(inPlace).to.equal(null);
  });

  it('opens in place where the page around it is of another origin, since a dialog might be far outside the window', async () => {
    const { dialog, inPlace } = await readIn(location.hostname === 'localhost' ? '127.0.0.1' : 'localhost');
    expect(dialog).to.equal(null);
    expect(inPlace).to.contain('Updated 1 November 2026');
  });
});
