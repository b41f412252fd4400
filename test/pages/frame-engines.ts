// `npm run test:frames`: the iframe edition in every engine that is installed.
import { enginesHere } from './engine.js';
import { describeFrame } from './frame-facts.js';

describeFrame(enginesHere(), true);
