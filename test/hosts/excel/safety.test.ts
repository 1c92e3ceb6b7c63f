// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ChangedCells } from '../../../src/model/writeErrors';
import { grid, workbook } from '../../officehost/sheets';
import { edit, FORM, open, refusal, stateOf } from './setup';

describe('what changed since it was read', () => {
  it('stops the write, and every cell is named with what was there and what is', async () => {
    const { office, host } = open();
    await host.read();
    office.type('自评表', 'H12', 14, 'Remote');
    office.type('自评表', 'H13', '优');
    office.type('自评表', 'G14', 20);
    office.type('自评表', 'F15', '不相干');
    const before = stateOf(office);
    const error = await refusal(
      host.write([edit('H12', 15), edit('H13', 9), edit('G14', 8, { before: 10 }), edit('H16', 5)]),
    );
    if (!(error instanceof ChangedCells)) throw error;
    expect(error.differences).toEqual([
      { sheet: '自评表', address: 'H12', before: null, now: 14 },
      { sheet: '自评表', address: 'H13', before: null, now: '优' },
      { sheet: '自评表', address: 'G14', before: 10, now: 20 },
    ]);
    expect(error.message).toMatch(
      /^有 3 个单元格已被改动：.*H12（读取时为空白，现在为“14”）.*G14.*。$/,
    );
    expect(stateOf(office)).toEqual(before);
  });

  it('by another person right before the write stops it, too: the cells are looked at again', async () => {
    const { office, host } = open();
    await host.read();
    // Nobody listens to changes: only the look can tell.
    expect(office.handlers).toBe(0);
    office.type('自评表', 'H12', 14, 'Remote');
    const error = await refusal(host.write([edit('H12', 15)]));
    expect(error.code).toBe('changed');
    expect(office.book.cells()).toMatchObject({ '自评表!H12': 14 });
    await host.read();
    await host.write([edit('H12', 15, { before: 14 })]);
    expect(office.book.cells()).toMatchObject({ '自评表!H12': 15 });
  });

  it('in other cells does not', async () => {
    const { office, host } = open();
    await host.read();
    office.type('自评表', 'F15', '改了', 'Remote');
    await host.write([edit('H12', 15)]);
    expect(office.book.cells()).toMatchObject({ '自评表!H12': 15, '自评表!F15': '改了' });
  });

  it('to a formula stops the write and names the cell', async () => {
    const { office, host } = open();
    await host.read();
    office.type('自评表', 'H12', '=1+1');
    const error = await refusal(host.write([edit('H12', 15)]));
    expect(error.code).toBe('formula-cell');
    expect(error.message).toContain('H12');
    expect(office.book.formulas()).toMatchObject({ '自评表!H12': '=1+1' });
  });

  it('by a sheet that was deleted or renamed names the sheet', async () => {
    const { office, host } = open(workbook(FORM, grid('别的', { A1: 1 })));
    await host.read();
    const [sheet] = office.book.sheets;
    if (sheet) sheet.name = '改了名';
    const error = await refusal(host.write([edit('H12', 15)]));
    expect(error.code).toBe('not-found');
    expect(error.message).toContain('自评表');
  });

  it('and many cells at once name a few and say how many', async () => {
    const { office, host } = open();
    await host.read();
    office.type('自评表', 'H12:H18', 1);
    const places = ['H12', 'H13', 'H14', 'H15', 'H16'];
    const error = await refusal(host.write(places.map((at) => edit(at, 5))));
    expect(error.message).toMatch(
      /^有 5 个单元格已被改动：.*H12.*H13.*H14（[^（]*）等。未写入任何内容。/,
    );
    expect(error.message).not.toContain('H15');
    expect(error).toMatchObject({ differences: { length: 5 } });
  });
});

