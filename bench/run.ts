import { build } from '../scripts/build.mjs';
import { coreLines } from './core';
import { sizeLines } from './sizes';
import { syncLines } from './syncs';

const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n\n`);

print(coreLines());
print(await syncLines());
await build();
print(await sizeLines());
