/** Script → hash of the script folder that is built together with this page. The build writes them here; while developing there are none. */
export const INTEGRITY: Readonly<Record<string, string>> | null = null;
