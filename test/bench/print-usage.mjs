// Preloaded into a command: prints what it cost.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(
    `processor ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s, memory ${Math.round(maxRSS / 1024)} MB\n`,
  );
});
