// Which ready look the page has: the one in its address (?look=uswds), else GOV.UK's.
const NAMES = ['govuk', 'uswds', 'wordpress'];
const asked = new URL(location.href).searchParams.get('look');
const look = NAMES.includes(asked) ? asked : NAMES[0];

document.documentElement.dataset.look = look;
document.querySelector('#look').href = `looks/${look}.css`;
document.querySelector('#look-line').textContent = `<link rel="stylesheet" href="looks/${look}.css">`;
for (const link of document.querySelectorAll('.looks a')) {
  if (new URL(link.href).searchParams.get('look') === look) link.setAttribute('aria-current', 'page');
}
