import { expect } from '@open-wc/testing';
import { Announcer } from '../../src/controllers/announcer.js';
import { ControllerHost } from '../helpers/controller-host.js';
import { holdTimers, type HeldTimers } from '../helpers/held-timers.js';

describe('the announcer', () => {
  let timers: HeldTimers;
  let host: ControllerHost;
  let announcer: Announcer;
  beforeEach(() => {
    timers = holdTimers();
    host = new ControllerHost();
    announcer = new Announcer(host);
    host.connect();
  });
  afterEach(() => timers.restore());

  it('has nothing to say at first', () => {
    expect([announcer.message, host.updates, timers.waiting.length]).to.deep.equal(['', 0, 0]);
  });

  it('speaks after half a second of quiet', () => {
    announcer.say('3 events');
    timers.pass(499);
    expect(announcer.message).to.equal('');
    timers.pass(1);
    expect([announcer.message, host.updates]).to.deep.equal(['3 events', 1]);
  });

  it('says the last of many things, once', () => {
    for (let n = 1; n <= 10; n++) {
      announcer.say(`${n} events`);
      timers.pass(100);
    }
    timers.pass(1000);
    expect([announcer.message, host.updates]).to.deep.equal(['10 events', 1]);
  });

  it('says the same thing again so that it is heard again', () => {
    const heard = [1, 2, 3].map(() => {
      announcer.say('3 events');
      timers.pass(500);
      return announcer.message;
    });
    expect(heard[0]).to.equal('3 events');
    expect(heard[1]).not.to.equal(heard[0]);
    expect(heard[2]).not.to.equal(heard[1]);
    expect(heard.map((message) => message.trim())).to.deep.equal(['3 events', '3 events', '3 events']);
  });

  it('takes away what it has said after five seconds, and tells that nobody', () => {
    announcer.say('Closes now');
    timers.pass(500 + 4999);
    expect(announcer.message).to.equal('Closes now');
    timers.pass(1);
    expect([announcer.message, host.updates]).to.deep.equal(['', 2]);
    expect(timers.waiting).to.deep.equal([]);
    announcer.say('Closes now');
    timers.pass(500);
    expect(announcer.message).to.equal('Closes now');
  });

  it('gives each message its time', () => {
    announcer.say('3 events');
    timers.pass(5000);
    announcer.say('4 events');
    timers.pass(500);
    expect(announcer.message).to.equal('4 events');
    timers.pass(4500);
    expect(announcer.message).to.equal('4 events');
    timers.pass(500);
    expect(announcer.message).to.equal('');
  });

  it('says no more what is taken back', () => {
    announcer.say('3 events');
    timers.pass(500);
    announcer.say('4 events');
    announcer.cancel();
    expect(announcer.message).to.equal('');
    timers.pass(10_000);
    expect(announcer.message).to.equal('');
  });

  it('falls silent with its host, and has forgotten everything when that comes back', () => {
    announcer.say('3 events');
    timers.pass(500);
    announcer.say('4 events');
    host.disconnect();
    expect(timers.waiting).to.deep.equal([]);
    timers.pass(1000);
    host.connect();
    expect(announcer.message).to.equal('');
  });
});
