import { countdownStates } from './countdown-states.js';
import { filterStates } from './filter-states.js';
import { listStates } from './list-states.js';
import type { State } from './state.js';

/** Every state, by its name. */
export const STATES: Readonly<Record<string, State>> = { ...listStates, ...filterStates, ...countdownStates };
