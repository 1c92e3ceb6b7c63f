import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/userError';
import { trailRows } from '../../src/pipeline';
import { Session } from '../../src/taskpane/session/session';
import { timeOf } from '../../src/taskpane/session/timeOf';
import { failing, memory, ROOMS } from './sessions';

const MOMENT = new Date(2026, 2, 5, 9, 7);

async function open(number = '000') {
  const host = await memory(number);
  const session = new Session(host, ROOMS, undefined, () => MOMENT);
  await session.check();
  const rows = async () => trailRows(await host.readTrail()).slice(1);
  return { host, session, rows };
}

describe('留痕', () => {
  it('tells when what was written and taken back where, under which policy', async () => {
    const { session, rows } = await open();
    await session.write();
    const written = await rows();
    expect(written).toHaveLength(12);
    expect(written.every(([at]) => at === '2026-03-05 09:07')).toBe(true);
    expect(
      written.map(([, what, where, , before, after]) => [what, where, before, after]),
    ).toContainEqual(['写入得分', '自评表!H12', expect.any(String), '15']);
    const policy = session.snapshot().examination?.policy.title;
    expect(written[0]?.slice(7)).toEqual([policy, '开发版']);
    await session.undo();
    const all = await rows();
    expect(all.slice(0, 12)).toEqual(written);
    expect(new Set(all.slice(12).map(([, what]) => what))).toEqual(new Set(['撤销写入']));
    expect(all).toHaveLength(24);
  });

  it('tells of 修复 and 报告素材, and of what a person decided until then', async () => {
    const { session, rows } = await open('002');
    const findings = session.snapshot().examination?.findings ?? [];
    const [aside] = findings.filter(({ fix }) => fix === null);
    if (!aside) throw new Error('no finding');
    await session.setAside(aside, '上级已批准');
    session.previewFixes(session.snapshot().examination?.findings ?? []);
    await session.writeFixes();
    const told = await rows();
    expect(told.map(([, what]) => what)).toEqual(['搁置问题', '修复问题']);
    expect(told[0]).toContain('上级已批准');
  });

  it('lets a write stand that it cannot follow, and says so quietly', async () => {
    const { host, session } = await open();
    failing(host, { keepTrail: () => Promise.reject(new UserError('output', '过多。')) });
    await session.write();
    const { notice, trouble, edits } = session.snapshot();
    expect(notice?.message).toMatch(/^已写入 12 处。.*这次没能记进留痕。原因：过多。$/);
    expect([notice?.warning, notice?.undo, trouble, edits]).toEqual([true, '撤销', null, []]);
  });

  it('is listed on a sheet of its own, which is shown', async () => {
    const { host, session } = await open();
    await session.showTrail();
    expect(session.snapshot().notice?.message).toMatch(/^还没有留痕/);
    await session.write();
    await session.showTrail();
    expect(session.snapshot().notice?.message).toBe('留痕已列在工作表“自评留痕”。');
    const sheet = host.workbook.grids.find((grid) => grid.sheet === '自评留痕');
    expect(sheet?.rows).toHaveLength(13);
    expect(sheet?.rows[0]?.[0]?.value).toBe('时间');
    expect(host.selected.at(-1)).toEqual({ sheet: '自评留痕', address: 'A1' });
    await session.showTrail();
    expect(host.workbook.grids.filter(({ sheet: name }) => /^自评留痕/.test(name))).toHaveLength(1);
    await session.check();
    expect(session.snapshot().examination?.forms.map(({ sheet: name }) => name)).toEqual([
      '自评表',
    ]);
  });

  it('shows the time as the clock on the wall does', () => {
    expect(timeOf(MOMENT)).toBe('2026-03-05 09:07');
    expect(timeOf(new Date(2026, 10, 15, 23, 59))).toBe('2026-11-15 23:59');
  });
});
