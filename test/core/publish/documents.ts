import { readdirSync, readFileSync } from 'node:fs';
import type { FeedSnapshot } from '../../../src/core/model/feed.js';
import type { Occurrence } from '../../../src/core/model/occurrence.js';
import { listableOccurrences } from '../../../src/core/occurrences.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { at } from '../../../scripts/build/paths.mjs';

/** Folders with documents of all formats that are read, sound and broken. */
const FOLDERS = ['test/core/formats', 'test/feeds', 'test/oracle', 'demo', 'src/schema'];
const IS_DOCUMENT = /\.(?:json|jsonld|ics|ical|csv|tsv|xml|rss|atom|txt)$/;

/** Longer documents say nothing new, but take their time. */
const LONG = 150_000;

/** A document that can be read. */
export interface Document {
  readonly name: string;
  readonly feed: FeedSnapshot;
}

/** Reads every document below some folders. What is no feed is left out. @param folders Absolute, or relative to the project. */
export async function readableDocuments(folders: readonly string[] = FOLDERS): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for (const folder of folders) {
    const root = folder.startsWith('/') ? folder : at(folder);
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!IS_DOCUMENT.test(file) || file.includes('.expected.')) continue;
      const text = readFileSync(`${root}/${file}`, 'utf8');
      if (text.length > LONG) continue;
      const feed = await readFeed(text, { url: `https://feeds.example/${file}` }).catch(() => null);
      if (feed?.events.length) documents.push({ name: `${folder}/${file}`, feed });
    }
  }
  return documents;
}

const FROM = Date.UTC(2023, 0);
const TO = Date.UTC(2029, 0);

/** All dates of a feed, those of rules from 2023 to 2028. */
export async function datesOf(feed: FeedSnapshot): Promise<readonly Occurrence[]> {
  return (await listableOccurrences(feed, FROM, TO)).occurrences;
}
