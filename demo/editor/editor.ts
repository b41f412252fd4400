/** The page: it draws what the editor holds. */
import { render } from 'lit/html.js';
import { FeedEditor } from './feed-editor.js';
import { pageTemplate } from './page.js';

const root = document.querySelector<HTMLElement>('#editor')!;
const editor = new FeedEditor(root, () => render(pageTemplate(editor), root));

void editor.start();
