import type { IncomingHttpHeaders } from 'node:http';

export interface AskedOfServer {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Neither answered in full nor given up. */
  readonly isOpen: boolean;
}

export interface MisbehavingServer {
  readonly origin: string;
  /** The other origin, to which nobody should be led. */
  readonly elsewhere: string;
  /** An origin where nobody listens. */
  readonly closed: string;
  /** Scripts what `/id` answers, one behaviour a request, the last one for good. @returns its URL. */
  answer(id: string, ...behaviours: readonly string[]): string;
  /** Requests for `/id`, in order; `elsewhere` for the other origin. */
  requests(id: string): readonly AskedOfServer[];
  close(): Promise<void>;
}

export function startMisbehaving(): Promise<MisbehavingServer>;
export function misbehavingServer(): { readonly name: string };
