// All tests of the filter, and of the makers of nodes and text, in one page.
import 'tests-of:elements/topic-filter,markup';
