import { build } from '../scripts/build.mjs';
import { claimLines } from './claims';
import { bundledCoreLines } from './figuresCore';
import { mutationLines } from './mutations';
import { proofLines } from './proof';
import { sizeLines } from './sizes';
import { syncLines } from './syncs';
import { wordLines } from './word';

const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n\n`);

print(await bundledCoreLines());
print(claimLines());
print(await proofLines());
print(await mutationLines());
print(await wordLines());
print(await syncLines());
await build();
print(await sizeLines());
