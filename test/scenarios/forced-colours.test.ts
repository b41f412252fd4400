import { expect } from '@open-wc/testing';
import { events, show } from '../helpers/event-list.js';
import { part, parts } from '../helpers/look.js';
import { holdMedia } from '../helpers/media.js';
import { until } from '../helpers/until.js';

const FORCED = '(forced-colors: active)';

describe('a list in forced colours', () => {
  it('has a ring around the button that has focus, whether it is pressed or not', async () => {
    const list = await show(events(2), { plan: 'session' });
    await until(() => parts(list, 'save')[0]?.hasAttribute('aria-pressed'), 'the buttons know what is saved');
    const ring = (button: HTMLElement): string => {
      button.focus({ focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(button);
      return [outlineStyle, outlineWidth, outlineOffset].join();
    };
    const end = holdMedia(list, FORCED);
    const usual = ring(parts(list, 'save')[1]!);
    end();
    parts(list, 'save')[0]!.click();
    await until(() => parts(list, 'save')[0]!.getAttribute('aria-pressed') === 'true', 'the event is saved');
    holdMedia(list, FORCED);
    expect(usual).to.match(/^solid,[2-9]/);
    expect(ring(parts(list, 'save')[0]!)).to.equal(usual);
    // Without focus it is told by a line within its border.
    parts(list, 'save')[1]!.focus();
    expect(getComputedStyle(parts(list, 'save')[0]!).outlineOffset).to.equal('-3px');
    await list.setPlan([]);
  });

  it('has a border around the buttons of a panel, which are not underlined', async () => {
    const list = await show(events(1), { actions: 'calendar' });
    await until(() => part(list, 'calendar'), 'the button is there');
    part(list, 'calendar')!.click();
    await until(() => list.shadowRoot!.querySelector('.panel button'), 'the panel is open');
    const button = list.shadowRoot!.querySelector('.panel button')!;
    expect(getComputedStyle(button).borderTopWidth).to.equal('0px');
    holdMedia(list, FORCED);
    expect(getComputedStyle(button).borderTopStyle).to.equal('solid');
    expect(getComputedStyle(button).borderTopWidth).to.equal('1px');
  });
});