describe('sheets in a state', () => {
  it('rows filtered out are written like all others', async () => {
    const { office, host } = open();
    await host.read();
    const sheet = office.book.sheet('自评表');
    for (const row of [12, 13, 15]) sheet?.filtered.add(row);
    const edits = [12, 13, 14, 15, 16, 17].map((row) => edit(`H${row}`, row));
    const before = stateOf(office);
    const undo = await host.write(edits);
    expect(office.book.cells()).toMatchObject({
      '自评表!H12': 12,
      '自评表!H13': 13,
      '自评表!H14': 14,
      '自评表!H15': 15,
      '自评表!H16': 16,
      '自评表!H17': 17,
    });
    await host.restore(undo);
    expect(stateOf(office)).toEqual(before);
  });

  it('a hidden sheet is written to like any other', async () => {
    const { office, host } = open(workbook(FORM, grid('藏', { A1: 1 }, [], { visible: false })));
    await host.write([edit('A1', 2, { sheet: '藏', before: 1 })]);
    expect(office.book.cells()).toMatchObject({ '藏!A1': 2 });
  });

  it('a merged score cell takes its score at the head, and the whole is one cell', async () => {
    const merged = grid('自评表', { A1: '表', H2: null }, ['H2:H4', 'H5:I6']);
    const { office, host } = open(workbook(merged));
    await host.read();
    await host.write([edit('H3', 8), edit('I6', 9)]);
    expect(office.book.cells()).toMatchObject({ '自评表!H2': 8, '自评表!H5': 9 });
    expect(Object.keys(office.book.cells())).toHaveLength(3);
  });

  it('cells of which Excel takes one differently are all put back, and it is named', async () => {
    const { office, host } = open(workbook(grid('自评表', { A1: 1, B2: '头' })));
    await host.read();
    // Merged after the look: B3 lies under it now.
    office.after(1, () => {
      office.book.sheet('自评表')?.merges.push({ top: 1, left: 1, bottom: 2, right: 1 });
    });
    const before = stateOf(office);
    const error = await refusal(host.write([edit('A1', 2, { before: 1 }), edit('B3', 5)]));
    expect(error.message).toMatch(/没有按原样写入 自评表!B3，未写入任何内容.*合并.*筛选/);
    expect(stateOf(office)).toEqual(before);
  });

  it('text too long for a cell is refused before anything is written', async () => {
    const { office, host } = open();
    await host.read();
    const before = stateOf(office);
    const error = await refusal(host.write([edit('H12', 15), edit('H13', '长'.repeat(32_768))]));
    expect([error.code, error.message.includes('H13')]).toEqual(['output', true]);
    expect(stateOf(office)).toEqual(before);
    expect(office.syncs).toBe(2);
    await host.write([edit('H13', '长'.repeat(32_767))]);
  });
});

describe('the trail', () => {
  it('is kept beside the memo, whatever it says, and read back', async () => {
    const { office, host } = open();
    expect(await host.readTrail()).toBeNull();
    await host.remember('{}');
    await host.keepTrail((kept) => {
      expect(kept).toBeNull();
      return '=一<&"\n';
    });
    await host.keepTrail((kept) => `${kept}二`);
    expect(await host.readTrail()).toBe('=一<&"\n二');
    expect((await host.read()).memo).toBe('{}');
    expect(office.book.xmlParts).toHaveLength(2);
  });

  it('goes on with what another person kept meanwhile', async () => {
    const { office, host } = open();
    await host.keepTrail(() => '我');
    const [part] = office.book.xmlParts;
    if (part) part.xml = part.xml.replace('我', '我，他');
    await host.keepTrail((kept) => `${kept}，我`);
    expect(await host.readTrail()).toBe('我，他，我');
  });

  it('sends nothing for the same text, and refuses what is too long', async () => {
    const { office, host } = open();
    await host.keepTrail(() => '一');
    const syncs = office.syncs;
    await host.keepTrail(() => '一');
    expect(office.syncs).toBe(syncs + 1);
    const error = await refusal(host.keepTrail(() => '长'.repeat(200_001)));
    expect(error.code).toBe('output');
    expect(await host.readTrail()).toBe('一');
  });
});
