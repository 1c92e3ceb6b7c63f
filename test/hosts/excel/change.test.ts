// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { workbook } from '../../officehost/sheets';
import { edit, FORM, open, refusal, settle } from './setup';

/** 1.14 names the source of a change; before that the adapter has to know its own writes. */
describe.each(['1.15', '1.12'])('changes, ExcelApi %s', (excelApi) => {
  async function listening() {
    const { office, host } = open(workbook(FORM), { excelApi });
    let heard = 0;
    const stop = host.onChange(() => {
      heard++;
    });
    await settle();
    await host.read();
    return { office, host, stop, heard: () => heard };
  }

  it('of a person are heard', async () => {
    const { office, heard } = await listening();
    office.type('自评表', 'F12', '201份');
    office.type('自评表', 'F13', '99%', 'Remote');
    await settle();
    expect(heard()).toBe(2);
  });

  it('of our own are not, a later one by a person in the same cell is', async () => {
    const { office, host, heard } = await listening();
    await host.write([edit('H12', 15), edit('H13', 10), edit('I5', 9.75)]);
    await settle();
    expect(heard()).toBe(0);
    await host.read();
    office.type('自评表', 'I5', 9);
    await settle();
    expect(heard()).toBe(1);
  });

  it('of a person in a cell just written are heard at once', async () => {
    const { office, host, heard } = await listening();
    await host.write([edit('H12', 15)]);
    await settle();
    office.type('自评表', 'H12', 14);
    await settle();
    expect(heard()).toBe(1);
  });

  it('are not heard after stopping, and the handler is gone', async () => {
    const { office, stop, heard } = await listening();
    expect(office.handlers).toBe(1);
    stop();
    await settle();
    expect(office.handlers).toBe(0);
    office.type('自评表', 'F12', '201份');
    await settle();
    expect(heard()).toBe(0);
    stop();
    await settle();
    expect(office.handlers).toBe(0);
  });

  it('are heard by every listener until its own end', async () => {
    const { office, host, stop, heard } = await listening();
    let other = 0;
    const stopOther = host.onChange(() => {
      other++;
    });
    await settle();
    office.type('自评表', 'F12', '201份');
    await settle();
    stop();
    office.type('自评表', 'F12', '202份');
    await settle();
    expect([heard(), other]).toEqual([1, 2]);
    stopOther();
    await settle();
    expect(office.handlers).toBe(0);
  });

  it('while a read is under way make the next write look again', async () => {
    const { office, host } = await listening();
    const reading = host.read();
    office.type('自评表', 'F12', '201份');
    await reading;
    const syncs = office.syncs;
    await host.write([edit('H12', 15)]);
    expect(office.syncs).toBe(syncs + 3);
  });

  it('of a person are heard where a write of ours had failed', async () => {
    const { office, host, heard } = await listening();
    office.failNext('GeneralException');
    await refusal(host.write([edit('H12', 15)]));
    await host.read();
    office.type('自评表', 'H12', 14);
    await settle();
    expect(heard()).toBe(1);
  });

  it('between reading and writing make the next write look again', async () => {
    const { office, host } = await listening();
    office.type('自评表', 'H12', 14);
    await settle();
    const syncs = office.syncs;
    const error = await refusal(host.write([edit('H12', 15)]));
    expect(error.code).toBe('changed');
    expect(office.syncs).toBe(syncs + 1);
    await host.write([edit('H12', 15, { before: 14 })]);
    expect(office.book.cells()).toMatchObject({ '自评表!H12': 15 });
  });
});

describe('listening', () => {
  it('that stops before it began leaves no handler', async () => {
    const { office, host } = open();
    host.onChange(() => undefined)();
    await settle();
    expect(office.handlers).toBe(0);
  });

  it('does no harm where Excel refuses it', async () => {
    const { office, host } = open();
    office.failNext('GeneralException');
    const stop = host.onChange(() => undefined);
    await settle();
    stop();
    await settle();
    expect((await host.read()).grids).toHaveLength(1);
  });
});
