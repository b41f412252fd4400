// As as-of.js, but the clock runs: it begins at 9:00 (the reader's) of the chosen day when the page is opened.
import { setClock } from './ogp-countdown.js';

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
  const ahead = momentOf(day) - Date.now();
  field.value = day;
  setClock(() => Date.now() + ahead);
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
