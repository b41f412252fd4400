import type { Probe } from '../format.js';

/** Whether the page's author says where in the document the events are. */
export const matches = ({ json, source }: Probe): boolean => source.map !== undefined && json !== undefined;
