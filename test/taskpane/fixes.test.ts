import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/userError';
import type { Session } from '../../src/taskpane/session/session';
import { checked, failing, memory } from './sessions';

const SHEET = '部门整体支出绩效自评表';
const findingsOf = (session: Session) => session.snapshot().examination?.findings ?? [];

describe('修复', () => {
  it('shows what it will write, and writes only that, after 写入', async () => {
    const host = await memory('002');
    const session = await checked(host);
    const wrong = findingsOf(session).filter(({ fix }) => fix !== null);
    expect(wrong.map(({ code, cell }) => [code, cell])).toEqual([['T08', `${SHEET}!I5`]]);
    session.previewFixes(wrong);
    expect(session.snapshot().fixes).toMatchObject([{ address: 'I5', before: 9, value: 10 }]);
    expect(host.writes).toEqual([]);

    await session.writeFixes();
    expect(host.writes.map((edits) => edits.map(({ address }) => address))).toEqual([['I5']]);
    expect(session.snapshot()).toMatchObject({ fixes: null, notice: { message: '已修复 1 处。' } });
    expect(findingsOf(session).some(({ code }) => code === 'T08')).toBe(false);
  });

  it('mends all at once, one edit a cell, leaving out what was set aside', async () => {
    const host = await memory('002');
    host.type({ sheet: SHEET, address: 'H28' }, 60);
    const session = await checked(host);
    session.previewFixes([...findingsOf(session), ...findingsOf(session)]);
    const cells = session.snapshot().fixes?.map(({ address }) => address);
    expect(cells).toContain('I5');
    expect(new Set(cells).size).toBe(cells?.length);
    const [first] = findingsOf(session).filter(({ fix }) => fix?.address === 'I5');
    if (!first) throw new Error('no fix');
    await session.setAside(first, '留待上级决定');
    expect(session.snapshot().fixes).toBeNull();
    session.previewFixes(findingsOf(session));
    expect(session.snapshot().fixes?.map(({ address }) => address) ?? []).not.toContain('I5');
  });

  it('writes nothing when cancelled, and shows nothing where nothing is certain', async () => {
    const host = await memory('002');
    const session = await checked(host);
    session.previewFixes(findingsOf(session));
    session.cancelFixes();
    expect(session.snapshot().fixes).toBeNull();
    await session.writeFixes();
    expect(host.writes).toEqual([]);
    session.previewFixes(findingsOf(session).filter(({ fix }) => fix === null));
    expect(session.snapshot().fixes).toBeNull();
  });

  it('is given up when another step is shown', async () => {
    const session = await checked(await memory('002'));
    session.previewFixes(findingsOf(session));
    session.show('score');
    expect(session.snapshot().fixes).toBeNull();
    session.previewFixes(findingsOf(session));
    await session.showReport();
    expect(session.snapshot()).toMatchObject({ step: 'report', fixes: null });
  });

  it('keeps the preview where the host refuses, and says why', async () => {
    const host = failing(await memory('002'), {
      write: () => Promise.reject(new UserError('changed', 'I5 已被修改。')),
    });
    const session = await checked(host);
    session.previewFixes(findingsOf(session));
    await session.writeFixes();
    const { trouble, fixes, busy } = session.snapshot();
    expect(trouble).toEqual({ message: 'I5 已被修改。', next: 'recheck' });
    expect(fixes).toHaveLength(1);
    expect(busy).toBeNull();
  });
});
