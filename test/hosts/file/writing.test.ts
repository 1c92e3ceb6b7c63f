import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/file';
import type { Edit } from '../../../src/model/edit';
import { edit } from '../../fixtures/build/edits';
import { buildWorkbook, MAIN, oneSheet } from '../../fixtures/build/workbook';
import { partOf, zipParts } from '../../fixtures/build/zipParts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** What stands in sheetData after writing. */
async function rowsAfter(bytes: Uint8Array, ...edits: Edit[]): Promise<string> {
  const host = openXlsx(bytes);
  await host.write(edits);
  return /<sheetData ?>(.*)<\/sheetData>/s.exec(partOf(host.bytes(), SHEET))?.[1] ?? '';
}

/** The refusal, after which the file must be as it was. */
async function refusal(bytes: Uint8Array, ...edits: Edit[]) {
  const host = openXlsx(bytes);
  const error = await host.write(edits).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(host.bytes() === bytes).toBe(true);
  expect(host.changedCells).toEqual([]);
  return error;
}

describe('a cell that is there', () => {
  it('keeps place, style and foreign attributes', async () => {
    const rows = `<row r="1"><c r="A1" s="4" t="n" x:y="a>b" cm="1"></c><c s="3" r='B1'/></row>`;
    expect(await rowsAfter(oneSheet(rows), edit('A1', 9.75), edit('B1', '优'))).toBe(
      `<row r="1"><c r="A1" s="4" x:y="a>b"><v>9.75</v></c>` +
        `<c s="3" r='B1' t="inlineStr"><is><t xml:space="preserve">优</t></is></c></row>`,
    );
  });

  it('replaces every kind of value', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>a</t></is></c>' +
      '<c r="C1" t="b"><v>1</v><extLst><ext/></extLst></c><c r="D1" t="str"><!-- k --><v>z</v></c></row>';
    const after = await rowsAfter(
      oneSheet(rows),
      edit('A1', 2, 1),
      edit('B1', 3, 'a'),
      edit('C1', 4, true),
      edit('D1', 5, 'z'),
    );
    expect(after).toBe(
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c>' +
        '<c r="C1"><v>4</v><extLst><ext/></extLst></c><c r="D1"><v>5</v><!-- k --></c></row>',
    );
  });

  it('keeps a prefix', async () => {
    const xml =
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row>` +
      `</x:sheetData></x:worksheet>`;
    const host = openXlsx(buildWorkbook({ sheets: [{ name: '自评表', xml }] }));
    await host.write([edit('A1', 1), edit('B1', '良'), edit('A2', 3)]);
    expect(partOf(host.bytes(), SHEET)).toBe(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c>` +
        `<x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">良</x:t></x:is></x:c></x:row>` +
        `<x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });

  it('writes the shortest digits, and no minus zero', async () => {
    const rows = '<row r="1"><c r="A1"/><c r="B1"/><c r="C1"/></row>';
    expect(await rowsAfter(oneSheet(rows), edit('A1', 0.1), edit('B1', -0), edit('C1', 1e21))).toBe(
      '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><v>0</v></c><c r="C1"><v>1e+21</v></c></row>',
    );
  });
});

describe('a cell that is not there', () => {
  it('is put between its neighbours', async () => {
    const rows = '<row r="1"><c><v>1</v></c><c r="D1"><v>4</v></c><c/></row>';
    expect(await rowsAfter(oneSheet(rows), edit('F1', 6), edit('C1', 3), edit('B1', 2))).toBe(
      '<row r="1"><c><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c>' +
        '<c r="D1"><v>4</v></c><c/><c r="F1"><v>6</v></c></row>',
    );
  });

  it('opens rows, closed or missing', async () => {
    const rows = '<row r="2" spans="1:3"/><row r="5"><c r="A5"/></row>';
    expect(
      await rowsAfter(
        oneSheet(rows),
        edit('A1', 1),
        edit('B2', 2),
        edit('A3', 3),
        edit('A4', 4),
        edit('C9', 9),
      ),
    ).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" spans="1:3"><c r="B2"><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row>' +
        '<row r="5"><c r="A5"/></row><row r="9"><c r="C9"><v>9</v></c></row>',
    );
  });

  it('opens a closed sheetData', async () => {
    const bytes = buildWorkbook({ sheets: [{ name: '自评表', xml: '<sheetData />' }] });
    expect(await rowsAfter(bytes, edit('B2', 1))).toBe('<row r="2"><c r="B2"><v>1</v></c></row>');
  });

  it('takes the style of its row, then of its column', async () => {
    const xml =
      '<cols><col min="1" max="2" style="2"/></cols><sheetData>' +
      '<row r="1" s="1" customFormat="1"/><row r="2" s="1"/></sheetData>';
    const styles = '<cellXfs><xf/><xf/><xf/></cellXfs>';
    const bytes = buildWorkbook({ sheets: [{ name: '自评表', xml }], styles });
    expect(await rowsAfter(bytes, edit('A1', 1), edit('B2', 2), edit('C2', 3), edit('A3', 4))).toBe(
      '<row r="1" s="1" customFormat="1"><c r="A1" s="1"><v>1</v></c></row>' +
        '<row r="2" s="1"><c r="B2" s="2"><v>2</v></c><c r="C2"><v>3</v></c></row>' +
        '<row r="3"><c r="A3" s="2"><v>4</v></c></row>',
    );
  });
});

describe('text', () => {
  it('is appended to the shared strings, whose entries and frame stay', async () => {
    const strings = '<si><r><t>旧</t></r></si><si><t>优</t></si>';
    const head = `<sst xmlns="${MAIN}" count="9" uniqueCount='2'>`;
    const bytes = oneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      strings: '',
      parts: { 'xl/sharedStrings.xml': `${head}${strings}</sst>` },
    });
    const host = openXlsx(bytes);
    await host.write([edit('A1', '优', '旧'), edit('B1', '=1+1'), edit('C1', '优')]);
    expect(partOf(host.bytes(), 'xl/sharedStrings.xml')).toBe(
      `<sst xmlns="${MAIN}" count="11" uniqueCount="4">${strings}` +
        `<si><t xml:space="preserve">优</t></si><si><t xml:space="preserve">=1+1</t></si></sst>`,
    );
    expect(partOf(host.bytes(), SHEET)).toContain(
      '<c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>3</v></c><c r="C1" t="s"><v>2</v></c>',
    );
  });

  it('opens closed shared strings', async () => {
    const bytes = oneSheet('<row r="1"/>', {
      strings: '',
      parts: { 'xl/sharedStrings.xml': `<x:sst xmlns:x="${MAIN}"/>` },
    });
    const host = openXlsx(bytes);
    await host.write([edit('A1', 'a')]);
    expect(partOf(host.bytes(), 'xl/sharedStrings.xml')).toBe(
      `<x:sst xmlns:x="${MAIN}"><x:si><x:t xml:space="preserve">a</x:t></x:si></x:sst>`,
    );
  });

  it('never becomes a formula', async () => {
    const texts = ['=1+1', '@SUM(A1)', '+1', '-1', '=cmd|x', "'=1"];
    const host = openXlsx(oneSheet(''));
    await host.write(texts.map((text, i) => edit(`A${i + 1}`, text)));
    const { grids } = await openXlsx(host.bytes()).read();
    expect(grids[0]?.rows.map((row) => row[0])).toEqual(
      texts.map((value) => ({ value, format: 'General', formula: null })),
    );
    expect(partOf(host.bytes(), SHEET)).not.toContain('<f');
  });

  it('is refused where no cell can hold it', async () => {
    const error = await refusal(oneSheet(''), edit('A1', 'x'.repeat(32_768)));
    expect(error).toMatchObject({ code: 'output', message: expect.stringContaining('A1') });
    expect(await rowsAfter(oneSheet(''), edit('A1', 'x'.repeat(32_767)))).toContain('xxx');
  });
});

describe('refusals', () => {
  const rows =
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>7</v></c><c r="C1" s="1"/></row>' +
    '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2</f></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/></c><c r="B3"><f t="array" ref="B3:C4">1</f></c></row>';

  it.each(['A1', 'A2', 'A3', 'B3', 'C4', 'B4'])('a formula in %s', async (at) => {
    const error = await refusal(oneSheet(rows), edit('D9', 1), edit(at, 1));
    expect(error).toMatchObject({ code: 'formula-cell', message: expect.stringContaining(at) });
  });

  it('a cell changed since it was read, with both values', async () => {
    const error = await refusal(oneSheet(rows), edit('B1', 8, 6));
    expect(error).toMatchObject({
      code: 'changed',
      message:
        '工作表“自评表”的 B1 已被改动：读取时为“6”，现在为“7”。未写入任何内容。请重新检查后再写入。',
    });
    expect(await refusal(oneSheet(rows), edit('B1', 8))).toMatchObject({
      message: expect.stringContaining('读取时为空白'),
    });
    expect(await refusal(oneSheet(rows), edit('B1', 8, '7'))).toMatchObject({ code: 'changed' });
  });

  it('an unknown sheet or cell', async () => {
    expect(await refusal(oneSheet(rows), edit('无此表!A1', 1))).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('无此表'),
    });
    expect(await refusal(oneSheet(rows), edit('1A', 1))).toMatchObject({ code: 'not-found' });
    expect(await refusal(oneSheet(rows), edit('XFD1', 1))).toMatchObject({ code: 'not-found' });
    expect(await refusal(oneSheet(rows), edit('A1048576', 1))).toMatchObject({ code: 'not-found' });
  });

  it('two values for one cell', async () => {
    const error = await refusal(oneSheet(rows), edit('D1', 1), edit('D1', 2));
    expect(error).toMatchObject({ code: 'host', message: expect.stringContaining('D1') });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%s', async (value) => {
    expect(await refusal(oneSheet(rows), edit('D1', value))).toMatchObject({ code: 'output' });
  });

  it('a protected sheet, by name, unless every cell is unlocked', async () => {
    const xml = `<sheetData>${rows}</sheetData><sheetProtection sheet="1" objects="1"/>`;
    const styles = '<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>';
    const bytes = buildWorkbook({ sheets: [{ name: '自评表', xml }], styles });
    const error = await refusal(bytes, edit('C1', 1), edit('B1', 1, 7));
    expect(error).toMatchObject({
      code: 'protected',
      message: '工作表“自评表”受保护，未写入任何内容。请先在“审阅—撤销工作表保护”后重试。',
    });
    expect(await rowsAfter(bytes, edit('C1', 1))).toContain('<c r="C1" s="1"><v>1</v></c>');
  });
});

describe('merges', () => {
  const xml =
    '<sheetData><row r="1"><c r="A1" s="2"/><c r="B1" s="2"/></row></sheetData>' +
    '<mergeCells count="1"><mergeCell ref="A1:B3"/></mergeCells>';
  const bytes = buildWorkbook({ sheets: [{ name: '自评表', xml }] });

  it.each(['A1', 'B1', 'B3'])('a write to %s goes to the head', async (at) => {
    expect(await rowsAfter(bytes, edit(at, 5))).toBe(
      '<row r="1"><c r="A1" s="2"><v>5</v></c><c r="B1" s="2"/></row>',
    );
  });
});

describe('a hostile merge', () => {
  it('over the whole sheet costs nothing', async () => {
    const xml = `<sheetData/><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(2000)}</mergeCells>`;
    const bytes = buildWorkbook({ sheets: [{ name: '自评表', xml }] });
    expect(await rowsAfter(bytes, edit('Z99', 5))).toContain('<c r="A1"><v>5</v></c>');
  });
});

describe('the package', () => {
  it('keeps fields, order, times, comments and descriptors of entries', async () => {
    const extra = Uint8Array.of(0x55, 0x54, 5, 0, 3, 1, 2, 3, 4);
    const zip64 = Uint8Array.of(1, 0, 4, 0, 9, 9, 9, 9);
    const bytes = oneSheet('<row r="1"><c r="A1"/></row>', {
      parts: { 'xl/media/图.png': Uint8Array.of(1, 2, 3), 'docProps/app.xml': '<a/>' },
      entries: {
        'xl/media/图.png': { stored: true, localExtra: extra, comment: '注' },
        'docProps/app.xml': { descriptor: true, flags: 0x0800, centralExtra: extra },
        [SHEET]: {
          descriptor: true,
          localExtra: Uint8Array.from([...zip64, ...extra]),
          centralExtra: extra,
          comment: '表',
        },
      },
      zip: { comment: '归档说明', reversed: true },
    });
    const host = openXlsx(bytes);
    await host.write([edit('A1', 1)]);
    const before = zipParts(bytes);
    const after = zipParts(host.bytes());
    const others = (parts: typeof before) => parts.filter((part) => part.name !== SHEET);
    expect(others(after)).toEqual(others(before));
    expect(after.map((part) => part.name)).toEqual(before.map((part) => part.name));
    const sheet = after.find((part) => part.name === SHEET);
    // version, flags without the descriptor bit, method, time, date
    expect(sheet?.raw.slice(0, 28)).toBe('504b0304140000000800' + '2d6b315a');
    expect(sheet?.raw).toContain('555405000301020304');
    expect(sheet?.raw).not.toContain('0100040009090909');
    expect(Buffer.from(host.bytes()).toString('utf8')).toMatch(/归档说明$/);
  });

  it('stays stored where it was stored', async () => {
    const bytes = oneSheet('', { entries: { [SHEET]: { stored: true } } });
    const host = openXlsx(bytes);
    await host.write([edit('A1', 1)]);
    expect(Buffer.from(host.bytes()).toString('latin1')).toContain('<c r="A1"><v>1</v></c>');
    expect((await openXlsx(host.bytes()).read()).grids[0]?.rows).toHaveLength(1);
  });

  it.each([
    ['an array', (bytes: Uint8Array) => bytes],
    ['a Node Buffer', (bytes: Uint8Array) => Buffer.from(bytes)],
    [
      'a window on more',
      (bytes: Uint8Array) => {
        const more = new Uint8Array(bytes.length + 20);
        more.set(bytes, 7);
        return more.subarray(7, 7 + bytes.length);
      },
    ],
  ])('does not change the bytes it was given: %s', async (_, wrap) => {
    const bytes = wrap(oneSheet(''));
    const copy = Uint8Array.from(bytes);
    const host = openXlsx(bytes);
    await host.write([edit('A1', 'x')]);
    await host.addSheet('报告', [['a']]);
    expect(Uint8Array.from(bytes)).toEqual(copy);
    expect((await openXlsx(host.bytes()).read()).grids).toHaveLength(2);
  });
});
