/**
 * 报告页面 Makes pictures of the pages of a Word report (workbook 000 of the fixtures, with its 报告素材) into
 * docs/images/. Run with tsx; LibreOffice (soffice) and poppler (pdftoppm) must be installed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { draftReports } from '../src/pipeline.ts';
import { toDocx } from '../src/write/toDocx.ts';
import { seedOf, typedIn } from '../test/draft/typedIn.ts';

const images = fileURLToPath(new URL('../docs/images/', import.meta.url));
/** The first page, and those with the table and the picture. */
const SHOWN = ['1', '8', '9'];

const folder = await mkdtemp(path.join(tmpdir(), 'pages-'));
try {
  const report = path.join(folder, 'report.docx');
  const { outline } = seedOf('000');
  await writeFile(report, await toDocx(draftReports(await typedIn('000'), { outline })));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const quiet = { stdio: 'ignore' };
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, report];
  execFileSync('soffice', [profile, ...convert], quiet);
  const pages = ['-png', '-r', '60', path.join(folder, 'report.pdf'), path.join(folder, 'page')];
  execFileSync('pdftoppm', pages, quiet);
  const made = (await readdir(folder)).filter((name) => name.startsWith('page-')).sort();
  for (const name of made) {
    const number = String(Number(/\d+/.exec(name)?.[0]));
    if (SHOWN.includes(number))
      await rename(path.join(folder, name), path.join(images, `word-${number}.png`));
  }
  process.stdout.write(`共${made.length}页，已存第${SHOWN.join('、')}页。\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
