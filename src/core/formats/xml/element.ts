import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { decodeEntities } from '../entities.js';

/** No item is longer; what is would hold up the page. */
const MAX_LENGTH = 500_000;
/** Characters that XML does not allow, themselves or as references. */
const CONTROLS =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[\da-f]));/gi;
const BARE_AMPERSAND = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});)/gi;

/** An element of a piece of XML, its children found by their names without prefix, in small letters. */
export class Element {
  readonly #element: XmlElement;

  constructor(element: XmlElement) {
    this.#element = element;
  }

  /** The name with its prefix, in small letters: `ev:startdate`. */
  get name(): string {
    return this.#element.name.toLowerCase();
  }

  get text(): string {
    return this.#element.text.trim();
  }

  /** An attribute, in any letter case and with any prefix; `''` where there is none. */
  attribute(name: string): string {
    const { attributes } = this.#element;
    const key = Object.keys(attributes).find((found) => localName(found) === name);
    return key === undefined ? '' : attributes[key]!.trim();
  }

  /** All attributes, their names without prefix, in small letters. */
  get attributes(): Record<string, string> {
    const { attributes } = this.#element;
    return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value.trim()]));
  }

  children(): Element[] {
    return this.#element.children
      .filter((node): node is XmlElement => node.type === 'element')
      .map((node) => new Element(node));
  }

  /** Those of a name, at any depth, in the order of the document. */
  found(name: string): Element[] {
    return this.children().flatMap((child) => [
      ...(localName(child.name) === name ? [child] : []),
      ...child.found(name),
    ]);
  }

  /** The children of these names, or of these names with their prefix: `dc:date`. */
  all(...names: readonly string[]): Element[] {
    return this.children().filter(({ name }) => names.includes(localName(name)) || names.includes(name));
  }

  /** The text of the first child that says something, of these names in turn; of equal ones that without a prefix: `media:title` is a picture's. */
  first(...names: readonly string[]): string {
    for (const name of names) {
      const said = this.all(name).filter(({ text }) => text);
      const found = said.find((element) => element.name === name) ?? said[0];
      if (found) return found.text;
    }
    return '';
  }
}

/** `startdate` of `ev:startDate`. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

/**
 * Parses one element with all that is in it. What many systems get wrong is mended: HTML's entities, bare ampersands, control characters.
 *
 * @throws XmlError for what is not well-formed even so.
 */
export function parsePiece(xml: string): Element {
  if (xml.length > MAX_LENGTH) throw new Error(`it is longer than ${MAX_LENGTH} characters`);
  // HTML's names are none in XML; one that nobody knows stays as it stands.
  const options = { resolveUndefinedEntity: (reference: string): string => decodeEntities(reference) };
  try {
    return new Element(parseXml(xml, options).root!);
  } catch {
    const mended = xml.replace(CONTROLS, '').replace(BARE_AMPERSAND, '&amp;');
    return new Element(parseXml(mended, options).root!);
  }
}
