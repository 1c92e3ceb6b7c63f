import { build } from '../scripts/build.mjs';
import { claimLines } from './claims';
import { bundledCoreBench } from './figuresCore';
import { mutationLines } from './mutations';
import { proofLines } from './proof';
import { sizeLines } from './sizes';
import { syncBench } from './syncs';
import { wordBench } from './word';

const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n\n`);

print((await bundledCoreBench()).lines);
print(claimLines());
print(await proofLines());
print(await mutationLines());
print((await wordBench()).lines);
print((await syncBench()).lines);
await build();
print(await sizeLines());
