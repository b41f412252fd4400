// The yardstick: what a careful person writes by hand in an afternoon. Full cards in one innerHTML, one formatter for each zone.
import { showAsHtml } from './shared.js';

await showAsHtml('card');
