import { describe, expect, it } from 'vitest';
import { WpsHost } from '../../../src/hosts/wps/wpsHost';
import type { Undo } from '../../../src/model/edit';
import type { Host } from '../../../src/model/host';
import { edit } from '../../fixtures/build/edits';
import { solid } from '../../officehost/fill';
import { grid, workbook } from '../../officehost/sheets';
import type { Fault } from '../../wpshost/served';
import type { WpsHostStandIn } from '../../wpshost/wpsHost';
import { open, refusal } from './setup';

const BOOK = workbook(
  grid(
    '自评表',
    {
      A1: '表',
      B2: { value: 0.5, format: 'General' },
      C3: '007',
      D4: { value: 1, formula: '=1' },
      E5: true,
    },
    ['F6:G7'],
  ),
  grid('二', { A1: 1 }),
);
const mark = (address: string, colour = '#FFC7CE') => ({
  cell: { sheet: '自评表', address },
  colour,
});

/** What a person sees of the workbook, and what is kept in it. */
const shown = (wps: WpsHostStandIn) =>
  JSON.stringify([
    wps.book.sheets.map(({ name, rows, fills }) => [
      name,
      rows.flatMap((row, r) =>
        row.flatMap(({ value, format, formula }, c) =>
          value === null && format === 'General' ? [] : [[r, c, value, format, formula]],
        ),
      ),
      [...fills].sort(),
    ]),
    wps.book.xmlParts.map(({ xml }) => xml),
    wps.alerts,
  ]);

type Case = readonly [string, (host: Host) => Promise<unknown>, fresh?: boolean];
/** As of an earlier write that left there what the book holds. */
const UNDO: Undo = {
  cells: [
    {
      sheet: '自评表',
      address: 'B2',
      before: '97.50%',
      after: 0.5,
      format: { before: '@', after: 'General' },
    },
    { sheet: '自评表', address: 'C3', before: 7, after: '007' },
    { sheet: '自评表', address: 'E5', before: null, after: true },
    { sheet: '二', address: 'A1', before: '=1+1', after: 1 },
  ],
};
const STEPS: readonly Case[] = [
  [
    'write',
    (host) =>
      host.write([
        edit('B2', '97.50%', 0.5),
        edit('C3', '=1+1', '007'),
        edit('E5', 15, true),
        edit('G7', 9),
        edit('二!B9', '优'),
      ]),
  ],
  [
    'addSheet',
    (host) => host.addSheet('自评报告', [['=一', '二'], ['三']], { widths: [9], header: true }),
  ],
  ['removeSheet', (host) => host.removeSheet('草稿', [['甲']])],
  ['restore', (host) => host.restore(UNDO)],
  ['keepTrail', (host) => host.keepTrail(() => '{"version":1}')],
  ['remember', (host) => host.remember('{"version":1}')],
  ['mark', (host) => host.mark([mark('A1', '#FFEB9C'), mark('B2'), mark('G7')])],
  ['unmark', (host) => host.unmark()],
];
/** For the first time in this workbook: nothing is kept in it yet. */
const FIRST: readonly Case[] = [
  ['remember, first', (host) => host.remember('{"version":1}'), true],
  ['keepTrail, first', (host) => host.keepTrail(() => '{"version":1}'), true],
  ['mark, first', (host) => host.mark([mark('A1', '#FFEB9C'), mark('B2')]), true],
];

async function prepared(fresh = false) {
  const { wps, host } = open(BOOK);
  await host.read();
  wps.paint('自评表', 'B2', solid('#123456'));
  wps.paint('自评表', 'C3', { pattern: 'Gray50', color: '#FFFFFF', patternColor: '#00FF00' });
  if (!fresh) {
    await host.remember('{"version":0}');
    await host.keepTrail(() => '{"version":0}');
    await host.mark([mark('A1'), mark('C3')]);
    await host.addSheet('草稿', [['甲']]);
  }
  return { wps, host };
}

/** Counts the calls of a step that goes well, and what it leaves. */
async function whole(step: (host: Host) => Promise<unknown>, fresh = false) {
  const { wps, host } = await prepared(fresh);
  const before = wps.line.calls.length;
  const start = shown(wps);
  await step(host);
  return { calls: wps.line.calls.length - before, start, end: shown(wps) };
}

describe.each([...STEPS, ...FIRST].map(([name, step, fresh = false]) => ({ name, step, fresh })))(
  '$name',
  ({ step, fresh }) => {
    it.each<Fault>(['before', 'after'])(
      'leaves the workbook untouched or done, whichever call fails %s its doing',
      async (fault) => {
        const { calls, start, end } = await whole(step, fresh);
        expect(end).not.toBe(start);
        for (let k = 1; k <= calls; k++) {
          const { wps, host } = await prepared(fresh);
          const at = wps.line.calls.length + k;
          wps.line.failAt(k, fault);
          const error = await step(host).then(
            () => null,
            (reason: unknown) => reason,
          );
          wps.line.mend();
          const where = `call ${k} of ${calls}: ${wps.line.calls[at - 1]}`;
          const now = shown(wps);
          if (error === null) expect(now, where).toBe(end);
          else expect([start, end], where).toContain(now);
          // Whatever happened, the next session can do it.
          const later = new WpsHost();
          if (now === start) {
            await later.read();
            await step(later);
            expect(shown(wps), where).toBe(end);
          }
        }
      },
    );

    it('says one sentence where WPS stops answering for good', async () => {
      const { calls } = await whole(step, fresh);
      for (let k = 1; k <= calls; k++) {
        const { wps, host } = await prepared(fresh);
        wps.line.failAt(k, 'before', true);
        const said = await step(host).then(
          () => '做完了。',
          async (reason: unknown) => (await refusal(Promise.reject(reason))).message,
        );
        wps.line.mend();
        expect(said, `call ${k}`).toMatch(/。$/);
        expect(said).not.toContain('failed');
      }
    });
  },
);
