import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address } from '../../../src/grid/address';
import { openXlsx } from '../../../src/hosts/file';
import type { Mark } from '../../../src/model/host';
import { cell, edit } from '../../fixtures/build/edits';
import { buildWorkbook, MAIN, oneSheet } from '../../fixtures/build/workbook';
import { partOf, zipParts } from '../../fixtures/build/zipParts';

const FOLDER = new URL('../../fixtures/workbooks/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES_PART = 'xl/styles.xml';
const RED = '#FFC7CE';
const YELLOW = '#FFEB9C';

/** A mark of 自评表, or of another sheet by `自评表!B2`. */
function mark(at: string, colour = RED): Mark {
  const [place = '', sheet = '自评表'] = at.split('!').reverse();
  return { cell: { sheet, address: place }, colour };
}

const STYLES =
  '<fonts count="1"><font><sz val="11"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FF123456"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop></gradientFill></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  `<xf numFmtId="10" fontId="0" fillId='2' borderId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf>` +
  '<xf numFmtId="0" fontId="0" fillId="3" borderId="0"/><xf numFmtId="9"/></cellXfs>' +
  '<cellStyles count="0"/>';
const styled = (rows: string, styles = STYLES) => oneSheet(rows, { styles });

const rowsOf = (bytes: Uint8Array) =>
  /<sheetData[^>]*?(?:\/>|>(.*)<\/sheetData>)/s.exec(partOf(bytes, SHEET))?.[1] ?? '';

/** The colour of each cell of a sheet, by address. */
function fills(bytes: Uint8Array, sheet = '自评表'): Record<string, string> {
  const { looks } = openXlsx(bytes).layout(sheet);
  return Object.fromEntries(
    looks.flatMap((row, r) =>
      row.flatMap(({ fillColor }, c) => (fillColor === null ? [] : [[address(r, c), fillColor]])),
    ),
  );
}

/** Names of the entries whose bytes are not the same in both files. */
function changed(before: Uint8Array, after: Uint8Array): string[] {
  const old = new Map(zipParts(before).map((part) => [part.name, part]));
  return zipParts(after).flatMap((part) =>
    old.get(part.name)?.text === part.text ? [] : part.name,
  );
}

describe.each(FILES)('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(encodeURIComponent(name), FOLDER)));

  it('is marked, saved, reopened and unmarked: every sheet to the byte', async () => {
    const host = openXlsx(bytes);
    const before = await host.read();
    const sheet = before.grids[0]?.sheet ?? '';
    const merges = before.grids[0]?.merges ?? [];
    const places = ['A1', 'B5', 'H6', 'I9', 'H12', 'K40', 'BB7', 'A2000'];
    const marks = places.map((at) => mark(`${sheet}!${at}`));
    await host.mark(marks);
    expect(host.changedCells).toEqual([]);
    expect(host.dirty).toBe(true);
    const marked = host.bytes();
    const touched = changed(bytes, marked);
    expect(touched.filter((part) => !/customXml|rels$|Types/.test(part)).sort()).toEqual([
      STYLES_PART,
      SHEET,
    ]);
    const values = (grids: typeof before.grids) =>
      grids.map((grid) =>
        grid.rows.map((row) => row.map((one) => [one.value, one.formula, one.format])),
      );
    expect(values((await openXlsx(marked).read()).grids)).toEqual(values(before.grids));
    const shown = fills(marked, sheet);
    const headOf = (at: string) => {
      const found = merges.find((m) => {
        for (let r = m.top; r <= m.bottom; r++) {
          for (let c = m.left; c <= m.right; c++) if (address(r, c) === at) return true;
        }
        return false;
      });
      return found ? address(found.top, found.left) : at;
    };
    const expected = { ...fills(bytes, sheet) };
    for (const { cell: one } of marks) expected[headOf(one.address)] = RED;
    expect(shown).toEqual(expected);

    const later = openXlsx(marked);
    await later.mark(marks);
    expect(later.bytes()).toBe(marked);
    await later.mark(marks.slice(2, 4).map((one) => ({ ...one, colour: YELLOW })));
    const last = openXlsx(later.bytes());
    await last.unmark();
    const after = last.bytes();
    for (const part of zipParts(bytes)) {
      if (/rels$|Types/.test(part.name) || part.name === STYLES_PART) continue;
      expect(partOf(after, part.name)).toBe(part.text);
    }
    expect(await openXlsx(after).read()).toEqual(before);
    expect(fills(after, sheet)).toEqual(fills(bytes, sheet));
    const unmarked = last.bytes();
    await last.unmark();
    expect(last.bytes()).toBe(unmarked);
  });

  it('keeps every style that was there, in its place', async () => {
    const host = openXlsx(bytes);
    const sheet = (await host.read()).grids[0]?.sheet ?? '';
    await host.mark([mark(`${sheet}!A1`), mark(`${sheet}!B5`)]);
    const [old, now] = [partOf(bytes, STYLES_PART), partOf(host.bytes(), STYLES_PART)];
    const start = old.slice(0, old.indexOf('</fills>')).replace(/ count="\d+"/g, '');
    expect(now.replace(/ count="\d+"/g, '').startsWith(start)).toBe(true);
    const list = (xml: string) => /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(xml)?.[1] ?? '';
    expect(list(now).startsWith(list(old))).toBe(true);
    const tail = (xml: string) => xml.slice(xml.indexOf('</cellXfs>'));
    expect(tail(now)).toBe(tail(old));
    const count = (xml: string, of: string) =>
      new RegExp(`<${of}[^>]* count="(\\d+)"`).exec(xml)?.[1];
    expect(Number(count(now, 'fills'))).toBe(Number(count(old, 'fills')) + 1);
    const added = list(now).slice(list(old).length).match(/<xf\b/g)?.length ?? 0;
    expect(added).toBeGreaterThan(0);
    expect(Number(count(now, 'cellXfs'))).toBe(Number(count(old, 'cellXfs')) + added);
  });
});

