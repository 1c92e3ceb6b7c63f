import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, outdated } from './build.mjs';
import { Refusal } from './folderAddress.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The options of a packaging script; all take a text. Throws `Refusal`. */
export function optionsOf(args, names) {
  const texts = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  const options = { ...texts, output: { type: 'string', short: 'o' }, from: { type: 'string' } };
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    const named = /'(-[^']*)'/.exec(error.message)?.[1] ?? args.join(' ');
    throw new Refusal(`选项“${named}”不对。可用的有：-o、--from、--${names.join('、--')}。`);
  }
}

/** The folder of the built pages: the one asked for, or dist, built where it is not up to date. */
export async function builtPages(from) {
  if (from === undefined) {
    if (await outdated()) await build();
    return join(root, 'dist');
  }
  const there = await stat(join(from, 'index.html')).catch(() => null);
  if (!there) throw new Refusal(`“${from}”里没有生成好的网页。请先执行 npm run build。`);
  return resolve(from);
}

/**
 * Makes a folder as a whole: `fill` works in a place beside it, which takes the name when all is there. Throws
 * `Refusal` where something is there already.
 */
export async function wholeFolder(output, fill) {
  const folder = resolve(output);
  const there = await readdir(folder).catch((error) => (error.code === 'ENOENT' ? [] : null));
  if (!there || there.length > 0) {
    throw new Refusal(`“${output}”已经存在，不能覆盖。请换一个文件夹，或先把它移走。`);
  }
  const beside = join(dirname(folder), `.${basename(folder)}.${process.pid}`);
  try {
    await mkdir(beside, { recursive: true });
    await fill(beside);
    await rm(folder, { recursive: true, force: true });
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw /^E[A-Z]+$/.test(error.code ?? '')
      ? new Refusal(`“${output}”写不进去（${error.code}）。请检查磁盘和权限。`)
      : error;
  }
}

/** A text file that every editor on Windows reads. */
export async function writeText(file, lines) {
  await writeFile(file, `\ufeff${lines.join('\r\n')}\r\n`);
}

/** Runs a script; a `Refusal` becomes one line and exit status 2. */
export async function run(main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(
      error instanceof Refusal ? `${error.message}\n` : `没有做完：${error.message}\n`,
    );
    process.exitCode = error instanceof Refusal ? 2 : 3;
  }
}
