import { readFileSync } from 'node:fs';

// The runner's own counts as one plain line.
const counts = JSON.parse(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed\n`);
