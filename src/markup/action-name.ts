/** A button of an entry, by its word in the setting `actions`. */
export type ActionName = 'calendar' | 'share' | 'save';
