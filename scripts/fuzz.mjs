import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Runs the property tests with 10,000 cases each, or as many as the first argument says.
const runs = process.argv[2] ?? '10000';
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const args = [vitest, 'run', '--project', 'unit', 'test/properties', '--testTimeout', '1800000'];
const child = spawn(process.execPath, args, {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: runs },
});
child.on('close', (status) => {
  process.exitCode = status ?? 1;
});
