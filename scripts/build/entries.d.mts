export const ALL_ELEMENTS: string;
export function cdnEntries(): Record<string, string>;
export const FRAME: string;
export const FRAME_PARENT: string;
export function cdnInputs(): Record<string, string>;
