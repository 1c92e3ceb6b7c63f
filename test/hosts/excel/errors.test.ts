// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ERROR_MESSAGES } from '../../../src/hosts/excel/errorMessages';
import { inExcel, userErrorOf } from '../../../src/hosts/excel/userErrorOf';
import { UserError } from '../../../src/model/userError';
import { edit, open, refusal } from './setup';

const CODES = Object.entries(ERROR_MESSAGES);

describe('errors of Excel', () => {
  it.each(CODES)('%s tells a person what to do', async (code, told) => {
    const { office, host } = open();
    // Reading goes back to smaller steps once.
    office.failNext(code, code);
    const error = await refusal(host.read());
    expect(error.code).toBe(told.code);
    expect(error.message).toBe(told.message);
    expect(told.message).toMatch(/^[^a-z]*(Excel|Esc|\.xlsx|[^a-z])*。$/);
    expect(told.message).toMatch(/请/);
  });

  it('that nobody knows still give a sentence', async () => {
    const { office, host } = open();
    office.failNext('toString', 'toString');
    expect((await refusal(host.read())).message).toMatch(/请再试一次/);
    expect(userErrorOf('just text').code).toBe('host');
    expect(userErrorOf(null).code).toBe('host');
  });

  it('of ours pass unchanged', () => {
    const ours = new UserError('protected', '工作表受保护。');
    expect(userErrorOf(ours)).toBe(ours);
  });

  it('while writing leave the sheet as it was, and the next try works', async () => {
    const { office, host } = open();
    await host.read();
    const before = office.book.cells();
    office.failNext('InvalidOperationInCellEditMode');
    const error = await refusal(host.write([edit('H12', 15)]));
    expect(error.message).toContain('回车');
    expect(office.book.cells()).toEqual(before);
    await host.write([edit('H12', 15)]);
    expect(office.book.cells()).toMatchObject({ '自评表!H12': 15 });
  });

  it('a single failure while reading is got over', async () => {
    const { office, host } = open();
    office.failNext('ResponsePayloadSizeLimitExceeded');
    expect((await host.read()).grids).toHaveLength(1);
  });
});

describe('without Excel', () => {
  it('the adapter says where to open the pane', async () => {
    const client = Excel;
    Reflect.deleteProperty(globalThis, 'Excel');
    try {
      const error = await refusal(inExcel(async () => 1));
      expect(error.message).toContain('绩效自评');
    } finally {
      Reflect.set(globalThis, 'Excel', client);
    }
  });
});
