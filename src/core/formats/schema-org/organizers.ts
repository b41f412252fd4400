import { asObject, own, type Raw } from '../../json.js';
import type { RawOrg } from '../../model/raw-feed.js';
import { decodeEntities } from '../entities.js';
import type { Countries } from '../countries.js';
import type { Findings } from '../findings.js';
import { countryNames } from './country-names.js';
import type { Graph } from './graph.js';
import { types } from './node.js';
import { countOf, isLiteral, name, once, string, text, type Addresses } from './values.js';

const KINDS = new Map([
  ['GovernmentOrganization', 'government'],
  ['NGO', 'civil-society'],
  ['CollegeOrUniversity', 'academia'],
  ['EducationalOrganization', 'academia'],
  ['ResearchOrganization', 'academia'],
  ['NewsMediaOrganization', 'media'],
  ['Corporation', 'private'],
]);
const MAX_ORGANIZERS = 50;

/** Reads organisers, each once, however many events refer to it. */
export class Organizers {
  readonly #graph: Graph;
  readonly #addresses: Addresses;
  readonly #countries: Countries;
  readonly #one = once((node) => this.#read(node));
  readonly #all = once((node) => this.#readAll(node));

  constructor(graph: Graph, addresses: Addresses, countries: Countries) {
    this.#graph = graph;
    this.#addresses = addresses;
    this.#countries = countries;
  }

  /** The organisers of an event: organisations, people and bare names. */
  of(event: Raw, findings: Findings): readonly RawOrg[] {
    const count = countOf(own(event, 'organizer'));
    if (count > MAX_ORGANIZERS) {
      findings.add({ code: 'invalid-field', reason: 'too-many-items', count, max: MAX_ORGANIZERS }, 'organizer');
    }
    return this.#all(event);
  }

  #readAll(event: Raw): readonly RawOrg[] {
    const orgs: RawOrg[] = [];
    for (const item of new Set(this.#graph.values(event, 'organizer', MAX_ORGANIZERS))) {
      const node = asObject(item);
      const isNode = node !== null && !isLiteral(node);
      const words = isNode ? undefined : text(item);
      const org = isNode ? this.#one(node) : words === undefined ? undefined : { name: words };
      if (org) orgs.push(org);
    }
    return orgs;
  }

  #read(node: Raw): RawOrg | undefined {
    const title = name(node);
    if (title === undefined) return undefined;
    const email = decodeEntities(string(own(node, 'email'))).replace(/^mailto:/i, '');
    const phone = string(own(node, 'telephone')).replace(/^tel:|[^\d+]/gi, '');
    const [address] = this.#graph.nodes(node, 'address', 1);
    const org: { -readonly [Key in keyof RawOrg]: RawOrg[Key] } = {
      name: title,
      url: this.#addresses.of(own(node, 'url')) || undefined,
      kind: types(node)
        .map((type) => KINDS.get(type))
        .find(Boolean),
      contact: email ? `mailto:${email}` : phone ? `tel:${phone}` : undefined,
    };
    if (address) this.#countries.fill(org, 'country', countryNames(this.#graph.values(address, 'addressCountry')));
    return org;
  }
}
