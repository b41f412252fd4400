// All tests of the list in one page, but those that need the first list of a page.
import 'tests-of:elements/event-list';
