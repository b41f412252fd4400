export const root: string;
export function at(...parts: string[]): string;
export function filesBelow(folder: string, accept?: (file: string) => boolean): string[];
