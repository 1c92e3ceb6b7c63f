import { describe, expect, it } from 'vitest';
import { edit } from '../../fixtures/build/edits';
import { open, settle } from './setup';

describe.each([false, true])('changes in WPS, told late: %s', (late) => {
  it('tells of a person’s typing, not of our own writing', async () => {
    const { wps, host } = open();
    wps.late = late;
    let told = 0;
    const stop = host.onChange(() => told++);
    await host.read();
    await host.write([
      edit('H12', 15),
      edit('G7', 3, (await host.read()).grids[0]?.rows[6]?.[6]?.value ?? null),
    ]);
    await host.addSheet('报告', [['一', '二']]);
    await settle();
    expect(told).toBe(0);
    wps.type('自评表', 'H12', 9);
    await settle();
    expect(told).toBe(1);
    wps.type('自评表', 'H12', 15);
    await settle();
    expect(told).toBe(2);
    stop();
    wps.type('自评表', 'H12', 1);
    await settle();
    expect(told).toBe(2);
    expect(wps.handlers.size).toBe(0);
  });

  it('has one handler for all listeners, and hears nothing of other workbooks', async () => {
    const { wps, host } = open();
    wps.late = late;
    let told = 0;
    const stops = [host.onChange(() => told++), host.onChange(() => told++)];
    expect(wps.handlers.size).toBe(1);
    await host.read();
    wps.fullName = '别的.xlsx';
    wps.type('自评表', 'A1', 1);
    await settle();
    expect(told).toBe(0);
    wps.fullName = 'C:\\自评\\自评表.xlsx';
    wps.type('自评表', 'A1', 2);
    await settle();
    expect(told).toBe(2);
    for (const stop of [...stops, ...stops]) stop();
    expect(wps.handlers.size).toBe(0);
  });
});

it('works where WPS does not know the event', () => {
  const { wps, host } = open();
  wps.line.failAt(1, 'before', true);
  expect(() => host.onChange(() => undefined)()).not.toThrow();
});
