/** Lists of a page author that are more than codes of countries and slugs of topics: names, perhaps. */
export const ODD_TERMS: Readonly<Record<string, RegExp>> = {
  countries: /[^\sa-z]|[a-z]{3}/i,
  topics: /[^a-z0-9\s-]/,
};
