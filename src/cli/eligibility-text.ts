import type { Eligibility, RequiredFact } from '../core/publish/eligibility.js';

/** How to mend what Google lacks. */
const MENDING: Readonly<Record<RequiredFact, string>> = {
  name: 'no title: fill title',
  day: 'no day: fill start',
  address: 'no address: fill location.street or location.locality',
};

/** Returns "0 of 75 events have all that Google requires. 75 have no address: fill location.street or location.locality." */
export function eligibilityText({ events, eligible, missing }: Eligibility): string {
  const lacking = (Object.keys(missing) as RequiredFact[])
    .filter((fact) => missing[fact])
    .map((fact) => ` ${missing[fact]} ${missing[fact] === 1 ? 'has' : 'have'} ${MENDING[fact]}.`);
  return `${eligible} of ${events} events have all that Google requires.${lacking.join('')}`;
}
