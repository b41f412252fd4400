/** Resolves an address against that of its feed; what cannot be resolved stays as it stands. */
export function resolved(url: string, base: string): string {
  try {
    return new URL(url, base || undefined).href;
  } catch {
    return url;
  }
}
