/** 练习 Writes assets/practice/ and its page of answers anew from what is planted in scripts/practice/. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { practiceFiles } from './practice/files';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = await practiceFiles();
await mkdir(path.join(root, 'assets/practice'), { recursive: true });
for (const [file, bytes] of files) await writeFile(path.join(root, file), bytes);
process.stdout.write(`已生成 ${files.size} 个练习文件。\n`);
