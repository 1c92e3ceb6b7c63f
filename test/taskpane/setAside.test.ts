import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/userError';
import { countsText, groupFindings, standing } from '../../src/taskpane/session/findingGroups';
import { findingKeys } from '../../src/taskpane/session/findingKeys';
import type { Session } from '../../src/taskpane/session/session';
import { checked, failing, memory } from './sessions';

const findingsOf = (session: Session) => session.snapshot().examination?.findings ?? [];
const findingOf = (session: Session, code: string) => {
  const found = findingsOf(session).find((one) => one.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};

describe('搁置', () => {
  it('takes a finding out of the counts, keeps the reason in the workbook, and writes no cell', async () => {
    const host = await memory('000');
    const session = await checked(host);
    expect(countsText(findingsOf(session))).toBe('错误 1、提醒 2、建议 1');
    await session.setAside(findingOf(session, 'T11'), ' 另附说明 ');
    expect(countsText(findingsOf(session))).toBe('提醒 2、建议 1');
    expect(findingOf(session, 'T11').setAside).toBe('另附说明');
    expect(session.snapshot().notice?.message).toMatch(/^已搁置，理由已记在表里/);

    const next = await checked(host);
    expect(findingOf(next, 'T11').setAside).toBe('另附说明');
    expect(groupFindings(findingsOf(next)).map(({ severity }) => severity)).toEqual([
      'warning',
      'hint',
    ]);
    expect(host.writes).toEqual([]);
  });

  it('is undone by 恢复, in the workbook too', async () => {
    const host = await memory('000');
    const session = await checked(host);
    await session.setAside(findingOf(session, 'T11'), '另附说明');
    await session.takeUp(findingOf(session, 'T11'));
    expect(findingOf(session, 'T11').setAside).toBeNull();
    expect(standing(findingsOf(await checked(host)))).toHaveLength(4);
  });

  it('holds for this pane and says so where the workbook cannot keep it', async () => {
    const host = failing(await memory('000'), {
      remember: () => Promise.reject(new UserError('protected', '工作簿受保护。')),
    });
    const session = await checked(host);
    await session.setAside(findingOf(session, 'T11'), '另附说明');
    expect(session.snapshot().notice).toMatchObject({ warning: true });
    expect(session.snapshot().notice?.message).toContain('没能记进表格');
    expect(session.snapshot().notice?.message).toContain('工作簿受保护');
    await session.check();
    expect(findingOf(session, 'T11').setAside).toBe('另附说明');
  });
});

describe('the list of findings', () => {
  it('is filtered by severity, and the filter outlasts another examination', async () => {
    const session = await checked(await memory('000'));
    expect(session.snapshot().filter).toBeNull();
    session.filter('warning');
    await session.check();
    expect(session.snapshot().filter).toBe('warning');
  });

  it('gives each finding a name that does not depend on those around it', async () => {
    const session = await checked(await memory('002'));
    const findings = findingsOf(session);
    const keys = findingKeys(findings);
    expect(new Set(keys.values()).size).toBe(findings.length);
    const rest = findings.slice(3);
    const again = findingKeys(rest);
    for (const one of rest) expect(again.get(one)).toBe(keys.get(one));
  });
});

describe('口径', () => {
  it('is stricter for 复核, stays while the sheet is read again, and drops an old report', async () => {
    const session = await checked(await memory('002'));
    const filing = countsText(findingsOf(session));
    await session.draft();
    session.show('check');
    await session.chooseProfile('review');
    const review = countsText(findingsOf(session));
    expect(review).not.toBe(filing);
    expect(session.snapshot()).toMatchObject({ reports: null, step: 'check' });
    await session.check();
    expect(countsText(findingsOf(session))).toBe(review);
    await session.chooseProfile('filing');
    expect(countsText(findingsOf(session))).toBe(filing);
  });
});
