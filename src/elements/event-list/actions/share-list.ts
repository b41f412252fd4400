import { keepsChoice, listAddress } from '../../../core/publish/address.js';
import { OgpShareEvent } from '../../../events.js';
import { loadActionLanguage } from '../../../locales/action-language.js';
import type { ListState } from '../list-state.js';
import { openPanel } from './open-panel.js';
import { sharePanel } from './share-panel.js';

/** Opens a panel with a link to a list as it is filtered, as far as the address of its page keeps that, unless the page does it itself. */
export function shareList({ host, locale, dates }: ListState, button: HTMLButtonElement): void {
  const { language } = locale;
  const url = listAddress(host.ownerDocument.location.href, host.id);
  if (!host.dispatchEvent(new OgpShareEvent(url, null))) return;
  const published = dates.current?.snapshot.title;
  const title = host.heading || (published ? language.text(published).value : language.t('heading'));
  void loadActionLanguage(language).then((words) => {
    const note = keepsChoice(url, host.id, host.choice) ? null : words.t('share.wholeList');
    openPanel({ host, button }, sharePanel({ url, title, text: [title], note, label: language.t('share') }, words));
  });
}
