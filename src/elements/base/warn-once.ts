const said = new Set<string>();

/** Says a sentence to the page author in the console, once a page. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