describe('a mark in the file', () => {
  it('is a copy of the style with another background, at the end of its list', async () => {
    const bytes = styled(
      '<row r="1"><c r="A1" s=\'1\' ><v>0.5</v></c><c r="B1"><v>2</v></c></row>',
    );
    const host = openXlsx(bytes);
    await host.mark([mark('A1'), mark('B1')]);
    expect(rowsOf(host.bytes())).toBe(
      `<row r="1"><c r="A1" s='4' ><v>0.5</v></c><c r="B1" s="5"><v>2</v></c></row>`,
    );
    const xml = partOf(host.bytes(), STYLES_PART);
    expect(xml).toContain(
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill></fill></fills>',
    );
    expect(xml).toContain(
      '<xf numFmtId="9"/><xf numFmtId="10" fontId="0" fillId="4" borderId="0" applyNumberFormat="1" applyFill="1">' +
        '<alignment horizontal="center"/></xf><xf numFmtId="0" fontId="0" fillId="4" borderId="0" xfId="0" applyFill="1"/></cellXfs>',
    );
    expect(xml).toContain('<fills count="5">');
    expect(xml).toContain('<cellXfs count="6">');
    await host.unmark();
    expect(partOf(host.bytes(), SHEET)).toBe(partOf(bytes, SHEET));
    expect(partOf(host.bytes(), STYLES_PART)).toBe(xml);
    await host.mark([mark('A1'), mark('B1')]);
    expect(partOf(host.bytes(), STYLES_PART)).toBe(xml);
  });

  it.each([
    ['<row r="2"><c r="B2" s="1"/></row>'],
    ['<row r="1"/><row r="2" spans="1:9" ht="20" /><row r="9"><c r="C9"><v>1</v></c></row>'],
    ['<row r="2"></row>'],
    [' <row r="1"><c><v>1</v></c><c t="n"><v>2</v></c></row>\n<row r="5"> </row>'],
    [''],
    ['<row r="2" s="3" customFormat="1"><c r="A2" s="0"/></row>'],
  ])('is put in where no cell is, and taken out again: %s', async (rows) => {
    const bytes = styled(rows);
    const host = openXlsx(bytes);
    const at = ['A1', 'B1', 'A2', 'B2', 'C2', 'B5', 'D9', 'A12'];
    await host.mark(at.map((one) => mark(one)));
    expect(fills(host.bytes())).toEqual(Object.fromEntries(at.map((one) => [one, RED])));
    await host.mark(at.slice(3).map((one) => mark(one, YELLOW)));
    const later = openXlsx(host.bytes());
    await later.unmark();
    expect(partOf(later.bytes(), SHEET)).toBe(partOf(bytes, SHEET));
  });

  it('fits a sheet with no data at all, and prefixes', async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData /></x:worksheet>`;
    const styles = `<y:styleSheet xmlns:y="${MAIN}"><y:cellXfs><y:xf/></y:cellXfs></y:styleSheet>`;
    const bytes = buildWorkbook({
      sheets: [{ name: '自评表', xml }],
      styles: '',
      parts: { [STYLES_PART]: styles },
    });
    const host = openXlsx(bytes);
    await host.mark([mark('B2'), mark('A1')]);
    expect(partOf(host.bytes(), SHEET)).toContain('<x:row r="2"><x:c r="B2" s="1"/></x:row>');
    expect(partOf(host.bytes(), STYLES_PART)).toContain(
      '<y:fills count="3"><y:fill><y:patternFill patternType="none"/></y:fill>',
    );
    expect(fills(host.bytes())).toEqual({ A1: RED, B2: RED });
    await host.unmark();
    expect(partOf(host.bytes(), SHEET)).toBe(xml);
  });

  it('brings a styles part into a book that has none', async () => {
    const bytes = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    const host = openXlsx(bytes);
    const before = await host.read();
    await host.mark([mark('A1'), mark('B7', YELLOW)]);
    expect(fills(host.bytes())).toEqual({ A1: RED, B7: YELLOW });
    expect(partOf(host.bytes(), '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
    await host.unmark();
    expect(partOf(host.bytes(), SHEET)).toBe(partOf(bytes, SHEET));
    expect(await host.read()).toEqual(before);
  });

  it('fits styles whose lists are missing or empty', async () => {
    for (const styles of [
      '',
      '<fills/><cellXfs/>',
      '<fonts count="1"><font/></fonts><fills count="0"></fills>',
    ]) {
      const bytes = styled('<row r="1"><c r="A1"><v>1</v></c></row>', styles);
      const host = openXlsx(bytes);
      await host.mark([mark('A1'), mark('C3')]);
      expect(fills(host.bytes())).toEqual({ A1: RED, C3: RED });
      await host.unmark();
      expect(fills(host.bytes())).toEqual({});
      expect(rowsOf(host.bytes())).toMatch(/^<row r="1"><c r="A1"( s="0")?><v>1<\/v><\/c><\/row>/);
    }
  });

  it('leaves a gradient alone', async () => {
    const bytes = styled('<row r="1"><c r="A1" s="2"/><c r="B1" s="0"/></row>');
    const host = openXlsx(bytes);
    await host.mark([mark('A1'), mark('B1')]);
    expect(rowsOf(host.bytes())).toBe('<row r="1"><c r="A1" s="2"/><c r="B1" s="4"/></row>');
    await host.unmark();
    expect(partOf(host.bytes(), SHEET)).toBe(partOf(bytes, SHEET));
  });

  it('colours a merged area through its top-left cell', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row></sheetData>' +
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
    const bytes = buildWorkbook({ sheets: [{ name: '自评表', xml }], styles: STYLES });
    const host = openXlsx(bytes);
    await host.mark([mark('B1', YELLOW)]);
    expect(rowsOf(host.bytes())).toBe('<row r="1"><c r="A1" s="4"/><c r="B1" s="1"/></row>');
  });
});

describe('taking marks back', () => {
  const ROWS = '<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1"><v>2</v></c></row>';

  it('keeps what was written meanwhile', async () => {
    const bytes = oneSheet(ROWS, { styles: STYLES, strings: '' });
    const host = openXlsx(bytes);
    await host.mark([mark('A1'), mark('B1'), mark('C1'), mark('D4')]);
    await host.write([edit('A1', 0.75, 0.5), edit('C1', 7), edit('D4', '优')]);
    const later = openXlsx(host.bytes());
    await later.unmark();
    const plain = openXlsx(bytes);
    await plain.write([edit('A1', 0.75, 0.5), edit('C1', 7), edit('D4', '优')]);
    expect(partOf(later.bytes(), SHEET)).toBe(partOf(plain.bytes(), SHEET));
    expect(cell(await later.read(), 'D4').value).toBe('优');
  });

  it('goes with remembering and adding sheets', async () => {
    const host = openXlsx(styled(ROWS));
    await host.remember('{"a":1}');
    await host.mark([mark('A1')]);
    await host.addSheet('报告', [['一']]);
    await host.mark([mark('报告!A1'), mark('B1')]);
    await host.remember('{"a":2}');
    const later = openXlsx(host.bytes());
    expect((await later.read()).memo).toBe('{"a":2}');
    await later.unmark();
    expect(rowsOf(later.bytes())).toBe(ROWS);
    expect((await later.read()).memo).toBe('{"a":2}');
    expect(fills(later.bytes(), '报告')).toEqual({});
  });

  /** The marked file after another program saved it: the sheet and the styles replaced. */
  async function saved(change: (sheet: string) => string, styles: (xml: string) => string) {
    const host = openXlsx(styled(ROWS));
    await host.mark([mark('A1'), mark('B1')]);
    const parts = Object.fromEntries(zipParts(host.bytes()).map(({ name, text }) => [name, text]));
    const bytes = buildWorkbook({
      sheets: [],
      parts: {
        ...parts,
        [SHEET]: change(parts[SHEET] ?? ''),
        [STYLES_PART]: styles(parts[STYLES_PART] ?? ''),
      },
    });
    const later = openXlsx(bytes);
    await later.unmark();
    return { bytes: later.bytes(), looks: later.layout('自评表').looks[0] ?? [] };
  }

  it('leaves the colour a person gave', async () => {
    const { bytes } = await saved(
      (sheet) => sheet.replace('s="4"', 's="1"'),
      (styles) => styles,
    );
    expect(rowsOf(bytes)).toBe(ROWS);
    const { looks } = await saved(
      (sheet) => sheet,
      (styles) => styles.replace('fgColor rgb="FFFFC7CE"', 'fgColor rgb="FF00FF00"'),
    );
    expect(looks.map((one) => one.fillColor)).toEqual(['#00FF00', '#00FF00']);
  });

  it('gives back the background where styles were counted anew', async () => {
    // Former styles 0 and 1 changed places, and the marked ones too.
    const swap = (xml: string) => {
      const list = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(xml)?.[1] ?? '';
      const [a = '', b = '', c = '', d = '', e = '', f = ''] =
        list.match(/<xf [^>]*?\/>|<xf .*?<\/xf>/gs) ?? [];
      return xml.replace(list, [b, a, c, d, f, e].join(''));
    };
    const { bytes, looks } = await saved(
      (sheet) =>
        sheet.replace('s="4"', 's="X"').replace('s="5"', 's="4"').replace('s="X"', 's="5"'),
      swap,
    );
    expect(looks.map((one) => one.fillColor)).toEqual(['#123456', null]);
    expect(looks.map((one) => one.horizontal)).toEqual(['center', null]);
    expect(rowsOf(bytes)).toBe(ROWS.replace('s="1"', 's="0"').replace('r="B1"', 'r="B1" s="1"'));
  });

  it('makes the background anew where the program threw its style away, and keeps what a person gave', async () => {
    const { looks } = await saved(
      (sheet) => sheet,
      (styles) =>
        styles
          .replace(/FF123456/, 'FF000001')
          .replace(
            'applyFill="1"><alignment horizontal="center"/>',
            'applyFill="1"><alignment horizontal="right"/>',
          ),
    );
    expect(looks.map((one) => one.fillColor)).toEqual(['#123456', null]);
    expect(looks.map((one) => one.horizontal)).toEqual(['right', null]);
  });

  it('takes it back from hidden cells too, where a program spread it over the whole merge', async () => {
    const rows =
      '<row r="1"><c r="A1" s="3"/><c r="B1" s="3"/><c r="C1" s="1"/></row><row r="2"><c r="A2" s="1"/></row>';
    const xml = `<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>`;
    const bytes = buildWorkbook({ sheets: [{ name: '自评表', xml }], styles: STYLES });
    const host = openXlsx(bytes);
    await host.mark([mark('A1')]);
    await host.unmark();
    expect(partOf(host.bytes(), SHEET)).toBe(partOf(bytes, SHEET));
    await host.mark([mark('A1'), mark('E5')]);
    const parts = Object.fromEntries(zipParts(host.bytes()).map(({ name, text }) => [name, text]));
    const marked = parts[SHEET] ?? '';
    const spread = marked
      .replace('"B1" s="3"', '"B1" s="4"')
      .replace('"C1" s="1"', '"C1" s="4"')
      .replace('<c r="A2" s="1"/>', '<c r="A2" s="1"/><c r="C2" s="4"/>');
    const later = openXlsx(buildWorkbook({ sheets: [], parts: { ...parts, [SHEET]: spread } }));
    await later.unmark();
    expect(fills(later.bytes())).toEqual({ C1: '#123456', A2: '#123456' });
    expect(rowsOf(later.bytes())).toContain('<c r="A1" s="3"/><c r="B1" s="3"/>');
  });

  it('keeps the record of a sheet that is not there', async () => {
    const two = [1, 2].map((n) => ({
      name: n === 1 ? '自评表' : '乙',
      xml: `<sheetData>${ROWS}</sheetData>`,
    }));
    const host = openXlsx(buildWorkbook({ sheets: two, styles: STYLES }));
    await host.mark([mark('A1'), mark('乙!B1')]);
    const parts = Object.fromEntries(zipParts(host.bytes()).map(({ name, text }) => [name, text]));
    const rename = (from: string, to: string, all: typeof parts) =>
      buildWorkbook({
        sheets: [],
        parts: { ...all, 'xl/workbook.xml': (all['xl/workbook.xml'] ?? '').replace(from, to) },
      });
    const other = openXlsx(rename('"乙"', '"丙"', parts));
    await other.mark([mark('A1', YELLOW)]);
    await other.unmark();
    expect(fills(other.bytes(), '丙')).toMatchObject({ B1: RED });
    const left = Object.fromEntries(zipParts(other.bytes()).map(({ name, text }) => [name, text]));
    const again = openXlsx(rename('"丙"', '"乙"', left));
    await again.unmark();
    expect(partOf(again.bytes(), 'xl/worksheets/sheet2.xml')).toContain(ROWS);
  });
});

describe('refusing', () => {
  const locked = '<sheetData/><sheetProtection sheet="1"/>';
  const book = () =>
    buildWorkbook({
      sheets: [
        { name: '自评表', xml: '<sheetData/>' },
        { name: '锁', xml: locked },
      ],
      styles: STYLES,
    });

  it.each([
    ['protected', mark('锁!A1'), '锁'],
    ['not-found', mark('别的!A1'), '别的'],
    ['not-found', mark('A99999'), 'A99999'],
    ['not-found', mark('A0'), 'A0'],
    ['host', mark('A1', '红'), '红'],
  ])('marks nothing: %s', async (code, bad, text) => {
    const bytes = book();
    const host = openXlsx(bytes);
    await expect(host.mark([mark('A1'), bad])).rejects.toMatchObject({
      code,
      message: expect.stringContaining(text),
    });
    expect(host.bytes()).toBe(bytes);
    await host.unmark();
    await host.mark([]);
    expect(host.bytes()).toBe(bytes);
  });

  it('takes nothing back from a sheet protected since', async () => {
    const host = openXlsx(styled('<row r="1"><c r="A1"/></row>'));
    await host.mark([mark('A1')]);
    const parts = Object.fromEntries(zipParts(host.bytes()).map(({ name, text }) => [name, text]));
    const xml = (parts[SHEET] ?? '').replace(
      '</sheetData>',
      '</sheetData><sheetProtection sheet="1"/>',
    );
    const bytes = buildWorkbook({ sheets: [], parts: { ...parts, [SHEET]: xml } });
    const later = openXlsx(bytes);
    await expect(later.unmark()).rejects.toMatchObject({
      code: 'protected',
      message: expect.stringContaining('自评表'),
    });
    expect(later.bytes()).toBe(bytes);
  });

  it('refuses more than the record can hold, and changes nothing', async () => {
    const bytes = styled('');
    const host = openXlsx(bytes);
    const many = Array.from({ length: 20_000 }, (_, n) =>
      mark(address(n % 10_000, n < 10_000 ? 0 : 3)),
    );
    await expect(host.mark(many)).rejects.toMatchObject({ code: 'output' });
    expect(host.bytes()).toBe(bytes);
  });

  it('is not misled by a record that says anything', async () => {
    const first = openXlsx(styled('<row r="1"><c r="A1" s="1"/></row>'));
    await first.mark([mark('A1')]);
    const parts = Object.fromEntries(zipParts(first.bytes()).map(({ name, text }) => [name, text]));
    const record = (fill: string, rest: string) =>
      `<marks xmlns="urn:ziping:marks:1">{"version":1,"fills":[${fill}],"cells":[["自评表",[["A1","${RED}",0${rest}]]]]}</marks>`;
    for (const xml of [
      record('["solid",["#00FF00",{"rgb":"\\"&gt;&lt;x/&gt;"}],null]', ',99,"styled"'),
      record('["a b",null,null]', ''),
      record('["solid",["#00FF00",{"onload":"1"}],null]', ',-1,"row"'),
      record('["none",null,null]', ',1e300,"rows"'),
      '<marks xmlns="urn:ziping:marks:1">{"version":1,"cells":[["自评表",[["$A$1"]]],5,null]}</marks>',
    ]) {
      const bytes = buildWorkbook({ sheets: [], parts: { ...parts, 'customXml/item1.xml': xml } });
      const host = openXlsx(bytes);
      await host.unmark();
      expect(['#00FF00', RED, undefined]).toContain(fills(host.bytes()).A1);
    }
  });
});

const place = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom('A', 'B', 'C', 'D'));
const marksOf = fc
  .array(fc.tuple(place, fc.constantFrom(RED, YELLOW, '#123456')), { maxLength: 12 })
  .map((list) => list.map(([[row, column], one]) => mark(`${column}${row}`, one)));
const cellXml = fc.constantFrom(
  '',
  '',
  '<c#/>',
  '<c# s="1"/>',
  "<c# s='2'><v>3</v></c>",
  '<c#><v>3</v></c>',
  '<c# s="0"></c>',
);
const rowsXml = fc
  .array(fc.option(fc.array(cellXml, { maxLength: 4 })), { maxLength: 8 })
  .map((rows) =>
    rows
      .map((row, r) => {
        if (row === null) return '';
        if (row.length === 0) return `<row r="${r + 1}" ht="20"/>`;
        const cells = row.map((xml, c) => xml.replace('#', ` r="${address(r, c)}"`));
        return `<row r="${r + 1}">${cells.join('')}</row>`;
      })
      .join(''),
  );

describe('any marks after any others', () => {
  it('show as asked, and leave the sheet to the byte in the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        rowsXml,
        fc.array(marksOf, { maxLength: 3 }),
        fc.boolean(),
        async (rows, rounds, reopen) => {
          const cols = '<cols><col min="4" max="4" width="9" style="3"/></cols>';
          const xml = `${cols}<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="B2:C3"/></mergeCells>`;
          const bytes = buildWorkbook({ sheets: [{ name: '自评表', xml }], styles: STYLES });
          let host = openXlsx(bytes);
          const before = await host.read();
          const original = fills(bytes);
          const gradients = new Set(
            [...rows.matchAll(/r="([A-D]\d)" s='2'/g)].map((match) => match[1] ?? ''),
          );
          for (const marks of rounds) {
            await host.mark(marks);
            const wanted: Record<string, string> = { ...original };
            for (const { cell: one, colour } of marks) {
              const head = /^[BC][23]$/.test(one.address) ? 'B2' : one.address;
              if (!gradients.has(head)) wanted[head] = colour;
            }
            expect(fills(host.bytes())).toEqual(wanted);
            if (reopen) host = openXlsx(host.bytes());
          }
          await host.unmark();
          expect(partOf(host.bytes(), SHEET)).toBe(partOf(bytes, SHEET));
          expect(await host.read()).toEqual(before);
          expect(await openXlsx(host.bytes()).read()).toEqual(before);
        },
      ),
      { numRuns: 150 },
    );
  });
});
