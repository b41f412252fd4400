// All scenarios in one page. The first choice of a page is tried first.
import './scenarios/first-choice.test.js';
import 'tests-of:scenarios';
