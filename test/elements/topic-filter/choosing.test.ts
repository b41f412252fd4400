import { expect } from '@open-wc/testing';
import { choiceText } from '../../../src/core/listing/choice.js';
import { holdTimers, type HeldTimers } from '../../helpers/held-timers.js';
import { deepActive, inState, part, parts, textOf, textsOf } from '../../helpers/look.js';
import { listen } from '../../helpers/speech.js';
import { box, settle, showPair, SIX, titlesOf } from '../../helpers/topic-filter.js';

const type = (input: HTMLInputElement, value: string): void => {
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const change = (input: HTMLInputElement, value: string): void => {
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
const chips = (filter: Element): string[] => textsOf(filter, 'chip').map((text) => text.replace(/ ?×$/, ''));

describe('choosing', () => {
  it('says what is chosen now, once for each change, to whoever listens above', async () => {
    const { filter, place } = await showPair();
    const told: string[] = [];
    place.addEventListener('ogp-topic-change', ({ choice }) => told.push(choiceText(choice)));
    box(filter, 'Other').click();
    box(filter, 'Voting').click();
    box(filter, 'Other').click();
    await settle(filter);
    expect(told).to.deep.equal(['topics=other', 'topics=other,Voting', 'topics=Voting']);
  });

  it('by the page fires nothing, and shows', async () => {
    const { filter, list, place } = await showPair(SIX, { facets: 'topics countries', search: '' });
    let fired = 0;
    place.addEventListener('ogp-topic-change', () => fired++);
    filter.choice = { topics: ['climate-environment'], countries: ['KE'] };
    await settle(filter, list);
    expect(box(filter, 'Kenya').checked).to.equal(true);
    expect(titlesOf(list)).to.deep.equal(['Air']);
    expect(filter.getAttribute('choice')).to.equal('topics=climate-environment&countries=KE');
    expect(list.getAttribute('choice')).to.equal('topics=climate-environment&countries=KE');
    filter.clear();
    await settle(filter, list);
    expect(titlesOf(list)).to.have.length(6);
    expect([filter.hasAttribute('choice'), fired]).to.deep.equal([false, 0]);
  });

  it('works without a filter, by the list’s own attribute', async () => {
    const { list, filter } = await showPair(SIX, {}, { choice: 'topics=civic-space&search=dat' });
    filter.remove();
    await settle(list);
    expect(titlesOf(list)).to.deep.equal(['Datos']);
    expect(textOf(list, 'summary')).to.match(/^1 of 6 events · Civic Space · “dat”/);
    list.setAttribute('choice', 'countries=pt');
    await settle(list);
    expect(titlesOf(list)).to.deep.equal(['Forum', 'Datos']);
    list.removeAttribute('choice');
    await settle(list);
    expect(titlesOf(list)).to.have.length(6);
  });

  it('by words finds the beginning of any, without accents', async () => {
    const { filter, list } = await showPair(SIX, { search: '' });
    const input = filter.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
    type(input, 'CAFE');
    await settle(filter, list);
    expect(titlesOf(list)).to.deep.equal(['Café']);
    expect(chips(filter)).to.deep.equal(['Remove filter: “CAFE”']);
    expect(filter.choice).to.deep.equal({ search: 'CAFE' });
  });

  it('by dates is on the clock that is shown', async () => {
    const { filter, list } = await showPair(SIX, { facets: 'when' });
    box(filter, 'Tomorrow').click();
    await settle(filter, list);
    expect(titlesOf(list)).to.deep.equal(['Budget']);
    box(filter, 'Tomorrow').click();
    const [from, to] = filter.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="date"]');
    change(from!, '2030-05-03');
    change(to!, '2030-05-05');
    await settle(filter, list);
    expect(titlesOf(list)).to.deep.equal(['Elections']);
    expect(filter.choice).to.deep.equal({ when: ['2030-05-03..2030-05-05'] });
    expect(chips(filter)).to.have.length(1);
    expect(chips(filter)[0]).to.match(/3\s?–\s?5 May 2030$/);
  });

  it('that leaves nothing offers to clear, in the list, and focus goes to its heading', async () => {
    const { filter, list } = await showPair(SIX, { facets: 'topics countries' });
    for (const name of ['Voting', 'Kenya']) box(filter, name).click();
    await settle(filter, list);
    expect(inState(list, 'empty')).to.equal(true);
    expect(textOf(list, 'summary')).to.match(/^0 of 6 events · Voting · Kenya/);
    const clear = part(list, 'clear')!;
    expect(clear.textContent!.trim()).to.equal('Clear filters');
    clear.focus();
    clear.click();
    await settle(list, filter);
    expect(titlesOf(list)).to.have.length(6);
    expect(deepActive()).to.equal(part(list, 'heading'));
    expect(filter.choice).to.deep.equal({});
  });

  it('gives what is chosen as buttons; taking one away moves focus to the next, the previous, the heading', async () => {
    const { filter, list } = await showPair();
    for (const name of ['Civic Space', 'Other', 'Voting']) box(filter, name).click();
    await settle(filter, list);
    expect(chips(filter)).to.deep.equal(['Civic Space', 'Other', 'Voting'].map((name) => `Remove filter: ${name}`));
    const focused: string[] = [];
    for (const index of [1, 1, 0]) {
      const chip = parts(filter, 'chip')[index]!;
      chip.focus();
      chip.click();
      await settle(filter, list);
      focused.push(deepActive()!.textContent!.replace(/\s+/g, ' ').trim());
    }
    expect(focused[0]).to.contain('Voting');
    expect(focused[1]).to.contain('Civic Space');
    expect(deepActive()).to.equal(part(filter, 'heading'));
    expect(filter.choice).to.deep.equal({});
  });

  it('“Clear all filters” stays for as long as it has focus', async () => {
    const { filter, list } = await showPair();
    box(filter, 'Other').click();
    await settle(filter, list);
    const clear = part(filter, 'clear')!;
    clear.click();
    await settle(filter, list);
    expect(deepActive()).to.equal(clear);
    expect(titlesOf(list)).to.have.length(6);
    box(filter, 'Other').focus();
    await settle(filter);
    expect(part(filter, 'clear')).to.equal(null);
  });

  it('with apply="button" takes effect on the button, and focus goes to the results', async () => {
    const { filter, list, place } = await showPair(SIX, { apply: 'button', search: '' });
    let told = 0;
    place.addEventListener('ogp-topic-change', () => told++);
    box(filter, 'Other').click();
    box(filter, 'Voting').click();
    await settle(filter, list);
    expect([titlesOf(list).length, told, chips(filter).length]).to.deep.equal([6, 0, 2]);
    part(filter, 'apply')!.click();
    await settle(filter, list);
    expect(titlesOf(list)).to.deep.equal(['Forum', 'Elections']);
    expect(told).to.equal(1);
    expect(deepActive()).to.equal(part(list, 'heading'));
  });
});

describe('what is heard of choosing', () => {
  let timers: HeldTimers;
  beforeEach(() => (timers = holdTimers()));
  afterEach(() => timers.restore());

  it('is one message for ten toggles in a second', async () => {
    const { filter, list } = await showPair();
    const speech = listen(list);
    for (let i = 0; i < 11; i++) {
      box(filter, 'Civic Space').click();
      await settle(filter, list);
      timers.pass(90);
    }
    expect(speech.said).to.deep.equal([]);
    timers.pass(500);
    await settle(list);
    expect(speech.said).to.deep.equal(['2 events']);
  });

  it('is said also where as many are left as before', async () => {
    const { filter, list } = await showPair();
    const speech = listen(list);
    for (const name of ['Other', 'Voting']) {
      box(filter, name).click();
      await settle(filter, list);
      timers.pass(600);
      await settle(list);
    }
    expect(speech.said).to.deep.equal(['1 event', '2 events']);
  });
});
