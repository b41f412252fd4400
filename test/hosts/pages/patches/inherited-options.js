// Every object has what the platform would take for an option.
Object.assign(Object.prototype, {
  // fetch, Request, Response
  integrity: 'x',
  body: 'x',
  method: 'POST',
  keepalive: 'x',
  duplex: 'x',
  priority: 'x',
  window: 'x',
  statusText: '\n',
  // Events and shadow roots
  cancelable: true,
  bubbles: true,
  slotAssignment: 'manual',
  customElementRegistry: 'x',
  // Observers
  characterDataOldValue: true,
  attributeOldValue: true,
  // Scrolling and decoding
  behavior: 'x',
  ignoreBOM: true,
  // Intl
  localeMatcher: 'x',
  numberingSystem: 'x!',
  hourCycle: 'x',
  dateStyle: 'x',
  notation: 'x',
  currency: 'x',
  caseFirst: 'x',
});
