import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openXlsx } from '../../../src/hosts/file';
import { type Ledger, LedgerBuilder } from '../../../src/ledger';
import type { Workbook } from '../../../src/model/grid';
import { type ListedFinding, toLedgerBook } from '../../../src/write/ledger/toLedgerBook';
import { formResult, REPORT_ERROR, refusedResult, reportResult } from '../../ledger/results';

const NASTY = '=HYPERLINK("http://x")&<甲>\u0007局_x0041_';

function made(list: readonly string[] | null = ['某区民政局']) {
  const results = [
    formResult('a 一/表#1.xlsx', NASTY, {
      indicators: [['产出指标', '数量指标', '检查次数', '≥10次', '5次', 90, 50]],
      total: [100, 60],
    }),
    reportResult('a 一/报告.docx', NASTY, [], [REPORT_ERROR]),
    refusedResult('坏.xlsx', '文件已损坏。'),
  ];
  const builder = new LedgerBuilder('national-2020');
  for (const result of results) builder.add(result);
  const findings = results.flatMap(({ file, units, findings: own }) =>
    own.map((finding): ListedFinding => ({ file, unit: units[0] ?? null, finding })),
  );
  return { ledger: builder.ledger(list), findings };
}

function written(ledger: Ledger, findings: readonly ListedFinding[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  toLedgerBook(
    findings,
    () => ledger,
    (file) => `../in/${encodeURI(file)}`,
    (piece) => pieces.push(new Uint8Array(piece)),
  );
  return new Uint8Array(Buffer.concat(pieces));
}

const valuesOf = (book: Workbook, name: string) =>
  book.grids
    .find(({ sheet }) => sheet === name)
    ?.rows.map((row) => row.map(({ value }) => value)) ?? [];

describe('汇总.xlsx', () => {
  const { ledger, findings } = made();
  const bytes = written(ledger, findings);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      new TextDecoder().decode(content),
    ]),
  );

  test('is read back by our own host with its sheets, rows and figures', async () => {
    const book = await openXlsx(bytes).read();
    expect(book.grids.map(({ sheet }) => sheet)).toEqual([
      '汇总',
      '问题清单',
      '横向比对',
      '分布',
      '未报送',
    ]);
    const [header = [], first = []] = valuesOf(book, '汇总');
    const at = (title: string) => first[header.indexOf(title)];
    expect(valuesOf(book, '汇总')).toHaveLength(1 + ledger.rows.length);
    expect([at('自评得分'), at('重算得分'), at('差额'), at('预算执行率')]).toEqual([60, 55, 5, 1]);
    expect(valuesOf(book, '问题清单')).toHaveLength(1 + findings.length);
    expect(valuesOf(book, '未报送')[1]).toContain('某区民政局');
  });

  test('text is text: never a formula, and nothing XML forbids', async () => {
    const book = await openXlsx(bytes).read();
    const cells = book.grids.flatMap(({ rows }) => rows.flat());
    expect(cells.every(({ formula }) => formula === null)).toBe(true);
    expect(cells.map(({ value }) => value)).toContain(NASTY.replace('\u0007', ''));
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
    expect(parts['xl/styles.xml']).toContain('quotePrefix="1"');
  });

  test('a finding leads to its file, sheet and cell; one of a report to its file', () => {
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
    const links = parts['xl/worksheets/_rels/sheet2.xml.rels'] ?? '';
    const locations = [...sheet.matchAll(/<hyperlink [^>]*?\/>/g)].map(([one]) => one);
    expect(locations).toHaveLength(findings.length);
    expect(locations[0]).toMatch(/location="&#39;自评表&#39;!I\d+"/);
    expect(locations.at(-1)).not.toContain('location');
    expect(links).toContain('Target="../in/a%20%E4%B8%80/');
    expect(links.match(/TargetMode="External"/g)).toHaveLength(findings.length);
  });

  test('lists keep their header in view, filter, and print it on every page', () => {
    for (const number of [1, 2, 3, 5]) {
      const sheet = parts[`xl/worksheets/sheet${number}.xml`] ?? '';
      expect(sheet).toContain('state="frozen"');
      expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
      expect(sheet).toMatch(/orientation="landscape" fitToWidth="1" fitToHeight="0"/);
      expect(sheet).toContain('&amp;P');
    }
    expect(parts['xl/workbook.xml']?.match(/_xlnm.Print_Titles/g)).toHaveLength(4);
  });

  test('distributions have charts over their own cells', async () => {
    const charts = Object.keys(parts).filter((name) => name.startsWith('xl/charts/'));
    expect(charts).toHaveLength(ledger.distributions.length);
    const rows = valuesOf(await openXlsx(bytes).read(), '分布');
    const range = /\$A\$(\d+):\$A\$(\d+)/.exec(parts['xl/charts/chart1.xml'] ?? '');
    const bands = ledger.distributions[0]?.bands ?? [];
    const shown = rows.slice(Number(range?.[1]) - 1, Number(range?.[2]));
    expect(shown.map(([label]) => label)).toEqual(bands.map(({ label }) => label));
  });

  test('a file is opened from its kind, its total from its score', () => {
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    const cells = [...sheet.matchAll(/<hyperlink ref="([A-Z]+\d+)"/g)].map(([, cell]) => cell);
    expect(cells).toEqual(['C2', 'I2', 'C3', 'C4']);
  });

  test.each([
    [12, 0, '1'],
    [13, 1, '0'],
  ])(
    'boundary: a table of %i rows begins %i new pages in print, and labels its columns: %s',
    (many, breaks, shown) => {
      const bands = Array.from({ length: many }, (_, at) => ({
        label: `R${at}`,
        counts: [at],
        note: '甲',
      }));
      const [short] = ledger.distributions;
      const long = { title: '问题分布', columns: ['条数'], note: '检查内容', bands };
      const book = unzipSync(
        written({ ...ledger, distributions: short ? [short, long] : [] }, findings),
      );
      const textOf = (name: string) => new TextDecoder().decode(book[name]);
      expect(textOf('xl/worksheets/sheet4.xml').match(/<brk id="15" /g) ?? []).toHaveLength(breaks);
      expect(textOf('xl/charts/chart2.xml')).toContain(`<c:showVal val="${shown}"/>`);
      expect(textOf('xl/drawings/drawing1.xml')).toMatch(/<xdr:row>15<\/xdr:row>/);
      expect(textOf('xl/worksheets/sheet4.xml')).toContain('检查内容');
    },
  );

  test('the same ledger gives the same bytes; without a list it says so', async () => {
    expect(Buffer.from(written(ledger, findings)).equals(Buffer.from(bytes))).toBe(true);
    const none = made(null);
    const book = await openXlsx(written(none.ledger, none.findings)).read();
    expect(valuesOf(book, '未报送').flat()).toContain('没有给出单位名单，没有核对。');
  });

  test('every part is well-formed', async () => {
    const { SaxesParser } = await import('saxes');
    for (const [name, text] of Object.entries(parts))
      expect(() => new SaxesParser().write(text).close(), name).not.toThrow();
  });
});
