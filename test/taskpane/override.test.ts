import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/numbers/decimal';
import { policyOf } from '../../src/policies';
import { scoreForm } from '../../src/score';
import { parseOverride } from '../../src/taskpane/session/override';
import { capText, scoreRows } from '../../src/taskpane/session/scoreRows';
import type { Session } from '../../src/taskpane/session/session';
import { checked, memory } from './sessions';

function rowsOf(session: Session) {
  const { examination, edits } = session.snapshot();
  const [form, score] = [examination?.forms[0], examination?.scores[0]];
  if (!form || !score) throw new Error('nothing examined');
  return { rows: scoreRows(form, score, edits), score, form };
}
const rowOf = (session: Session, cell: string) => {
  const row = rowsOf(session).rows.find((one) => one.cell === cell);
  if (!row) throw new Error(`no row ${cell}`);
  return row;
};

describe('改分', () => {
  it('is offered where a formula decides, not for the execution rate nor for a choice within a tier', async () => {
    const session = await checked(await memory('000'));
    const { rows } = rowsOf(session);
    expect(rows.map(({ overridable }) => overridable?.toFixed() ?? null)).toEqual([
      null,
      '15',
      '10',
      null,
      null,
      '5',
      null,
      null,
      '10',
    ]);
    expect(rows.filter(({ status }) => status === 'suggested')).toHaveLength(4);
  });

  it('changes the row and the total, is kept with its reason, and is taken back', async () => {
    const host = await memory('000');
    const session = await checked(host);
    await session.override('自评表!H13', '8.5', ' 抽查发现 3 件超期 ');
    expect(rowOf(session, '自评表!H13')).toMatchObject({
      after: '8.5',
      override: { reason: '抽查发现 3 件超期' },
    });
    expect(rowOf(session, '自评表!H13').working).toContain('抽查发现 3 件超期');
    expect(rowsOf(session).score.total.toFixed()).toBe('93.75');
    expect(session.snapshot().edits.find(({ address }) => address === 'H13')?.value).toBe(8.5);

    const next = await checked(host);
    expect(rowOf(next, '自评表!H13').after).toBe('8.5');
    await next.withdrawOverride('自评表!H13');
    expect(rowOf(next, '自评表!H13')).toMatchObject({ after: '10', override: null });
    expect(rowsOf(await checked(host)).score.total.toFixed()).toBe('95.25');
  });

  it.each([
    ['自评表!H13', '10.5'],
    ['自评表!I5', '8'],
  ])('is refused for %s and %s, and nothing is remembered', async (cell, mark) => {
    const host = await memory('000');
    const session = await checked(host);
    await session.override(cell, mark, '理由');
    expect(session.snapshot().trouble?.message).toMatch(/^这一行不能改分/);
    expect(rowsOf(session).score.total.toFixed()).toBe('95.25');
    expect(host.workbook.memo ?? null).toBeNull();
  });

  it('is not offered for a fixed row of the execution rate', async () => {
    const { form } = rowsOf(await checked(await memory('000')));
    const [first, ...others] = form.indicators;
    if (!first) throw new Error('no indicator');
    const fixed = { ...form, indicators: [{ ...first, level3: '预算执行率' }, ...others] };
    const rows = scoreRows(fixed, scoreForm(fixed, policyOf('national-2020')), []);
    expect(rows.map(({ overridable }) => overridable !== null).slice(0, 2)).toEqual([false, true]);
  });

  it('keeps marks chosen and boxes unticked', async () => {
    const session = await checked(await memory('000'));
    await session.chooseMark('自评表!H18', decimal('11.5'));
    session.toggle('自评表!H12');
    await session.override('自评表!H13', '9', '理由');
    expect(rowOf(session, '自评表!H18').after).toBe('11.5');
    expect(session.snapshot().leftOut.has('自评表!H12')).toBe(true);
  });

  it.each([
    ['0', '0'],
    ['10', '10'],
    [' ９．５ ', '9.5'],
    ['10.01', null],
    ['9.999', null],
    ['-1', null],
    ['', null],
    ['1e1', null],
  ])('reads %j as %j of at most 10', (text, digits) => {
    expect(parseOverride(text, decimal('10'))).toBe(digits);
  });
});

describe('beside the scores', () => {
  it('the form’s own way of counting is shown', async () => {
    const session = await checked(await memory('000'));
    const { form, score } = rowsOf(session);
    const [first, ...others] = form.indicators;
    if (!first) throw new Error('no indicator');
    const stated = { ...form, indicators: [{ ...first, method: '每少一份扣1分' }, ...others] };
    expect(scoreRows(stated, score, []).map(({ method }) => method)).toEqual([
      null,
      '每少一份扣1分',
      ...others.map(() => null),
    ]);
  });

  it('the cap is told, also where the sum does not reach it', async () => {
    const { score } = rowsOf(await checked(await memory('000')));
    expect(capText(score)).toBeNull();
    const cap = {
      limit: decimal('89'),
      belowPercent: decimal('80'),
      rate: decimal('75.5'),
      source: '某办法',
    };
    expect(capText({ ...score, cap })).toBe('执行率 75.5% 低于 80%，总分最高 89 分（某办法）。');
  });
});

describe('换一种办法看看', () => {
  it('lists the rows that change with both workings, and follows the sheet', async () => {
    const host = await memory('000');
    const session = await checked(host);
    await session.compareWith('jiangxi-2023');
    const told = () =>
      session
        .snapshot()
        .comparison?.rows.map(({ label, here, there }) => [
          label,
          here?.toFixed(),
          there?.toFixed(),
        ]);
    expect(told()).toEqual([
      ['预算执行率', '9.75', '7'],
      ['总分', '95.25', '92.5'],
    ]);
    host.type({ sheet: '自评表', address: 'F5' }, 200);
    await session.follow();
    expect(told()).toEqual([]);
    await session.compareWith('');
    expect(session.snapshot().comparison).toBeNull();
  });

  it('counts no mark chosen in the pane as a difference between policies', async () => {
    const session = await checked(await memory('000'));
    await session.chooseMark('自评表!H18', decimal('11.5'));
    await session.compareWith('jiangxi-2023');
    const labels = session.snapshot().comparison?.rows.map(({ label }) => label);
    expect(labels).toEqual(['预算执行率', '总分']);
  });

  it('ends where the other policy becomes the one in force', async () => {
    const session = await checked(await memory('000'));
    await session.compareWith('jiangxi-2023');
    await session.choosePolicy('jiangxi-2023');
    expect(session.snapshot().comparison).toBeNull();
  });
});
