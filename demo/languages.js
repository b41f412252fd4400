// Shows the events in the language of the menu. The address keeps it: ?language=hy.
const select = document.querySelector('#language');
const shown = document.querySelector('#in-language');

function show() {
  const asked = new URL(location.href).searchParams.get('language');
  const options = [...select.options];
  select.value = (options.find(({ value }) => value === asked) ?? options.find(({ value }) => value === 'en')).value;
  shown.lang = select.value;
  shown.dir = select.selectedOptions[0].dir || 'ltr';
}

select.addEventListener('change', () => {
  const url = new URL(location.href);
  url.searchParams.set('language', select.value);
  history.pushState(null, '', url);
  show();
});
addEventListener('popstate', show);

show();
