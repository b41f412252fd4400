// The rules of a release that need no disk: when there can be none, and what the changelog then says.

const ADDRESSES = ['repository', 'homepage', 'bugs'];

const UNRELEASED = /^## Unreleased\n/m;

/** The text below "## Unreleased", up to the heading of the version before. */
function unreleased(changelog) {
  const [, after = ''] = changelog.split(UNRELEASED);
  return after.split(/^## /m)[0].trim();
}

/**
 * Returns why a version cannot be released, a sentence each; an empty list if it can.
 *
 * @param {object} state
 * @param {object} state.manifest The package.json.
 * @param {string} state.changelog
 * @param {string} state.version
 * @param {string} state.uncommitted As `git status --porcelain` prints it.
 * @param {string[]} state.tags
 */
export function reasonsAgainst({ manifest, changelog, version, uncommitted, tags }) {
  const reasons = ADDRESSES.filter((field) => !manifest[field]).map(
    (field) => `package.json has no "${field}": put the project's real address there.`,
  );
  if (!/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(version)) reasons.push(`"${version}" is no version: write one like 0.2.0.`);
  if (tags.includes(`v${version}`)) {
    reasons.push(`${version} has a tag already: name the next version, as in "npm run release -- 0.2.0".`);
  }
  if (uncommitted) reasons.push('Some files are not committed: commit them, or put them away.');
  if (!unreleased(changelog)) reasons.push('CHANGELOG.md has nothing under "Unreleased": say what is new.');
  return reasons;
}

/** Returns the changelog with the unreleased changes under the heading of a version, and an empty "Unreleased" above it. */
export const withVersion = (changelog, version, date) =>
  changelog.replace(UNRELEASED, `## Unreleased\n\n## ${version}, ${date}\n`);
