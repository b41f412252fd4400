export function worldFolder(): Promise<string>;
