// `npm run sizes`: what the script-tag build weighs. `-- --all` lists every module, `-- --json` is for programs.
import { sizeReport, type FileWeight } from './size-report.js';

/** Modules named for each file, unless all are asked for. */
const NAMED = 6;

const number = (value: number): string => value.toLocaleString('en');
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Rows below each other, the first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  return rows.map(line).join('\n');
}

const room = (brotli: number, ceiling: number): string =>
  `${number(ceiling - brotli)} (${percent(1 - brotli / ceiling)})`;

function rowsOf({ file, ceiling, bytes, brotli, gzip, modules }: FileWeight, named: number): string[][] {
  const limits = ceiling === null ? ['', ''] : [number(ceiling), room(brotli, ceiling)];
  const rows = [[file, number(brotli), ...limits, number(gzip), number(bytes), '']];
  const rest = modules.length > named + 1 ? modules.slice(named) : [];
  for (const one of modules.slice(0, modules.length - rest.length)) {
    rows.push([`  ${one.module}`, `≈ ${number(one.brotli)}`, '', '', '', number(one.bytes), percent(one.share)]);
  }
  if (rest.length > 0) {
    const sum = (of: 'brotli' | 'bytes' | 'share'): number => rest.reduce((total, one) => total + one[of], 0);
    rows.push([
      `  ${rest.length} more`,
      `≈ ${number(sum('brotli'))}`,
      '',
      '',
      '',
      number(sum('bytes')),
      percent(sum('share')),
    ]);
  }
  return rows;
}

const options = process.argv.slice(2);
const report = await sizeReport();
if (options.includes('--json')) console.log(JSON.stringify(report, null, 2));
else {
  const named = options.includes('--all') ? Infinity : NAMED;
  console.log('What a page loads, in bytes');
  console.log(
    table([
      ['', 'brotli', 'ceiling', 'room left', 'gzip', 'plain', 'files'],
      ...report.pages.map(({ name, brotli, gzip, bytes, ceiling, files }) => [
        name,
        number(brotli),
        number(ceiling),
        room(brotli, ceiling),
        number(gzip),
        number(bytes),
        String(files.length),
      ]),
    ]),
  );
  console.log(
    `\nEach file, and the modules in it${named === Infinity ? '' : ' (all of them: npm run sizes -- --all)'}`,
  );
  console.log(
    table([
      ['', 'brotli', 'ceiling', 'room left', 'gzip', 'plain', 'of the file'],
      ...report.files.flatMap((file) => rowsOf(file, named)),
    ]),
  );
}
