// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../../src/hosts/excel/excelRun';
import type { Host } from '../../../src/model/host';
import { UserError } from '../../../src/model/userError';
import { UnsureWrite } from '../../../src/model/writeErrors';
import { grid, workbook } from '../../officehost/sheets';
import { edit, FORM, open, stateOf } from './setup';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a step ends in, however long it takes, and the seconds it took. */
async function ending<T>(step: Promise<T>): Promise<{ told: T | Error; seconds: number }> {
  let told: { readonly value: T | Error } | null = null;
  step.then(
    (value) => {
      told = { value };
    },
    (error: Error) => {
      told = { value: error };
    },
  );
  const settled = (): { readonly value: T | Error } | null => told;
  for (let seconds = 0; seconds <= 300; seconds++) {
    const now = settled();
    if (now) return { told: now.value, seconds };
    await vi.advanceTimersByTimeAsync(1000);
  }
  throw new Error('no end');
}

/** A step of which everything answers at once. */
async function done<T>(step: Promise<T>): Promise<T> {
  const { told } = await ending(step);
  if (told instanceof Error) throw told;
  return told;
}

const STEPS: readonly [string, (host: Host) => Promise<unknown>][] = [
  ['read', (host) => host.read()],
  ['write', (host) => host.write([edit('H12', 15)])],
  ['addSheet', (host) => host.addSheet('报告', [['一']])],
  ['remember', (host) => host.remember('{}')],
  ['mark', (host) => host.mark([{ cell: { sheet: '自评表', address: 'H12' }, colour: '#FFC7CE' }])],
  ['select', (host) => host.select({ sheet: '自评表', address: 'H12' })],
  ['readTrail', async (host) => host.readTrail?.()],
  ['keepTrail', async (host) => host.keepTrail?.(() => '一')],
];

describe.each(STEPS)('%s, where Excel does not answer', (_, step) => {
  it.each([0, 1, 2])('request %i, ends in a sentence in the stated time', async (request) => {
    const { office, host } = open();
    office.faultNext(...Array.from({ length: request }, () => null), 'hang');
    const { told, seconds } = await ending(step(host));
    // There are no that many requests.
    if (office.faultsLeft > 0) return;
    if (!(told instanceof UserError)) throw new Error(String(told));
    expect(told.message).toMatch(/^Excel 超过 (30|60) 秒没有回应.*请.*。$/);
    const stated = Number(/超过 (\d+) 秒/.exec(told.message)?.[1]);
    expect([PATIENCE.reading, PATIENCE.writing]).toContain(stated);
    expect(seconds).toBeGreaterThanOrEqual(stated);
    expect(seconds).toBeLessThan(stated + 5);
  });
});

describe('an answer that comes late', () => {
  it('to a look does not start a write any more', async () => {
    const { office, host } = open();
    await done(host.read());
    const before = stateOf(office);
    office.faultNext('hang');
    const { told } = await ending(host.write([edit('H12', 15)]));
    expect(told).toMatchObject({ message: expect.stringContaining('没有改动任何内容') });
    office.release();
    await vi.advanceTimersByTimeAsync(5000);
    expect(stateOf(office)).toEqual(before);
    expect(office.syncs).toBe(2);
  });

  it('to a write is not lost: it can be taken back, whether it was carried out or not', async () => {
    for (const carriedOut of [true, false]) {
      const { office, host } = open();
      await done(host.read());
      const before = stateOf(office);
      office.faultNext(null, 'hang');
      const { told } = await ending(host.write([edit('H12', '97.50%'), edit('H13', 9)]));
      if (!(told instanceof UnsureWrite)) throw new Error('expected to be unsure');
      expect(stateOf(office)).toEqual(before);
      if (carriedOut) office.release();
      await vi.advanceTimersByTimeAsync(5000);
      if (carriedOut) expect(office.book.cells()).toMatchObject({ '自评表!H13': 9 });
      const { left } = await done(host.restore(told.undo));
      expect(left).toEqual([]);
      expect(stateOf(office)).toEqual(before);
    }
  });

  it('to a write is seen by the next reading, and by the next write', async () => {
    const { office, host } = open();
    await done(host.read());
    office.faultNext(null, 'hang');
    await ending(host.write([edit('H12', 15)]));
    office.release();
    const { told } = await ending(host.write([edit('H12', 14)]));
    expect(told).toMatchObject({
      code: 'changed',
      differences: [{ address: 'H12', before: null, now: 15 }],
    });
    const book = await done(host.read());
    expect(book.grids[0]?.rows[11]?.[7]?.value).toBe(15);
  });

  it('to a reading changes nothing of what was read since', async () => {
    const { office, host } = open();
    office.faultNext('hang');
    await ending(host.read());
    office.type('自评表', 'H12', 7);
    await done(host.read());
    office.type('自评表', 'H12', 8);
    office.release();
    await vi.advanceTimersByTimeAsync(1000);
    const { told } = await ending(host.write([edit('H12', 15, { before: 7 })]));
    expect(told).toMatchObject({ code: 'changed' });
  });

  it('to the memo leaves one part', async () => {
    const { office, host } = open();
    await done(host.read());
    office.faultNext('hang');
    await ending(host.remember('{"a":1}'));
    office.release();
    await done(host.remember('{"a":2}'));
    expect(office.book.xmlParts).toHaveLength(1);
    expect((await done(host.read())).memo).toBe('{"a":2}');
  });

  it('to marks is put right by taking marks back', async () => {
    const { office, host } = open();
    await done(host.read());
    const before = stateOf(office);
    office.faultNext(null, 'hang');
    await ending(host.mark([{ cell: { sheet: '自评表', address: 'H12' }, colour: '#FFC7CE' }]));
    office.release();
    await vi.advanceTimersByTimeAsync(1000);
    expect(stateOf(office)).not.toEqual(before);
    await done(host.unmark());
    expect(stateOf(office)).toEqual(before);
  });
});

describe('a cell being edited', () => {
  const edited = (delays: boolean) => {
    const started = open(workbook(FORM, grid('别的', { A1: 1 })), { delays });
    started.office.editing = true;
    return started;
  };

  it('is waited for where Excel can, and the step goes on when the user leaves it', async () => {
    const { office, host } = edited(true);
    const writing = host.write([edit('H12', 15)]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(office.book.cells()).not.toHaveProperty('自评表!H12');
    office.editing = false;
    office.release();
    await done(writing);
    expect(office.book.cells()).toMatchObject({ '自评表!H12': 15 });
  });

  it('is not waited for for ever, and the sentence speaks of it', async () => {
    const { told } = await ending(edited(true).host.read());
    expect(told).toMatchObject({ message: expect.stringMatching(/30 秒.*正在编辑.*回车/) });
  });

  it('is named at once where Excel cannot wait', async () => {
    const { told, seconds } = await ending(edited(false).host.read());
    expect(told).toMatchObject({ message: expect.stringContaining('正在编辑') });
    expect(seconds).toBeLessThan(5);
  });
});
