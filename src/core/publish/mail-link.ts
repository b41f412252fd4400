/** Returns an address that opens a new mail (RFC 6068), to nobody yet. Lines end as in mails (section 5). */
export function mailLink(subject: string, lines: readonly string[]): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
