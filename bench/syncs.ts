import { Window } from 'happy-dom';
import { ExcelHost } from '../src/hosts/excel/excelHost';
import { editsOf, examine } from '../src/pipeline';
import { connect } from '../test/officehost/bridge';
import { OfficeHost } from '../test/officehost/officeHost';
import { formOf } from './forms';

/** Round trips of one read and one write, counted at the host's end of the real Office.js client. */
export async function syncLines(): Promise<string[]> {
  const page = new Window({ url: 'https://localhost/' });
  const { document, location, navigator } = page;
  Object.assign(globalThis, { window: globalThis, document, location, navigator });
  const lines = ['往返次数（真实 Office.js 客户端，读 / 写）'];
  for (const rows of [60, 3000]) {
    const office = connect(new OfficeHost(formOf(rows)));
    const host = new ExcelHost();
    const before = office.syncs;
    const edits = editsOf(examine(await host.read()));
    const read = office.syncs - before;
    await host.write(edits);
    lines.push(`  ${rows}行：${read} / ${office.syncs - before - read}（写入 ${edits.length} 格）`);
  }
  await page.happyDOM.close();
  return lines;
}
