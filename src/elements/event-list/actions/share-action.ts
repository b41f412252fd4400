import type { Occurrence } from '../../../core/model/occurrence.js';
import { isChosen } from '../../../core/listing/choice.js';
import { eventAddress, hasChoice, listAddress } from '../../../core/publish/address.js';
import { OgpShareEvent } from '../../../events.js';
import { loadActionLanguage, type ActionLanguage } from '../../../locales/action-language.js';
import { titleLink } from '../../../markup/links.js';
import { shareText } from '../../../markup/share-text.js';
import type { ActionContext, ActionModule } from './action.js';
import { openPanel } from './open-panel.js';
import { sharePanel } from './share-panel.js';

export const prepare: ActionModule['prepare'] = ({ settings }) => void loadActionLanguage(settings.language);

/** "Share": opens a panel with a link to the event, unless the page does it itself. */
export const act: ActionModule['act'] = (context) => {
  const { host, row, settings } = context;
  const { occurrence } = row;
  const url = addressOf(context, occurrence);
  if (!host.dispatchEvent(new OgpShareEvent(url, occurrence))) return;
  const text = shareText(settings, row);
  const label = settings.language.t('share');
  void loadActionLanguage(settings.language).then((words) =>
    openPanel(context, sharePanel({ url, title: text[0]!, text, note: noteOn(context, url, words), label }, words)),
  );
};

/** Returns the address at which this list shows the event; of a list without links, the event's own page, else that of the list. */
function addressOf({ host, settings }: ActionContext, { id, event }: Occurrence): string {
  const { href } = host.ownerDocument.location;
  if (host.deepLink !== 'off' && host.id) return eventAddress(href, host.deepLink, host.id, id);
  host.warn(
    'actions="share" needs an id and deep-link for links that lead to this list; the event’s own page is shared.',
  );
  return titleLink(settings.language, event)?.url ?? listAddress(href, host.id);
}

/** Returns what a link to the list leaves out: what is chosen in it, unless its filter keeps that in the address. */
function noteOn({ host }: ActionContext, url: string, words: ActionLanguage): string | null {
  const isList = url === listAddress(host.ownerDocument.location.href, host.id);
  return isList && isChosen(host.choice) && !hasChoice(url, host.id) ? words.t('share.wholeList') : null;
}
