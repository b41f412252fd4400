/** The script-tag entry: defines every element. Lazy chunks are found beside this file. */
export * from './define/all.js';
