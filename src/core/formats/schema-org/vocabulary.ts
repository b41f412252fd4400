import { asLanguage, asObject, own, type Raw } from '../../json.js';
import type { Contents } from './contents.js';

// Names in JSON-LD mean what the document's contexts say (JSON-LD 1.1, 4.1). Of the algorithm this is the part that documents about events
// use: prefixes, `@vocab`, aliases of terms and keywords, `@language`. Contexts are never fetched: the few in use are known by their address.
// Why no package does this: docs/decisions/11-own-linked-data-reader.md.

const SCHEMA_ORG = /^https?:\/\/(?:[a-z-]+\.)?schema\.org\/#?([A-Za-z]\w*)?$/i;
/** Contexts that define schema.org's terms, theirs aside: OpenActive's is a profile of it. */
const KNOWN_CONTEXT = /(?:^|\W)(?:schema\.org|openactive\.io)(?:\W|$)/i;
const IS_IRI = /^[a-z][a-z\d+.-]*:/i;
/** Terms of one context, and contexts of one object. */
const MAX_TERMS = 1000;
const MAX_CONTEXTS = 20;
/** Contexts within contexts. */
const MAX_DEPTH = 20;
/** More different names are no vocabulary; what is remembered of them would only take room. */
const MAX_REMEMBERED = 5000;

/** Before a name of another vocabulary, in {@link Vocabulary.typeOf}. */
export const FOREIGN = '!';

/** Translates the names in a part of a document. */
export class Vocabulary {
  /** Whether names without a prefix are schema.org's. */
  isSchemaOrg = true;
  /** The language of its bare strings, `''` where it does not say. */
  language = '';
  /** The other vocabulary that names without a prefix are of, or `''`. */
  other = '';
  readonly #outer: Vocabulary | null;
  readonly #depth: number;
  /** Of its own contexts; those around it have more. */
  readonly #prefixes = new Map<string, string>();
  readonly #aliases = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #types = new Map<string, string>();
  readonly #inner = new Map<unknown, Vocabulary>();

  constructor(outer: Vocabulary | null = null) {
    this.#outer = outer;
    this.#depth = outer ? outer.#depth + 1 : 0;
    if (outer) ({ isSchemaOrg: this.isSchemaOrg, language: this.language, other: this.other } = outer);
  }

  /** The vocabulary below an object with this `@context`. */
  within(context: unknown, contents: Contents): Vocabulary {
    if (this.#depth >= MAX_DEPTH) return this;
    // Each of twenty thousand events brings the same context.
    const first = contents.firstOf(context);
    let inner = this.#inner.get(first);
    if (!inner) {
      inner = new Vocabulary(this);
      inner.#define(Array.isArray(context) ? context : [context]);
      if (this.#inner.size < MAX_CONTEXTS) this.#inner.set(first, inner);
    }
    return inner;
  }

  /** schema.org's name of a property, a keyword (`@id`), or `''` for a property of another vocabulary. */
  nameOf(key: string): string {
    let name = this.#names.get(key);
    if (name === undefined) {
      name = this.#expand(key);
      if (this.#names.size < MAX_REMEMBERED) this.#names.set(key, name);
    }
    return name;
  }

  /** schema.org's name of a type; one of another vocabulary with {@link FOREIGN} before it. */
  typeOf(type: string): string {
    let name = this.#types.get(type);
    if (name === undefined) {
      name = this.#expandType(type.trim());
      if (this.#types.size < MAX_REMEMBERED) this.#types.set(type, name);
    }
    return name;
  }

  /** An identifier with its prefix written out. */
  iriOf(id: string): string {
    const colon = id.indexOf(':');
    if (colon < 1 || id.startsWith('//', colon + 1)) return id;
    const prefix = id.slice(0, colon);
    const iri = this.#prefix(prefix) ?? (/^(?:schema|sdo)$/.test(prefix) ? 'https://schema.org/' : undefined);
    return iri === undefined ? id : iri + id.slice(colon + 1);
  }

  #expandType(type: string): string {
    const alias = this.#alias(type);
    if (alias !== undefined) return alias || FOREIGN + type;
    const iri = this.iriOf(type);
    if (IS_IRI.test(iri)) return schemaOrgName(iri) ?? FOREIGN + iri;
    // Types begin with a capital letter: `event` is a slip.
    return this.isSchemaOrg ? type.replace(/^[/#]?[a-z]?/, (start) => start.slice(-1).toUpperCase()) : FOREIGN + type;
  }

  #expand(key: string): string {
    const alias = this.#alias(key);
    if (alias !== undefined) return alias;
    if (key.startsWith('@')) return key;
    if (key.includes(':')) return schemaOrgName(this.iriOf(key)) ?? '';
    // Aliases of nearly every context, and no properties of schema.org.
    if (key === 'id' || key === 'type') return `@${key}`;
    if (!this.isSchemaOrg) return '';
    // Properties begin with a small letter: `Organizer` is a slip.
    return /^[A-Z][a-z]/.test(key) ? key[0]!.toLowerCase() + key.slice(1) : key;
  }

  #prefix(name: string): string | undefined {
    return this.#prefixes.get(name) ?? (this.#outer ? this.#outer.#prefix(name) : undefined);
  }

  #alias(name: string): string | undefined {
    return this.#aliases.get(name) ?? (this.#outer ? this.#outer.#alias(name) : undefined);
  }

  /** Takes over what contexts say, later ones over earlier ones. */
  #define(contexts: readonly unknown[]): void {
    let named = false;
    for (const context of contexts.slice(0, MAX_CONTEXTS)) {
      const terms = asObject(context);
      const vocab = terms ? own(terms, '@vocab') : context;
      if (typeof vocab === 'string' && vocab) {
        const isKnown = terms
          ? SCHEMA_ORG.test(this.iriOf(vocab).replace(/([^/#])$/, '$1/'))
          : KNOWN_CONTEXT.test(vocab);
        // Of several contexts, one that is schema.org's is enough.
        if (isKnown) [this.isSchemaOrg, this.other] = [true, ''];
        else if (!named || !this.isSchemaOrg) [this.isSchemaOrg, this.other] = [false, vocab.slice(0, 200)];
        named = true;
      }
      if (!terms) continue;
      this.language = asLanguage(own(terms, '@language')) ?? this.language;
      this.#defineTerms(terms);
    }
  }

  #defineTerms(terms: Raw): void {
    const found: [string, string][] = [];
    for (const key of Object.keys(terms).slice(0, MAX_TERMS)) {
      if (key.startsWith('@')) continue;
      const definition = own(terms, key);
      const id = asObject(definition) ? own(asObject(definition)!, '@id') : definition;
      if (typeof id !== 'string' || id.length > 500) continue;
      if (id.startsWith('@')) this.#aliases.set(key, id);
      else {
        found.push([key, id]);
        if (/[/#:?=]$/.test(id)) this.#prefixes.set(key, id);
      }
    }
    // A term may use a prefix that is defined after it.
    for (const [key, id] of found) if (IS_IRI.test(id)) this.#aliases.set(key, schemaOrgName(this.iriOf(id)) ?? '');
  }
}

/** The name that an IRI has in schema.org; `undefined` for another vocabulary's. */
function schemaOrgName(iri: string): string | undefined {
  return SCHEMA_ORG.exec(iri)?.[1];
}
