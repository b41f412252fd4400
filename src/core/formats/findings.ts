import type { Fault } from '../model/issue.js';
import type { RawIssue } from '../raw-issues.js';

/** More faults of one thing than these nobody corrects at once. */
const MAX_FINDINGS = 20;

/** Collects the faults of one event, or of one thing that events share. */
export class Findings {
  readonly list: RawIssue[] = [];

  /** @param field As the document names it (`offers.validFrom`); `''` where there is none. */
  add(fault: Fault, field = ''): void {
    if (this.list.length < MAX_FINDINGS) this.list.push({ fault, field });
  }

  /** Takes over the faults of a thing that the event refers to. */
  addAll(issues: readonly RawIssue[]): void {
    for (const { fault, field } of issues) this.add(fault, field);
  }
}
