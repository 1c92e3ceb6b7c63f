import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/hosts/file';
import type { Host } from '../../src/model/host';
import { UserError } from '../../src/model/userError';
import { UnsureWrite } from '../../src/model/writeErrors';
import { decimal } from '../../src/numbers/decimal';
import { Session } from '../../src/taskpane/session/session';
import { bytesOf } from '../support/workbooks';
import { checked, failing, memory, ROOMS } from './sessions';

const SHEET = '自评表';
const valuesOf = async (host: Host) =>
  (await host.read()).grids.map(({ rows }) => rows.map((row) => row.map(({ value }) => value)));

async function written(number = '000') {
  const host = await memory(number);
  const before = await valuesOf(host);
  const session = await checked(host);
  session.show('score');
  await session.write();
  return { host, session, before };
}

describe('撤销', () => {
  it('is offered after 写入, and gives back every cell in one press', async () => {
    const { host, session, before } = await written();
    expect(session.snapshot().notice).toMatchObject({ undo: '撤销' });
    expect(session.snapshot().undos).toHaveLength(1);
    await session.undo();
    expect(await valuesOf(host)).toEqual(before);
    const { notice, undos, edits, trouble } = session.snapshot();
    expect(notice?.message).toBe('已撤销 12 处，恢复成写入前的内容。');
    expect([notice?.undo, notice?.left, undos, edits.length, trouble]).toEqual([
      undefined,
      undefined,
      [],
      12,
      null,
    ]);
    await session.undo();
    expect(session.snapshot().notice).toBeNull();
  });

  it('goes back newest first, over 修复 and 写入', async () => {
    const host = await memory('002');
    const start = await valuesOf(host);
    const session = await checked(host);
    session.previewFixes(session.snapshot().examination?.findings ?? []);
    await session.writeFixes();
    expect(session.snapshot().notice).toMatchObject({ message: '已修复 1 处。', undo: '撤销' });
    const fixed = await valuesOf(host);
    session.show('score');
    await session.write();
    expect(session.snapshot().undos).toHaveLength(2);
    await session.undo();
    expect(await valuesOf(host)).toEqual(fixed);
    expect(session.snapshot().notice?.undo).toBe('再撤销前一次');
    await session.undo();
    expect(await valuesOf(host)).toEqual(start);
  });

  it('brings back the marks that were chosen, and the report on show', async () => {
    const session = await checked(await memory('000'));
    await session.chooseMark('自评表!H18', decimal('11.5'));
    await session.write();
    await session.draft();
    expect(session.snapshot().choices.size).toBe(0);
    await session.undo();
    const { choices, step, reports, edits } = session.snapshot();
    expect(choices.get('自评表!H18')?.toFixed()).toBe('11.5');
    expect(edits.find(({ address }) => address === 'H18')?.value).toBe(11.5);
    expect([step, reports?.length]).toEqual(['report', 1]);
  });

  it('names what a person changed since, and leaves it alone', async () => {
    const { host, session } = await written();
    host.type({ sheet: SHEET, address: 'H12' }, 14);
    await session.undo();
    const { notice } = session.snapshot();
    expect(notice?.message).toMatch(/^已撤销 11 处.*有 1 处在写入之后又改过，没有动：$/);
    expect(notice).toMatchObject({
      warning: true,
      left: [{ sheet: SHEET, address: 'H12', before: 15, now: 14 }],
    });
    expect((await valuesOf(host))[0]?.[11]?.[7]).toBe(14);
  });

  it('stays on offer where it is refused', async () => {
    const { host, session, before } = await written();
    const { restore } = host;
    failing(host, { restore: () => Promise.reject(new UserError('protected', '受保护。')) });
    await session.undo();
    expect(session.snapshot().trouble).toMatchObject({ message: '受保护。', undo: '撤销' });
    expect(session.snapshot().undos).toHaveLength(1);
    failing(host, { restore });
    await session.undo();
    expect(await valuesOf(host)).toEqual(before);
  });

  it('takes a write back that nobody is sure of', async () => {
    const host = await memory('000');
    const before = await valuesOf(host);
    const write = host.write.bind(host);
    failing(host, {
      write: async (edits) => {
        throw new UnsureWrite('host', '写入中断。', await write(edits));
      },
    });
    const session = await checked(host);
    await session.write();
    const { trouble, notice } = session.snapshot();
    expect(trouble).toEqual({ message: '写入中断。', next: 'recheck', undo: '撤销' });
    expect(notice).toBeNull();
    await session.follow();
    expect(session.snapshot().trouble?.undo).toBe('撤销');
    await session.undo();
    expect(await valuesOf(host)).toEqual(before);
    expect(session.snapshot().trouble).toBeNull();
  });

  it('works in a file, whose trail was kept in between', async () => {
    const host = openXlsx(bytesOf('000'));
    const before = await valuesOf(host);
    const session = await checked(host);
    await session.write();
    await session.undo();
    expect(session.snapshot().notice?.message).toContain('已撤销 12 处');
    expect(await valuesOf(host)).toEqual(before);
  });
});

describe('cells changed since they were read', () => {
  it('are all listed, and nothing is written', async () => {
    const host = await memory('000');
    const session = await checked(host);
    for (const [address, value] of [
      ['H12', 9],
      ['H13', '缓'],
    ] as const)
      host.type({ sheet: SHEET, address }, value);
    await session.write();
    const { trouble, undos } = session.snapshot();
    expect(trouble).toMatchObject({
      next: 'recheck',
      differences: [
        { sheet: SHEET, address: 'H12', before: null, now: 9 },
        { sheet: SHEET, address: 'H13', before: null, now: '缓' },
      ],
    });
    expect(trouble?.message).toContain('2 个单元格');
    expect([undos, host.writes]).toEqual([[], []]);
  });
});

describe('what the host tells of the workbook', () => {
  it('is shown after reading', async () => {
    const host = await memory('000');
    host.workbook = { ...host.workbook, notice: '读不出合并单元格。' };
    const session = await checked(host);
    expect(session.snapshot().notice).toEqual({ message: '读不出合并单元格。', warning: true });
  });
});

describe('a host whose k-th call fails', () => {
  /** Counts every call of the host and lets the k-th fail. */
  const faulty = (host: Host, k: number): { host: Host; mend: () => void } => {
    let calls = 0;
    let broken = true;
    const proxy = new Proxy(host, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function' || name === 'onChange') return member;
        return async (...args: unknown[]) => {
          calls += 1;
          if (broken && calls === k) throw new UserError('host', '没有回应。');
          return Reflect.apply(member, target, args);
        };
      },
    });
    return {
      host: proxy,
      mend: () => {
        broken = false;
      },
    };
  };

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'k = %i: the sheet is as before or wholly written, and then 撤销 is on offer',
    async (k) => {
      const memoryHost = await memory('000');
      const before = await valuesOf(memoryHost);
      const { host, mend } = faulty(memoryHost, k);
      const session = new Session(host, ROOMS);
      await session.check();
      await session.write();
      const now = await valuesOf(memoryHost);
      const { undos, trouble, notice } = session.snapshot();
      expect(undos).toHaveLength(memoryHost.writes.filter(({ length }) => length > 0).length);
      if (undos.length === 0) expect(now).toEqual(before);
      else expect(now[0]?.[19]?.[7]).toBe(95.25);
      expect((trouble ?? notice)?.undo).toBe(undos.length > 0 ? '撤销' : undefined);
      await session.undo();
      mend();
      await session.undo();
      expect(await valuesOf(memoryHost)).toEqual(before);
    },
  );
});
