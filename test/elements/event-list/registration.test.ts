import { expect } from '@open-wc/testing';
import { event, show, type RawEvent } from '../../helpers/event-list.js';
import { part, textsOf } from '../../helpers/look.js';

const url = 'https://example.org/register';

async function offered(registration: RawEvent, more: RawEvent = {}): Promise<string[]> {
  const list = await show([event({ registration, ...more })], { when: 'all' });
  const words = [...textsOf(list, 'register'), ...textsOf(list, 'registration')];
  return words.map((text) => text.replace(': Open day', ''));
}

describe('registration', () => {
  it('is a link where the feed has one', async () => {
    const list = await show([event({ registration: { url } })]);
    expect((part(list, 'register') as HTMLAnchorElement).href).to.equal(url);
    expect(textsOf(list, 'register')).to.deep.equal(['Register: Open day']);
  });

  it('is the one thing that looks like a button', async () => {
    const links = [
      { rel: 'info', url: 'https://example.org/info' },
      { rel: 'agenda', url: 'https://example.org/agenda' },
    ];
    const list = await show([event({ registration: { url }, links })]);
    const lineOf = (name: string): string => getComputedStyle(part(list, name)!).borderTopStyle;
    expect([lineOf('register'), lineOf('agenda'), lineOf('title')]).to.deep.equal(['solid', 'none', 'none']);
  });

  it('may also come as a link of the event', async () => {
    expect(await offered({ status: 'open' }, { links: [{ rel: 'register', url }] })).to.deep.equal(['Register']);
  });

  it('offers each of several links, by its language', async () => {
    const links = [
      { rel: 'register', url: `${url}/en`, language: 'en' },
      { rel: 'register', url: `${url}/es`, language: 'es' },
    ];
    expect(await offered({}, { links })).to.deep.equal(['Register (English)', 'Register (Spanish)']);
  });

  it('is required, says the list, where there is no link to follow', async () => {
    expect(await offered({ required: true })).to.deep.equal(['Registration required']);
  });

  it('is free, where the feed says so', async () => {
    expect(await offered({ url, free: true })).to.deep.equal(['Register', 'Free']);
    expect(await offered({ url, free: false })).to.deep.equal(['Register']);
  });

  it('says that it is open where there is no link', async () => {
    expect(await offered({ status: 'open' })).to.deep.equal(['Registration open']);
  });

  it('says when it is not open yet, and offers no link before', async () => {
    const opens = '2030-05-10';
    expect(await offered({ url, status: 'not-yet-open', opens })).to.deep.equal(['Registration opens 10 May 2030']);
    expect(await offered({ url, status: 'not-yet-open' })).to.deep.equal(['Registration not open yet']);
    expect(await offered({ url, status: 'waitlist', opens })).to.deep.equal([
      'Waiting list',
      'Registration opens 10 May 2030',
    ]);
  });

  it('opens by itself on its day, whatever the feed still says', async () => {
    expect(await offered({ url, status: 'not-yet-open', opens: '2030-04-28' })).to.deep.equal(['Register']);
  });

  it('still offers the waiting list', async () => {
    expect(await offered({ url, status: 'waitlist' })).to.deep.equal(['Register', 'Waiting list']);
  });

  it('offers no link once it is full or closed', async () => {
    expect(await offered({ url, status: 'full', closes: '2030-05-15' })).to.deep.equal(['Fully booked']);
    expect(await offered({ url, status: 'closed' })).to.deep.equal(['Registration closed']);
  });

  it('says until when it is open', async () => {
    expect(await offered({ url, closes: '2030-05-15' })).to.deep.equal(['Register', 'Registration closes 15 May 2030']);
    expect(await offered({ url, closes: '2030-05-15T18:00:00+02:00' })).to.deep.equal([
      'Register',
      'Registration closes 15 May 2030 at 18:00 GMT+2',
    ]);
  });

  it('closes by itself when its day is over, whatever the feed still says', async () => {
    expect(await offered({ url, status: 'open', closes: '2030-04-28' })).to.deep.equal(['Registration closed']);
  });

  it('is open on its last day', async () => {
    expect(await offered({ url, closes: '2030-05-01' })).to.deep.equal(['Register', 'Registration closes 1 May 2030']);
  });

  it('opens in a month as vaguely as published', async () => {
    expect(await offered({ opens: '2030-07' }, { start: '2030-11-21', end: undefined })).to.deep.equal([
      'Registration opens July 2030',
    ]);
  });

  it('is no longer mentioned when the event is over', async () => {
    expect(await offered({ url, free: true }, { start: '2030-04-20T09:00', end: '2030-04-20T10:00' })).to.deep.equal(
      [],
    );
  });
});
