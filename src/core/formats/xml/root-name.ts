/** The first tag of a document in XML, after what may stand before it. */
const ROOT =
  /^(?:\s|<\?[^>]{0,500}\?>|<!--(?:[^-]|-(?!->)){0,2000}-->|<!DOCTYPE[^>[]{0,500}(?:\[[^\]]{0,2000}\]\s*)?>)*<(?:[\w-]{1,20}:)?([A-Za-z]{1,20})[\s>/]/;

/** Returns the name of a document's root element, without prefix, in small letters; `''` for what is no XML. */
export const rootName = (text: string): string => ROOT.exec(text.slice(0, 8000))?.[1]!.toLowerCase() ?? '';
