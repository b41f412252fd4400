import { expect } from '@open-wc/testing';
import { create, events, feed, mount } from '../../helpers/event-list.js';
import { installFakeFeed, type FakeFeed } from '../../helpers/fake-feed.js';
import { parts, plain } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';

const MANY = 700;

describe('a list with hundreds of events and no pages', () => {
  let net: FakeFeed;
  beforeEach(() => (net = installFakeFeed()));
  afterEach(() => net.restore());

  const long = () => {
    const src = net.url();
    net.answer(src, {
      body: feed(events(MANY, (i) => ({ topics: [i % 2 ? 'climate-environment' : 'justice'] }))),
    });
    return create({ src, 'page-size': 'all', 'group-by': 'none' });
  };

  it('has them all when it is complete, in order', async () => {
    const list = await mount(long());
    await list.updateComplete;
    const titles = parts(list, 'title').map((title) => plain(title.textContent));
    expect(titles).to.have.length(MANY);
    expect(new Set(titles).size).to.equal(MANY);
  });

  it('shows the first of them before the last are built', async () => {
    const list = long();
    const mounting = mount(list, document.body);
    const counts: number[] = [];
    const observer = new MutationObserver(() => counts.push(parts(list, 'event').length));
    list.addEventListener('ogp-load', () => observer.disconnect());
    observer.observe(list.shadowRoot!, { subtree: true, childList: true });
    await mounting;
    const [first] = counts.filter(Boolean);
    expect(first).to.be.within(20, MANY - 1);
    expect(parts(list, 'event')).to.have.length(MANY);
    list.remove();
  });

  it('counts all of them from the start, and says that it is loaded when all are there', async () => {
    const list = long();
    let built = 0;
    list.addEventListener('ogp-load', () => (built = parts(list, 'event').length));
    await mount(list);
    expect(built).to.equal(MANY);
    expect(plain(parts(list, 'summary')[0]!.textContent)).to.contain(String(MANY));
  });

  it('steps past none of them in an update that changes no row', async () => {
    const list = await mount(long());
    const own = Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling')!;
    let steps = 0;
    const count = function (this: Node): unknown {
      steps++;
      return own.get!.call(this);
    };
    Object.defineProperty(Node.prototype, 'nextSibling', { ...own, get: count });
    try {
      list.heading = 'Another heading';
      await list.updateComplete;
    } finally {
      Object.defineProperty(Node.prototype, 'nextSibling', own);
    }
    expect(parts(list, 'heading')[0]!.textContent).to.contain('Another heading');
    expect(steps).to.be.below(MANY / 10);
  });

  it('keeps what was built in a hidden tab when somebody comes to look', async () => {
    let hidden = true;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    try {
      const list = await mount(long());
      expect(parts(list, 'event')).to.have.length(MANY);
      const last = parts(list, 'event').at(-1)!;
      hidden = false;
      list.requestUpdate();
      await list.updateComplete;
      expect(last.isConnected).to.equal(true);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('leaves the entries that stay as they are when somebody chooses', async () => {
    const list = await mount(long());
    const chosen = async (topics: string[], count: number): Promise<void> => {
      list.choice = { topics };
      await until(() => parts(list, 'event').length === count, `${count} events`);
    };
    // The code that chooses is loaded the first time.
    await chosen(['justice'], MANY / 2);
    await chosen([], MANY);
    const before = parts(list, 'event');
    const kept = before[1]!;
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(kept, { subtree: true, childList: true, characterData: true, attributes: true });
    await chosen(['climate-environment'], MANY / 2);
    const after = parts(list, 'event');
    expect(after).to.have.length(MANY / 2);
    expect(after[0]).to.equal(kept);
    expect(changes).to.equal(0);
    observer.disconnect();
  });

  it('is ready with all its rows, also if it is taken out and put back meanwhile', async () => {
    const list = long();
    document.body.append(list);
    const { ready } = list;
    await until(() => parts(list, 'event').length, 'the first rows');
    list.remove();
    document.body.append(list);
    await ready;
    expect(parts(list, 'event')).to.have.length(MANY);
    list.remove();
  });
});
