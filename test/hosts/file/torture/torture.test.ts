import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../../src/hosts/file';
import { editsOf, examine } from '../../../../src/pipeline';
import { cell, edit } from '../../../fixtures/build/edits';
import { type ZipPart, zipParts } from '../../../fixtures/build/zipParts';
import { parseXml } from '../../../write/xml';
import { DEPENDANTS, WRITES } from './formSheet';
import { PACKINGS, partNames, tortureForm } from './tortureForm';
import { type Head, headsOf } from './zipHeads';

const FORM = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const TEXTS = 'xl/sharedStrings.xml';
/** Parts that a writing changes. */
const WRITTEN = [TEXTS, BOOK, FORM];
const edits = WRITES.map(([at, value]) => edit(at, value));

/** The sheet with some cells cut out: what must not change. */
const without = (xml: string, cells: readonly string[]): string =>
  cells.reduce((text, at) => {
    const cut = text.replace(new RegExp(`<c r="${at}"[^>]*?(?:/>|>.*?</c>)`, 's'), `[${at}]`);
    expect(cut, at).not.toBe(text);
    return cut;
  }, xml);

const part = (parts: readonly ZipPart[], name: string) =>
  parts.find((one) => one.name === name)?.text ?? '';

/** Sizes after the data instead of in the head. */
const DESCRIPTOR = 8;
/** All that a head says but sums and sizes, and that one flag: a replaced entry has them in its head. */
const bare = ({ name, flags, local, central }: Head) => {
  return [name, flags & ~DESCRIPTOR, local.rest, central.rest];
};

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
    expect(changed.map(({ name }) => name).sort()).toEqual(WRITTEN);
    const cells = [...WRITES.map(([at]) => at), ...DEPENDANTS];
    expect(without(part(after, FORM), cells)).toBe(without(part(before, FORM), cells));
    expect(part(after, BOOK)).toBe(
      part(before, BOOK).replace('calcMode="manual"', 'calcMode="manual" fullCalcOnLoad="1"'),
    );
    const more = '<si><t xml:space="preserve">优</t></si></sst>';
    expect(part(after, TEXTS)).toBe(
      part(before, TEXTS)
        .replace('count="40" uniqueCount="37"', 'count="41" uniqueCount="38"')
        .replace('</sst>', more),
    );
  });

  it('keeps order, methods, flags, times, extra fields and comments of the archive', async () => {
    const host = openXlsx(bytes);
    await host.read();
    await host.write(edits);
    const [was, is] = [headsOf(before), headsOf(zipParts(host.bytes()))];
    const kept = ({ name }: Head) => !WRITTEN.includes(name);
    expect(is.filter(kept)).toEqual(was.filter(kept));
    const replaced = is.filter((head) => !kept(head));
    expect(is.map(bare)).toEqual(was.map(bare));
    expect(replaced.map(({ flags }) => flags & DESCRIPTOR)).toEqual([0, 0, 0]);
    for (const { local, central } of replaced) expect(local.sums).toBe(central.sums);
    expect(commentOf(host.bytes())).toBe(commentOf(bytes));
  });

  it('reads what was written and what it moves, and takes it back', async () => {
    const host = openXlsx(bytes);
    await host.read();
    const undo = await host.write(edits);
    const book = await openXlsx(host.bytes()).read();
    for (const [at, value] of WRITES) expect(cell(book, at).value).toBe(value);
    expect(cell(book, 'H11')).toMatchObject({ value: 50.25, formula: '=SUM(I5,H9:H10)' });
    expect((await host.restore(undo)).left).toEqual([]);
    expect(part(zipParts(host.bytes()), FORM)).toBe(part(before, FORM));
  });
});

describe('the torture form', () => {
  const [packing = { entry: {}, zip: {} }] = Object.values(PACKINGS);
  const bytes = tortureForm(packing);

  it('is well-formed in every part, and links to every part it has and to no other', () => {
    const linked = new Set(['[Content_Types].xml']);
    for (const { name, text } of zipParts(bytes)) {
      if (!/\.(?:xml|rels|vml)$/.test(name)) continue;
      const root = parseXml(text);
      if (!name.endsWith('.rels')) continue;
      linked.add(name);
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const { attributes } of root.children[0]?.children ?? []) {
        if (attributes.TargetMode === 'External') continue;
        linked.add(new URL(attributes.Target ?? '', `file:///${folder}`).pathname.slice(1));
      }
    }
    expect([...linked].sort()).toEqual([...partNames].sort());
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
