/** Everything that a page author would find in the console: messages, uncaught errors, unhandled rejections. */
export interface ConsoleRecorder {
  readonly lines: readonly string[];
  restore(): void;
}

const LEVELS = ['debug', 'log', 'info', 'warn', 'error'] as const;

/** Records instead of printing. */
export function recordConsole(): ConsoleRecorder {
  const lines: string[] = [];
  const real = LEVELS.map((level) => [level, console[level]] as const);
  for (const level of LEVELS) {
    console[level] = (...args: unknown[]) => void lines.push(`${level}: ${args.map(String).join(' ')}`);
  }
  const onError = (event: ErrorEvent): void => void lines.push(`uncaught: ${event.message}`);
  const onRejection = (event: PromiseRejectionEvent): void => void lines.push(`unhandled: ${String(event.reason)}`);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return {
    lines,
    restore() {
      for (const [level, print] of real) console[level] = print;
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
    },
  };
}
