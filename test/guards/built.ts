/** Makes the build in dist/, unless it is there and made of today's sources. Several test files may ask at once. */
export { built } from '../../scripts/build/built.mjs';
