import type { Occurrence } from '../../../core/model/occurrence.js';
import { eventAddress, keepsChoice, listAddress } from '../../../core/publish/address.js';
import { OgpShareEvent } from '../../../events.js';
import { loadActionLanguage } from '../../../locales/action-language.js';
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
  const own = ownAddress(context, occurrence);
  const url = own ?? listAddress(host.ownerDocument.location.href, host.id);
  if (!host.dispatchEvent(new OgpShareEvent(url, occurrence))) return;
  const text = shareText(settings, row);
  const label = settings.language.t('share');
  void loadActionLanguage(settings.language).then((words) => {
    const note = own !== null || keepsChoice(url, host.id, host.choice) ? null : words.t('share.wholeList');
    openPanel(context, sharePanel({ url, title: text[0]!, text, note, label }, words));
  });
};

/** Returns the address at which this list shows the event; of a list without such links, the event's own page; `null` where the feed gives none. */
function ownAddress({ host, settings }: ActionContext, { id, event }: Occurrence): string | null {
  if (host.deepLink !== 'off' && host.id) {
    return eventAddress(host.ownerDocument.location.href, host.deepLink, host.id, id);
  }
  const page = titleLink(settings.language, event);
  if (page) return page.url;
  host.warn(
    'actions="share" needs an id and deep-link for links to events that have no page of their own; the list is shared.',
  );
  return null;
}
