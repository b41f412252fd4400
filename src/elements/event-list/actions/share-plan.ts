import { sharedText } from '../../../core/listing/shared-plan.js';
import { joinAddress, splitAddress } from '../../../core/publish/address.js';
import { openPanel } from './open-panel.js';
import type { PlanState } from './plan-state.js';
import { sharePanel } from './share-panel.js';

/** Opens the panel of "Share my plan": a link to the page with the plan after `#`, which no server gets to see. */
export function sharePlan({ ids, list, words }: PlanState, button: HTMLButtonElement): void {
  const { host } = list;
  const t = words!;
  const { base, query } = splitAddress(host.ownerDocument.location.href);
  const hash = `${encodeURIComponent(host.id)}.plan=${sharedText(ids)}`;
  const title = t.t('planShared', { n: ids.length });
  const url = joinAddress({ base, query, hash });
  openPanel({ host, button }, sharePanel({ url, title, text: [title], note: null, label: t.t('planShare') }, t));
}
