import { asObject, own } from '../../json.js';
import type { Probe } from '../format.js';

const TYPE = /^https?:\/\/(?:schema\.)?oparl\.org\//;

const isOparlObject = (raw: unknown): boolean => {
  const type = own(asObject(raw) ?? {}, 'type');
  return typeof type === 'string' && TYPE.test(type.slice(0, 100));
};

/** Whether a document is an object of OParl 1.0 or 1.1, or a list of them (spec, "Objektlisten und Paginierung"), perhaps an empty one. */
export function matches({ json }: Probe): boolean {
  const list = asObject(json);
  const data = list ? (own(list, 'data') ?? own(list, 'items')) : json;
  if (isOparlObject(json)) return true;
  if (!Array.isArray(data)) return false;
  if (data.length) return data.slice(0, 5).some(isOparlObject);
  const pagination = asObject(list && own(list, 'pagination'));
  return (
    pagination !== null &&
    ['elementsPerPage', 'totalPages', 'currentPage'].some((key) => Object.hasOwn(pagination, key))
  );
}
