// The events of these pages are long past. So that "upcoming" and "happening now" mean something, the page's clock stands
// at 9:00 (the reader's) of a chosen day: the one in the address (?as-of=2024-05-30), else the one in the page's form.
import { setClock } from './ogp-event-list.js';

const form = document.querySelector('form.as-of');
const field = form.elements.namedItem('as-of');

/** The moment that a day stands for, or undefined for what is no day. */
function momentOf(day) {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '') ?? [];
  const moment = new Date(year, month - 1, date, 9);
  return moment.getDate() === Number(date) ? moment.getTime() : undefined;
}

function show() {
  const asked = new URL(location.href).searchParams.get('as-of');
  const day = momentOf(asked) === undefined ? field.defaultValue : asked;
  const now = momentOf(day);
  field.value = day;
  setClock(() => now);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const url = new URL(location.href);
  url.searchParams.set('as-of', field.value);
  history.pushState(null, '', url);
  show();
});
addEventListener('popstate', show);

show();
