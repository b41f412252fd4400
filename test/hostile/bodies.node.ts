import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../src/core/feed-error.js';
import { fetchFeed } from '../../src/core/feed/feed-source.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import { readFeed } from '../../src/core/read-feed.js';
import { BAD_LETTERS, BODIES, BYTES, MARKED, SOUND, titled } from './corpora/bodies.js';
import { assertSoundFeed } from './soundness.js';

const URL_OF_FEED = 'https://feed.example/events.json';

/** The outcome of a document: a feed, or the code of the error that a page author gets. Anything else is thrown on. */
async function outcome(text: string, type?: string): Promise<FeedSnapshot | string> {
  try {
    return await readFeed(text, { url: URL_OF_FEED, type });
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    assert.match(error.message, /^\S.*[.]$/s);
    assert.ok(error.message.length < 500);
    return error.code;
  }
}

async function expectRefusedOrReported(text: string): Promise<void> {
  const all = await Promise.all(
    [undefined, 'ogp-events', 'schema-org', 'application/ld+json'].map((type) => outcome(text, type)),
  );
  for (const result of all) {
    if (typeof result === 'string') assert.match(result, /^(?:empty|unreadable|unknown-format|unsupported-version)$/);
    else assertSoundFeed(result);
  }
  const [asItIs] = all;
  if (typeof asItIs === 'object')
    assert.ok(asItIs.issues.length > 0, 'it is shown, and nobody is told that it is wrong');
}

/** A document as a server would send it. */
async function arriving(body: Uint8Array): Promise<string> {
  const { text } = await fetchFeed(URL_OF_FEED, {
    fetch: () =>
      Promise.resolve(
        new Response(body as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'application/json' } }),
      ),
  });
  return text;
}

describe('A document that is no sound feed', () => {
  it('is told from a sound one', async () => {
    const feed = await outcome(SOUND);
    assert.ok(typeof feed === 'object');
    assert.deepEqual(feed.issues, []);
    assert.equal(feed.events[0]!.title![0].value, 'Café "x"');
    assert.ok(BODIES.length > 250, `${BODIES.length} documents`);
  });

  it('is refused with an error that says why, or shown with what is wrong on record', async () => {
    for (const [title, body] of BODIES) {
      await expectRefusedOrReported(body).catch((cause: unknown) => assert.fail(`${title}: ${String(cause)}`));
    }
  });

  it('is refused as broken JSON wherever it breaks off', async () => {
    for (let end = 1; end < SOUND.length; end++) {
      assert.equal(await outcome(SOUND.slice(0, end)), 'unreadable', `cut after ${end} characters`);
    }
  });

  it('is refused likewise where its bytes are no UTF-8', async () => {
    for (const [title, body] of BYTES) {
      assert.equal(await outcome(await arriving(body)), 'unreadable', title);
    }
  });

  it('is read where a mark says how', async () => {
    for (const [title, body] of MARKED) assert.equal(typeof (await outcome(await arriving(body))), 'object', title);
  });

  it('is shown with a mark in place of letters that are no UTF-8', async () => {
    for (const [title, letters] of BAD_LETTERS) {
      const feed = await outcome(await arriving(titled(letters)));
      assert.ok(typeof feed === 'object', title);
      assert.match(feed.events[0]!.title![0].value, /^T\ufffd+$/, title);
    }
  });

  it('may begin with a byte order mark, or two', async () => {
    for (const mark of ['\ufeff', '\ufeff\ufeff']) assert.equal(typeof (await outcome(mark + SOUND)), 'object');
  });
});
