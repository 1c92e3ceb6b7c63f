// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { grid, workbook } from '../../officehost/sheets';
import { edit, FORM, open, refusal } from './setup';

describe('writing', () => {
  it('looks in one sync and writes in another, and it reads back', async () => {
    const { office, host } = open();
    await host.read();
    await host.write([edit('H12', 15)]);
    expect(office.syncs).toBe(3);
    expect(office.book.cells()).toMatchObject({ '自评表!H12': 15 });
    expect((await host.read()).grids[0]?.rows[11]?.[7]?.value).toBe(15);
  });

  it('changes the addressed cells and nothing else', async () => {
    const { office, host } = open();
    await host.read();
    const before = office.book.cells();
    const edits = [edit('H20', 95.25), edit('H12', 15), edit('H13', 10), edit('I5', 9.75)];
    await host.write(edits);
    const expected = { H20: 95.25, H12: 15, H13: 10, I5: 9.75 };
    const named = Object.entries(expected).map(([cell, value]) => [`自评表!${cell}`, value]);
    expect(office.book.cells()).toEqual({ ...before, ...Object.fromEntries(named) });
    // H12 and H13 travel together: a path for each of the three ranges.
    const ranges = Object.values(office.batches[2]?.ObjectPaths ?? {}).filter(
      (path) => path.Name === 'GetRange',
    );
    expect(ranges.map((path) => path.ArgumentInfo?.Arguments?.[0])).toEqual([
      'H12:H13',
      'H20',
      'I5',
    ]);
  });

  it.each([
    ['in one column', (n: number) => `H${n + 1}`],
    ['with no neighbours', (n: number) => `${n % 2 ? 'H' : 'J'}${n + 1}`],
  ])('writes 3,000 cells %s in as many syncs as one', async (_, place) => {
    const { office, host } = open(workbook(grid('自评表', { A1: '表' })));
    await host.read();
    await host.write(Array.from({ length: 3000 }, (_, n) => edit(place(n), n)));
    expect(office.syncs).toBe(3);
    const cells = office.book.cells();
    expect(Object.keys(cells)).toHaveLength(3001);
    for (const n of [0, 999, 1000, 2999]) expect(cells[`自评表!${place(n)}`]).toBe(n);
  });

  it('writes to several sheets at once', async () => {
    const { office, host } = open(workbook(grid('甲', { A1: 1 }), grid('乙', { A1: 1 })));
    await host.read();
    await host.write([edit('B2', 1, { sheet: '甲' }), edit('B2', 2, { sheet: '乙' })]);
    expect(office.syncs).toBe(3);
    expect(office.book.cells()).toMatchObject({ '甲!B2': 1, '乙!B2': 2 });
  });

  it('keeps number formats', async () => {
    const sheet = grid('自评表', { H5: { value: 0.5, format: '0.00%' } });
    const { office, host } = open(workbook(sheet));
    await host.read();
    await host.write([edit('H5', 0.975, { before: 0.5 })]);
    expect(office.book.sheets[0]?.rows[4]?.[7]).toMatchObject({ value: 0.975, format: '0.00%' });
  });

  it('sends nothing where nothing would change', async () => {
    const { office, host } = open();
    await host.read();
    await host.write([]);
    await host.write([edit('G12', 15, { before: 15 })]);
    expect(office.syncs).toBe(1);
  });

  it('reads first where it has not read yet', async () => {
    const { office, host } = open();
    await host.write([edit('H12', 15)]);
    expect(office.syncs).toBe(3);
    expect(office.book.cells()).toMatchObject({ '自评表!H12': 15 });
  });
});

describe('text', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    "'=1",
    '\t=1',
    '\r=1',
    '１',
    '1-2',
    '100',
    '3月4日',
    'TRUE',
  ])('stays the text it is: %j', async (text) => {
    const { office, host } = open();
    await host.read();
    await host.write([edit('H12', text)]);
    const cell = office.book.sheets[0]?.rows[11]?.[7];
    expect(cell).toEqual({ value: text.replace('\r', '\n'), format: 'General', formula: null });
  });

  it('goes in as typed where it is plain Chinese, without a mark', async () => {
    const { office, host } = open();
    await host.read();
    await host.write([edit('H20', '优', { purpose: 'grade' })]);
    expect(JSON.stringify(office.batches[2]?.Actions)).toContain('[["优"]]');
  });

  it('is read by Excel as a percentage where it is one', async () => {
    const { office, host } = open();
    await host.read();
    await host.write([edit('H5', '97.50%', { purpose: 'rate' })]);
    expect(office.book.sheets[0]?.rows[4]?.[7]).toMatchObject({ value: 0.975, format: '0.00%' });
  });
});

