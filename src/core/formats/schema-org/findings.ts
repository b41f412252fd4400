import type { IssueCode } from '../../model/issue.js';
import type { RawIssue } from '../raw-issues.js';

/** More faults of one thing than these nobody corrects at once. */
const MAX_FINDINGS = 20;

/** What is wrong with one event, or with one thing that events share, as it is found. */
export class Findings {
  readonly list: RawIssue[] = [];

  /** @param field As the document names it: `offers.validFrom`. @param message One sentence. */
  add(code: IssueCode, field: string, message: string): void {
    if (this.list.length < MAX_FINDINGS) this.list.push({ code, field, message });
  }

  /** Takes over what was found of a thing that this is about as well. */
  addAll(issues: readonly RawIssue[]): void {
    for (const { code, field, message } of issues) this.add(code, field, message);
  }
}
