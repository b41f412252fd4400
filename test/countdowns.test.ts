// All tests of the countdown, of what elements share and of controllers in one page.
import 'tests-of:controllers,elements/base,elements/countdown';