describe('refusing', () => {
  const locked = grid('锁定表', { A1: 1 }, [], { protected: true });
  const summed = grid('自评表', { H1: 1, H2: { value: 1, formula: '=H1' } });

  it('leaves a protected sheet alone, and all other cells with it', async () => {
    const { office, host } = open(workbook(FORM, locked));
    await host.read();
    const before = office.book.cells();
    const error = await refusal(host.write([edit('H12', 15), edit('B2', 1, { sheet: '锁定表' })]));
    expect(error.code).toBe('protected');
    expect(error.message).toContain('锁定表');
    expect(office.book.cells()).toEqual(before);
    expect(office.syncs).toBe(1);
  });

  it('leaves formulas alone', async () => {
    const { office, host } = open(workbook(summed));
    await host.read();
    const error = await refusal(
      host.write([edit('H1', 2, { before: 1 }), edit('H2', 2, { before: 1 })]),
    );
    expect(error.code).toBe('formula-cell');
    expect(error.message).toContain('H2');
    expect(office.book.cells()).toEqual({ '自评表!H1': 1, '自评表!H2': 1 });
  });

  it('does not write over what the form did not hold when it was examined', async () => {
    const { office, host } = open();
    await host.read();
    const error = await refusal(host.write([edit('H12', 15), edit('G12', 20, { before: 10 })]));
    expect(error.code).toBe('changed');
    expect(error.message).toContain('G12');
    expect(office.book.cells()).not.toHaveProperty('自评表!H12');
  });

  it('does not write where it does not read', async () => {
    const { office, host } = open(workbook(grid('自评表', { A1: 1, A4001: '远' })));
    await host.read();
    const error = await refusal(host.write([edit('A4001', 15)]));
    expect(error.message).toContain('A4001');
    expect(office.book.cells()).toEqual({ '自评表!A1': 1, '自评表!A4001': '远' });
  });

  it('names a sheet that is not there', async () => {
    const { host } = open();
    await host.read();
    const error = await refusal(host.write([edit('H12', 15, { sheet: '别的表' })]));
    expect(error.message).toContain('别的表');
  });

  it('finds out by itself when the sheet was protected after reading', async () => {
    const { office, host } = open();
    await host.read();
    const sheet = office.book.sheet('自评表');
    if (sheet) sheet.protected = true;
    const before = office.book.cells();
    const error = await refusal(host.write([edit('H12', 15), edit('H14', 10)]));
    expect(error.code).toBe('protected');
    expect(error.message).toContain('自评表');
    expect(office.book.cells()).toEqual(before);
  });
});

describe('a write that Excel breaks off', () => {
  async function broken(...failures: (string | null)[]) {
    const first = grid('甲', { A1: '旧', A2: 1, A3: { value: 0.5, format: '0.00%' } });
    const { office, host } = open(workbook(first, grid('表', { A1: 1 })));
    await host.read();
    const before = office.book.cells();
    const sheet = office.book.sheet('表');
    // Right after the look.
    office.after(1, () => {
      if (sheet) sheet.protected = true;
    });
    office.failNext(null, ...failures);
    const edits = [
      edit('A1', '新', { sheet: '甲', before: '旧' }),
      edit('A2', 2, { sheet: '甲', before: 1 }),
      edit('A3', '97.50%', { sheet: '甲', before: 0.5 }),
      edit('B1', 3, { sheet: '甲' }),
      edit('A1', 2, { sheet: '表', before: 1 }),
    ];
    return { office, before, error: await refusal(host.write(edits)) };
  }

  it('is put back, and the protected sheet is named', async () => {
    const { office, before, error } = await broken();
    expect(office.book.cells()).toEqual(before);
    expect(error.code).toBe('protected');
    expect(error.message).toContain('表');
  });

  it('is owned up to where even that fails', async () => {
    const { error } = await broken(null, null, 'GeneralException');
    expect(error.message).toContain('部分单元格可能已经写入');
  });

  it('ends in its own error where Excel no longer answers', async () => {
    const { error } = await broken('ConnectionFailure', 'ConnectionFailure');
    expect(error.message).toContain('连接中断');
  });
});
