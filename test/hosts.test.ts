// All tests of websites that embed the elements in one page: most of them are pages in a frame.
import 'tests-of:hosts';
