// The same cards by somebody who has measured: `content-visibility` (in the page's styles) for those that are far below.
import { showAsHtml } from './shared.js';

await showAsHtml('card far');
