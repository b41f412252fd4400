import { expect } from '@open-wc/testing';
import { compareRecurrence, type RecurrenceOracle } from '../../oracle/compare-recurrence.js';

it('a browser finds the dates that dateutil and zoneinfo give', async () => {
  const response = await fetch(new URL('../../oracle/recurrence.json', import.meta.url));
  const { tested, wrong } = compareRecurrence((await response.json()) as RecurrenceOracle, 4);
  expect(wrong).to.deep.equal([]);
  expect(tested).to.equal(180);
});
