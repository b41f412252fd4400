// Loaded before the command (`node --import`): kills the process, as a power cut would, before it changes a file for the KILL_AT-th time. The
// clock stands still, so that runs can be compared. At the end it prints how often files were changed.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const killAt = Number(process.env.KILL_AT);
let changes = 0;
for (const name of ['writeFileSync', 'writeSync', 'renameSync', 'rmSync']) {
  const change = fs[name];
  fs[name] = (...args) => {
    if (++changes === killAt) process.kill(process.pid, 'SIGKILL');
    return change(...args);
  };
}
syncBuiltinESMExports();
Date.now = () => Number(process.env.NOW);
process.on('exit', () => console.error(`changes: ${changes}`));
