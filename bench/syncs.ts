import { Window } from 'happy-dom';
import { ExcelHost } from '../src/hosts/excel/excelHost';
import { editsOf, examine } from '../src/pipeline';
import { connect } from '../test/officehost/bridge';
import { OfficeHost } from '../test/officehost/officeHost';
import type { Bench } from './bench';
import { formOf } from './forms';

/** Round trips of one read and one write, counted at the host's end of the real Office.js client. */
export async function syncBench(): Promise<Bench> {
  const page = new Window({ url: 'https://localhost/' });
  const { document, location, navigator } = page;
  Object.assign(globalThis, { window: globalThis, document, location, navigator });
  const lines = ['往返次数（真实 Office.js 客户端，读 / 写）'];
  const ratios: Record<string, number> = {};
  for (const rows of [60, 3000]) {
    const office = connect(new OfficeHost(formOf(rows)));
    const host = new ExcelHost();
    const before = office.syncs;
    const edits = editsOf(examine(await host.read()));
    const read = office.syncs - before;
    await host.write(edits);
    const written = office.syncs - before - read;
    lines.push(`  ${rows}行：${read} / ${written}（写入 ${edits.length} 格）`);
    ratios[`syncs-read-${rows}`] = read;
    ratios[`syncs-write-${rows}`] = written;
  }
  await page.happyDOM.close();
  return { lines, ratios };
}
