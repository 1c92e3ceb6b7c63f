import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../../src/hosts/file';
import { editsOf, examine } from '../../../../src/pipeline';
import { cell, edit } from '../../../fixtures/build/edits';
import { type ZipPart, zipParts } from '../../../fixtures/build/zipParts';
import { parseXml } from '../../../write/xml';
import { BLANKS, DEPENDANTS } from './formSheet';
import { PACKINGS, partNames, tortureForm } from './tortureForm';

const FORM = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const edits = BLANKS.map((at, index) => edit(at, [9.75, 40.5, 45][index] ?? 0));

/** The sheet with some cells cut out: what must not change. */
const without = (xml: string, cells: readonly string[]): string =>
  cells.reduce((text, at) => {
    const cut = text.replace(new RegExp(`<c r="${at}"[^>]*?(?:/>|>.*?</c>)`, 's'), `[${at}]`);
    expect(cut, at).not.toBe(text);
    return cut;
  }, xml);

/** Name, method, flags, time and all else that the directory says of an entry, but sums and sizes. */
const headOf = ({ name, central }: ZipPart) => [name, central.slice(0, 32), central.slice(56)];
const part = (parts: readonly ZipPart[], name: string) =>
  parts.find((one) => one.name === name)?.text ?? '';

describe.each(Object.entries(PACKINGS))('the torture form %s', (_, packing) => {
  const bytes = tortureForm(packing);
  const before = zipParts(bytes);

  it('keeps every other part to the byte when three cells are written', async () => {
    const host = openXlsx(bytes);
    await host.read();
    await host.write(edits);
    const after = zipParts(host.bytes());
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    const changed = after.filter(({ raw }, at) => raw !== before[at]?.raw);
    const names = changed.map(({ name }) => name).sort();
    expect(names).toEqual([BOOK, FORM]);
    const cells = [...BLANKS, ...DEPENDANTS];
    expect(without(part(after, FORM), cells)).toBe(without(part(before, FORM), cells));
    expect(part(after, BOOK)).toBe(
      part(before, BOOK).replace('calcMode="manual"', 'calcMode="manual" fullCalcOnLoad="1"'),
    );
  });

  it('keeps order, methods, flags, times, extra fields and comments of the archive', async () => {
    const host = openXlsx(bytes);
    await host.read();
    await host.write(edits);
    const after = zipParts(host.bytes());
    // A replaced entry says its sizes in its head, so no descriptor follows it.
    const flagless = (one: ZipPart) =>
      headOf(one).map((field) => field.replace(/^(.{16}).{2}/, '$1'));
    expect(after.map(flagless)).toEqual(before.map(flagless));
    const kept = ({ name }: ZipPart) => ![FORM, BOOK].includes(name);
    expect(after.filter(kept).map(headOf)).toEqual(before.filter(kept).map(headOf));
    expect(commentOf(host.bytes())).toBe(commentOf(bytes));
  });

  it('reads what was written and what it moves, and takes it back', async () => {
    const host = openXlsx(bytes);
    await host.read();
    const undo = await host.write(edits);
    const book = await openXlsx(host.bytes()).read();
    expect(BLANKS.map((at) => cell(book, at).value)).toEqual([9.75, 40.5, 45]);
    expect(cell(book, 'H11')).toMatchObject({ value: 95.25, formula: '=SUM(I5,H9:H10)' });
    expect((await host.restore(undo)).left).toEqual([]);
    expect(part(zipParts(host.bytes()), FORM)).toBe(part(before, FORM));
  });
});

describe('the torture form', () => {
  const [packing = { entry: {}, zip: {} }] = Object.values(PACKINGS);
  const bytes = tortureForm(packing);

  it('is well-formed in every part, and names every part it links to', () => {
    for (const { name, text } of zipParts(bytes)) {
      if (!/\.(?:xml|rels|vml)$/.test(name)) continue;
      const root = parseXml(text);
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const { attributes } of root.children[0]?.children ?? []) {
        if (attributes.TargetMode === 'External') continue;
        const { pathname } = new URL(attributes.Target ?? '', `file:///${folder}`);
        expect(partNames, `${name}: ${attributes.Target}`).toContain(pathname.slice(1));
      }
    }
  });

  it('is read, scored and written as a form of its own', async () => {
    const host = openXlsx(bytes);
    const examination = examine(await host.read());
    expect(examination.forms.map(({ id }) => id)).toEqual(['自评表!A1']);
    expect(examination.forms[0]).toMatchObject({ project: '道路 养护', year: 2023 });
    const wanted = editsOf(examination);
    const written = wanted.map(({ address, value }) => `${address} ${value}`);
    expect(written).toEqual(expect.arrayContaining(['I5 9.75', 'H9 40.5', 'H10 45']));
    await host.write(wanted);
    expect(editsOf(examine(await openXlsx(host.bytes()).read()))).toEqual([]);
  });

  it('keeps all but sheet, styles and what it remembers when marked, and the sheet when unmarked', async () => {
    const host = openXlsx(bytes);
    await host.read();
    await host.mark([{ cell: { sheet: '自评表', address: 'H9' }, colour: '#FFC7CE' }]);
    const before = zipParts(bytes);
    const kept = (parts: readonly ZipPart[]) =>
      before.filter(({ name, raw }) => parts.find((one) => one.name === name)?.raw === raw);
    const untouched = kept(zipParts(host.bytes())).map(({ name }) => name);
    const touched = partNames.filter((name) => !untouched.includes(name));
    expect(touched.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      FORM,
    ]);
    await host.unmark();
    expect(part(zipParts(host.bytes()), FORM)).toBe(part(before, FORM));
  });

  it('leaves the protected sheet and cells with formulas alone', async () => {
    const host = openXlsx(bytes);
    await host.read();
    await expect(host.write([edit("附表 '甲' 一!B2", 1, 120)])).rejects.toMatchObject({
      code: 'protected',
    });
    await expect(host.write([edit('H11', 1, 0)])).rejects.toMatchObject({ code: 'formula-cell' });
    expect(host.bytes()).toBe(bytes);
  });
});

function commentOf(bytes: Uint8Array): string {
  const data = Buffer.from(bytes);
  return data.toString('utf8', data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + 22);
}
