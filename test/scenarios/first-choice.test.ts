import { expect } from '@open-wc/testing';
import { events, show } from '../helpers/event-list.js';
import { parts, textOf } from '../helpers/look.js';
import { until } from '../helpers/until.js';

// The code that applies a choice is loaded by the first one of a page: scenarios.test.ts runs this first.
describe('the first choice of a page', () => {
  it('leaves what is shown until it can be applied, and is counted aloud only then', async () => {
    const list = await show(events(6, (i) => ({ topics: [i % 2 ? 'justice' : 'civic-space'] })));
    const counts = new Set<number>();
    const said = new Set<string>();
    const observer = new MutationObserver(() => {
      counts.add(parts(list, 'event').length);
      said.add(list.shadowRoot!.querySelector('[role="status"]')!.textContent!.trim());
    });
    observer.observe(list.shadowRoot!, { subtree: true, childList: true, characterData: true });
    list.choice = { topics: ['justice'] };
    await list.updateComplete;
    expect(parts(list, 'event')).to.have.length(6);
    await until(() => parts(list, 'event').length === 3, 'three events');
    await until(() => [...said].some((words) => words.includes('3')), 'the number is said');
    observer.disconnect();
    expect([...counts].filter((count) => count < 3)).to.deep.equal([]);
    expect([...said].filter((words) => words.includes('6'))).to.deep.equal([]);
    expect(textOf(list, 'summary')).to.contain('3 of 6');
  });
});
