// Fifty texts that one shared timer sets: what anything that ticks can be measured by.
const nodes = [...document.querySelectorAll<HTMLElement>('[data-until]')];
const until = nodes.map(({ dataset }) => Date.parse(dataset.until!));

function tick(): void {
  const now = Date.now();
  nodes.forEach((node, i) => {
    const left = Math.ceil((until[i]! - now) / 1000);
    node.textContent = `${Math.floor(left / 86400)} days ${Math.floor(left / 3600) % 24} hours ${Math.floor(left / 60) % 60} minutes ${left % 60} seconds`;
  });
  setTimeout(tick, 1000 - (Date.now() % 1000));
}
tick();
