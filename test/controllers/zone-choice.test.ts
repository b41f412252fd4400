import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ZoneChoiceController, type Persistence } from '../../src/controllers/zone-choice.js';

class ZoneProbe extends LitElement {
  timeZoneGroup = '';
  persist: Persistence = 'none';
  timeZoneControl = true;
  renders = 0;
  readonly zone = new ZoneChoiceController(this, this);

  override render(): string {
    this.renders++;
    return this.zone.value ?? 'as the author says';
  }
}
customElements.define('zone-probe', ZoneProbe);

const KEY = 'ogp-event-widgets:time-zone';
const here: ZoneProbe[] = [];

async function probe(
  settings: Partial<Pick<ZoneProbe, 'timeZoneGroup' | 'persist' | 'timeZoneControl'>> = {},
): Promise<ZoneProbe> {
  const element = new ZoneProbe();
  Object.assign(element, settings);
  document.body.append(element);
  here.push(element);
  await element.updateComplete;
  return element;
}

/** Everything that the page keeps. */
const kept = (): string[] =>
  [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).flat() as string[]);

describe('the choice of a clock', () => {
  const clean = (): void => {
    localStorage.clear();
    sessionStorage.clear();
  };
  beforeEach(clean);
  afterEach(() => {
    for (const element of here.splice(0)) element.remove();
    clean();
  });

  it('is the author’s until somebody chooses, and again after', async () => {
    const one = await probe();
    expect(one.zone.value).to.equal(null);
    one.zone.choose('Asia/Tokyo');
    await one.updateComplete;
    expect(one.shadowRoot!.textContent).to.equal('Asia/Tokyo');
    one.zone.choose(null);
    await one.updateComplete;
    expect(one.shadowRoot!.textContent).to.equal('as the author says');
  });

  it('is shared by those of one name, whenever they come', async () => {
    const one = await probe({ timeZoneGroup: 'week' });
    const two = await probe({ timeZoneGroup: 'week' });
    const other = await probe({ timeZoneGroup: 'month' });
    const alone = await probe();
    one.zone.choose('Asia/Tokyo');
    const late = await probe({ timeZoneGroup: 'week' });
    await Promise.all([two.updateComplete, other.updateComplete]);
    expect([two, late, other, alone].map(({ zone }) => zone.value)).to.deep.equal([
      'Asia/Tokyo',
      'Asia/Tokyo',
      null,
      null,
    ]);
    expect(two.shadowRoot!.textContent).to.equal('Asia/Tokyo');
    expect(other.renders).to.equal(1);
  });

  it('goes with a name that changes', async () => {
    const one = await probe({ timeZoneGroup: 'a' });
    const two = await probe({ timeZoneGroup: 'b' });
    two.zone.choose('UTC');
    one.timeZoneGroup = 'b';
    one.requestUpdate();
    await one.updateComplete;
    expect(one.zone.value).to.equal('UTC');
    one.zone.choose('event');
    expect(two.zone.value).to.equal('event');
  });

  it('survives a move of the only one, and is forgotten with the last one', async () => {
    const one = await probe({ timeZoneGroup: 'week' });
    one.zone.choose('Asia/Tokyo');
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(one);
    await one.updateComplete;
    expect(one.zone.value).to.equal('Asia/Tokyo');
    elsewhere.remove();
    const later = await probe({ timeZoneGroup: 'week' });
    expect(later.zone.value).to.equal(null);
  });

  it('is not told to those who have left', async () => {
    const one = await probe({ timeZoneGroup: 'week' });
    const two = await probe({ timeZoneGroup: 'week' });
    two.remove();
    one.zone.choose('UTC');
    expect(two.zone.value).to.equal(null);
    document.body.append(two);
    await two.updateComplete;
    expect(two.zone.value).to.equal('UTC');
  });

  it('counts only where the host lets readers choose', async () => {
    const one = await probe();
    one.zone.choose('UTC');
    one.timeZoneControl = false;
    expect(one.zone.value).to.equal(null);
  });

  describe('and what is kept of it', () => {
    it('is nothing, before and after, unless the host asks', async () => {
      const one = await probe({ timeZoneGroup: 'week' });
      one.zone.choose('Asia/Tokyo');
      await one.updateComplete;
      expect(kept()).to.deep.equal([]);
    });

    it('is nothing before somebody chooses', async () => {
      await probe({ persist: 'local' });
      await probe({ persist: 'session', timeZoneGroup: 'week' });
      expect(kept()).to.deep.equal([]);
    });

    for (const persist of ['session', 'local'] as const) {
      it(`is the zone alone with persist="${persist}", under the name of the group`, async () => {
        const one = await probe({ persist });
        one.zone.choose('Asia/Tokyo');
        const week = await probe({ persist, timeZoneGroup: 'week' });
        expect(week.zone.value).to.equal(null);
        week.zone.choose('viewer');
        expect(kept().sort()).to.deep.equal(['Asia/Tokyo', KEY, `${KEY}:week`, 'viewer'].sort());
        expect((persist === 'local' ? localStorage : sessionStorage).length).to.equal(2);

        one.remove();
        week.remove();
        expect((await probe({ persist })).zone.value).to.equal('Asia/Tokyo');
        expect((await probe({ persist, timeZoneGroup: 'week' })).zone.value).to.equal('viewer');
      });
    }

    it('is gone when the reader goes back to what the author says', async () => {
      const one = await probe({ persist: 'local' });
      one.zone.choose('UTC');
      one.zone.choose(null);
      expect(kept()).to.deep.equal([]);
    });

    it('reaches those of the group who do not ask for it', async () => {
      localStorage.setItem(`${KEY}:week`, 'Asia/Tokyo');
      const plain = await probe({ timeZoneGroup: 'week' });
      expect(plain.zone.value).to.equal(null);
      await probe({ timeZoneGroup: 'week', persist: 'local' });
      await plain.updateComplete;
      expect(plain.zone.value).to.equal('Asia/Tokyo');
    });

    for (const nonsense of ['Mars/Olympus', 'auto', '<img src=x>', '+02:00', '', 'x'.repeat(10_000)]) {
      it(`is not believed if it is ${JSON.stringify(nonsense.slice(0, 20))}`, async () => {
        localStorage.setItem(KEY, nonsense);
        expect((await probe({ persist: 'local' })).zone.value).to.equal(null);
      });
    }

    it('may be refused by the browser: the choice then lives as long as the page', async () => {
      const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
      Object.defineProperty(window, 'localStorage', {
        configurable: true,
        get() {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
      try {
        const one = await probe({ persist: 'local' });
        one.zone.choose('Asia/Tokyo');
        expect(one.zone.value).to.equal('Asia/Tokyo');
        one.zone.choose(null);
        expect(one.zone.value).to.equal(null);
      } finally {
        Object.defineProperty(window, 'localStorage', real);
      }
    });

    it('may be full: the choice then lives as long as the page', async () => {
      const real = Storage.prototype.setItem;
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
      try {
        const one = await probe({ persist: 'session' });
        one.zone.choose('Asia/Tokyo');
        expect(one.zone.value).to.equal('Asia/Tokyo');
      } finally {
        Storage.prototype.setItem = real;
      }
    });
  });
});
