/**
 * The content of an element: text, elements, any number of both; `null` is nothing.
 *
 * A string is always text, also where it looks like markup: the target escapes it. So feed text may stand here as it is.
 */
export type Content<T> = T | string | null | readonly Content<T>[];

/** Values by attribute name; `null` leaves the attribute out. URLs of a feed have been through `safeUrl` before they come here. */
export type Attributes = Readonly<Record<string, string | null>>;

/** Makes a new element of one kind. `own` attributes come on top of those that all elements of the kind have. */
export type Maker<T> = (content: Content<T>, own?: Attributes) => T;

/**
 * Says what elements are made of: nodes of a page, or HTML text. Returns the maker of one kind of element.
 *
 * Tag and attribute names are our own words, never a feed's.
 */
export type Target<T> = (tag: string, shared?: Attributes) => Maker<T>;
