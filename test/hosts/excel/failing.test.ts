// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Undo } from '../../../src/model/edit';
import { UserError } from '../../../src/model/userError';
import { UnsureWrite } from '../../../src/model/writeErrors';
import { solid } from '../../officehost/fill';
import type { OfficeHost } from '../../officehost/officeHost';
import { grid, workbook } from '../../officehost/sheets';
import { edit, open, stateOf } from './setup';

const TWO = workbook(
  grid('甲', { A1: '旧', A2: 1, A3: { value: 0.5, format: '0%' }, B1: true, C1: '12' }),
  grid('乙', { A1: 1, A2: { value: null, format: '0.0' } }, ['B2:C3']),
);
const EDITS = [
  edit('A1', '新', { sheet: '甲', before: '旧' }),
  edit('A2', '97.50%', { sheet: '甲', before: 1 }),
  edit('A3', 0.975, { sheet: '甲', before: 0.5 }),
  edit('B1', 3, { sheet: '甲', before: true }),
  edit('C1', '=1+1', { sheet: '甲', before: '12' }),
  edit('A2', 7, { sheet: '乙' }),
  edit('B3', '优', { sheet: '乙' }),
];
/** What may go wrong with a request: nothing of it done, some, or all and only the answer is lost. */
const DONE = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, Number.POSITIVE_INFINITY];
/** More than any step takes, with putting back. */
const MOST = 8;

const outcome = async <T>(step: Promise<T>): Promise<T | UserError> => {
  try {
    return await step;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
};
const isUndo = (told: unknown): told is Undo =>
  typeof told === 'object' && told !== null && 'cells' in told;

/** `step` under every single fault; `start` makes a fresh Excel. */
async function underEveryFault<T>(
  start: () => Promise<{ office: OfficeHost; step: () => Promise<T> }>,
  look: (office: OfficeHost, told: T | UserError, fault: string) => Promise<void> | void,
): Promise<number> {
  let faults = 0;
  for (let request = 0; request < MOST; request++) {
    for (const done of DONE) {
      const { office, step } = await start();
      const skipped = Array.from({ length: request }, () => null);
      office.faultNext(...skipped, { code: 'GeneralException', done });
      const told = await outcome(step());
      // The step was over before the fault came up: there are no more requests to fail.
      if (office.faultsLeft > 0) return faults;
      faults++;
      await look(office, told, `request ${request}, ${done} actions done`);
    }
  }
  throw new Error('more requests than expected');
}

describe('whichever request fails, and wherever in it', () => {
  it('a write leaves the workbook untouched, or completely written and restorable', async () => {
    const before = stateOf(open(TWO).office);
    const { office: whole, host: other } = open(TWO);
    await other.write(EDITS);
    const written = stateOf(whole);
    const faults = await underEveryFault(
      async () => {
        const { office, host } = open(TWO);
        await host.read();
        const step = async () => {
          const undo = await host.write(EDITS);
          expect(stateOf(office)).toEqual(written);
          await host.restore(undo);
          return undo;
        };
        return { office, step: () => step() };
      },
      (office, told, fault) => {
        const untouched = JSON.stringify(stateOf(office)) === JSON.stringify(before);
        if (!untouched) {
          // The write stood; restoring failed and left it standing.
          expect(told, fault).toBeInstanceOf(UserError);
          expect(stateOf(office), fault).toEqual(written);
        }
      },
    );
    expect(faults).toBe(4 * DONE.length);
  });

  it('a write that went through is restored by the next press', async () => {
    const before = stateOf(open(TWO).office);
    await underEveryFault(
      async () => {
        const { office, host } = open(TWO);
        const undo = await host.write(EDITS);
        const step = async () => {
          const first = await outcome(host.restore(undo));
          return first instanceof UserError ? await host.restore(undo) : first;
        };
        return { office, step };
      },
      (office, told, fault) => {
        expect(told, fault).not.toBeInstanceOf(UserError);
        expect(stateOf(office), fault).toEqual(before);
      },
    );
  });

  it('marks are made, or not at all, and taken back afterwards', async () => {
    const start = () => {
      const started = open(TWO);
      started.office.paint('甲', 'A1', solid('#123456'));
      return started;
    };
    const before = stateOf(start().office);
    const marks = ['A1', 'A2', 'C1'].map((at) => {
      return { cell: { sheet: '甲', address: at }, colour: '#FFC7CE' };
    });
    await underEveryFault(
      async () => {
        const { office, host } = start();
        const step = async () => {
          const told = await outcome(host.mark(marks));
          if (told instanceof UserError) expect(stateOf(office)).toEqual(before);
          await host.unmark();
        };
        return { office, step };
      },
      async (office, told) => {
        if (!(told instanceof UserError)) expect(stateOf(office)).toEqual(before);
      },
    );
  });

  it('a sheet is added whole, or not at all', async () => {
    const before = stateOf(open(TWO).office);
    const lines = [
      ['一', '二'],
      ['=1', '三'],
    ];
    const layout = { widths: [10, 20], header: true };
    await underEveryFault(
      async () => {
        const { office, host } = open(TWO);
        return { office, step: () => host.addSheet('新表', lines, layout) };
      },
      (office, told, fault) => {
        if (told instanceof UserError) expect(stateOf(office), fault).toEqual(before);
        else {
          const { cells } = stateOf(office);
          expect(cells, fault).toMatchObject({ '新表!A1': '一', '新表!B2': '三' });
        }
      },
    );
  });

  it('a sheet is taken away again, or stays as it is', async () => {
    const before = stateOf(open(TWO).office);
    const lines = [['一'], ['二']];
    const { office: added, host: other } = open(TWO);
    await other.addSheet('新表', lines);
    const whole = stateOf(added);
    await underEveryFault(
      async () => {
        const { office, host } = open(TWO);
        await host.addSheet('新表', lines);
        return { office, step: () => host.removeSheet('新表', lines) };
      },
      (office, told, fault) => {
        if (!(told instanceof UserError)) expect(stateOf(office), fault).toEqual(before);
        else expect([before, whole], fault).toContainEqual(stateOf(office));
      },
    );
  });

  it('the trail is kept, or what was kept stays', async () => {
    await underEveryFault(
      async () => {
        const { office, host } = open(TWO);
        await host.keepTrail(() => '一');
        return { office, step: () => host.keepTrail((kept) => `${kept}二`) };
      },
      (office, _told, fault) => {
        const texts = office.book.xmlParts.map(({ xml }) => />([^<]*)</.exec(xml)?.[1]);
        expect(['一', '一二'], fault).toContain(texts.join());
      },
    );
  });
});

describe('where Excel fails more than once', () => {
  it('the error takes back whatever was done', async () => {
    const before = stateOf(open(TWO).office);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...DONE), { maxLength: 3 }), async (done) => {
        const { office, host } = open(TWO);
        await host.read();
        office.faultNext(null, ...done.map((n) => ({ code: 'ConnectionFailure', done: n })));
        const told = await outcome(host.write(EDITS));
        // Faults that did not come up would hit the restoring.
        if (office.faultsLeft > 0) return;
        const undo = told instanceof UnsureWrite ? told.undo : told;
        if (isUndo(undo)) await host.restore(undo);
        expect(stateOf(office)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
