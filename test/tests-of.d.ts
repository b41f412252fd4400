// Test files of folders: scripts/test-bundles.mjs.
declare module 'tests-of:*';
