// All tests of data in one page: they touch no document, and a page of its own for each file costs a second or two in each engine. One file
// alone: npx web-test-runner --files test/core/topics.test.ts
import 'tests-of:core,feeds,locales';
