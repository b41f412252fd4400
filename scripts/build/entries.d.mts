export const ALL_ELEMENTS: string;
export function cdnEntries(): Record<string, string>;
