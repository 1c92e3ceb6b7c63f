import { describe, expect, it } from 'vitest';
import { trailRows } from '../../src/pipeline';
import { Session } from '../../src/taskpane/session/session';
import { memory, ROOMS } from './sessions';

async function drafted() {
  const host = await memory('000');
  const session = new Session(host, ROOMS);
  await session.check();
  await session.draft();
  const sheets = () => host.workbook.grids.map(({ sheet }) => sheet);
  return { host, session, sheets };
}

describe('a sheet that was added', () => {
  it('is taken back in one press, and the trail tells of both', async () => {
    const { host, session, sheets } = await drafted();
    const before = sheets();
    await session.toSheet();
    expect(sheets()).toEqual([...before, '自评报告']);
    expect(session.snapshot().notice?.undo).toBe('撤销');
    await session.undo();
    expect(sheets()).toEqual(before);
    expect(session.snapshot().undos).toEqual([]);
    expect(session.snapshot().notice?.message).toBe('已撤销添加的工作表“自评报告”。');
    const told = trailRows(await host.readTrail()).slice(1);
    expect(told.map(([, what, where]) => [what, where])).toEqual([
      ['新增工作表', '自评报告!A1'],
      ['撤销写入', '自评报告!A1'],
    ]);
  });

  it('stays where a person typed into it, and that is said', async () => {
    const { host, session, sheets } = await drafted();
    await session.toSheet();
    host.type({ sheet: '自评报告', address: 'C3' }, '补充');
    await session.undo();
    expect(sheets()).toContain('自评报告');
    expect(session.snapshot().notice).toMatchObject({ warning: true });
    expect(session.snapshot().notice?.message).toContain('没有删除');
  });

  it('is nothing to take back where it was there already', async () => {
    const { session, sheets } = await drafted();
    await session.toSheet();
    const once = sheets();
    await session.toSheet();
    expect(sheets()).toEqual(once);
    expect(session.snapshot().undos).toHaveLength(1);
  });
});
