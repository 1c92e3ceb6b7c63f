import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/userError';
import { checked, failing, memory } from './sessions';

describe('标注到表', () => {
  it('colours each cell by its gravest finding, and gives the colours back', async () => {
    const host = await memory('000');
    host.fills.set('自评表!E17', '#00FF00');
    const session = await checked(host);
    await session.mark();
    expect(Object.fromEntries(host.fills)).toEqual({
      '自评表!I18': '#F8D7DA',
      '自评表!E17': '#FFF3CD',
      '自评表!F17': '#FFF3CD',
      '自评表!F19': '#D9E8F6',
    });
    expect(session.snapshot().notice?.message).toMatch(/^已标注 4 个单元格/);
    await session.unmark();
    expect(Object.fromEntries(host.fills)).toEqual({ '自评表!E17': '#00FF00' });
    expect(host.writes).toEqual([]);
  });

  it('leaves out what was set aside, and takes its former mark back', async () => {
    const host = await memory('000');
    const session = await checked(host);
    await session.mark();
    const [first] = session.snapshot().examination?.findings ?? [];
    if (!first) throw new Error('no finding');
    await session.setAside(first, '另附说明');
    await session.mark();
    expect([...host.fills.keys()].sort()).toEqual(['自评表!E17', '自评表!F17', '自评表!F19']);
  });

  it('keeps the error’s colour where a cell has lighter findings too', async () => {
    const host = await memory('002');
    const session = await checked(host);
    await session.mark();
    const findings = session.snapshot().examination?.findings ?? [];
    const errors = findings.filter(({ severity, cell }) => severity === 'error' && cell);
    for (const { cell } of errors) expect(host.fills.get(cell ?? '')).toBe('#F8D7DA');
    expect(host.fills.size).toBe(new Set(findings.flatMap(({ cell }) => cell ?? [])).size);
  });

  it('says why where the host refuses', async () => {
    const refuse = () => Promise.reject(new UserError('protected', '工作表“自评表”受保护。'));
    const session = await checked(failing(await memory('000'), { mark: refuse, unmark: refuse }));
    await session.mark();
    expect(session.snapshot()).toMatchObject({
      trouble: { message: '工作表“自评表”受保护。' },
      busy: null,
    });
    session.hush();
    await session.unmark();
    expect(session.snapshot().trouble?.message).toBe('工作表“自评表”受保护。');
  });
});
