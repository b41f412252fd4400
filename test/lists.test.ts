// All tests of the list in one page.
import 'tests-of:elements/event-list';
