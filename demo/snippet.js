// Makes the snippet work wherever it is pasted: with the whole addresses of the script and the feed that this page uses.
const code = document.querySelector('#snippet');
const copy = document.querySelector('#copy');
const status = document.querySelector('.copy [role="status"]');

code.textContent = code.textContent.replace(
  /\bsrc="([^"]+)"/g,
  (_, address) => `src="${new URL(address, location.href)}"`,
);

if (navigator.clipboard) {
  copy.parentElement.hidden = false;
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(code);
      status.textContent = 'Not allowed here; the lines are selected for you to copy';
    }
  });
}
