// As SES lockdown does: nothing that belongs to the language can be changed, and what inherits from it cannot be given the same names.
for (const name of Object.getOwnPropertyNames(globalThis)) {
  if (
    !/^(?:[A-Z]\w*(?:Error|Array)|Object|Function|String|Number|Boolean|Symbol|BigInt|Promise|Map|Set|WeakMap|WeakSet|Date|RegExp|Math|JSON|Reflect|Proxy|Intl|Array|Error|Iterator)$/.test(
      name,
    )
  )
    continue;
  const one = globalThis[name];
  for (const part of [one, one?.prototype]) if (part) Object.freeze(part);
}
for (const name of Object.getOwnPropertyNames(Intl)) {
  for (const part of [Intl[name], Intl[name].prototype]) if (Object(part) === part) Object.freeze(part);
}
for (const iterator of [[].values(), new Map().entries(), new Set().values(), ''[Symbol.iterator]()]) {
  Object.freeze(Object.getPrototypeOf(iterator));
}
