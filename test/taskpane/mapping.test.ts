import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/hosts/file';
import { MemoryHost } from '../../src/hosts/memory';
import type { Host } from '../../src/model/host';
import { UserError } from '../../src/model/userError';
import { editsToWrite } from '../../src/taskpane/session/editsToWrite';
import { formNames } from '../../src/taskpane/session/formNames';
import { answerOf, NO_COLUMN, pointedAt } from '../../src/taskpane/session/mapping/answers';
import { stillAsked } from '../../src/taskpane/session/mapping/stillAsked';
import type { MappingView } from '../../src/taskpane/session/mapping/view';
import type { Session } from '../../src/taskpane/session/session';
import { sheet, workbook } from '../support/sheets';
import { workbookOf } from '../support/workbooks';
import { checked } from './sessions';

const FORM = '自评表!A1';
const KEPT = '已记住，下次打开这份表格时照此识别（请记得保存表格）。';

async function layout(name: string): Promise<MemoryHost> {
  const path = new URL(`../fixtures/layouts/${name}.xlsx`, import.meta.url);
  return new MemoryHost(await openXlsx(new Uint8Array(readFileSync(path))).read());
}

/** Workbook 000 with two headers that no vocabulary knows. */
async function strange(): Promise<MemoryHost> {
  const host = new MemoryHost(await workbookOf('000'));
  host.type({ sheet: '自评表', address: 'E11' }, '年初下达任务');
  host.type({ sheet: '自评表', address: 'F11' }, '年末兑现');
  return host;
}

const viewOf = (session: Session): MappingView => {
  const [view] = session.snapshot().mappings;
  if (!view) throw new Error('no mapping');
  return view;
};
const columnOf = (session: Session, key: string) =>
  viewOf(session).blocks[0]?.columns.find((one) => one.key === key);
const totalOf = (session: Session) => session.snapshot().examination?.scores[0]?.total.toFixed();

/** Answers the questions about missing columns, by key. */
function answer(session: Session, answers: Readonly<Record<string, string>>): Promise<void> {
  const corrections = viewOf(session).questions.flatMap(({ about }) => {
    const said = answers[about.key ?? ''];
    return said === undefined ? [] : [answerOf(FORM, about, said)];
  });
  return session.correct(FORM, corrections);
}

describe('what was recognised', () => {
  it('is shown with its header cell, and asks nothing of a form that is understood', async () => {
    const view = viewOf(await checked(new MemoryHost(await workbookOf('000'))));
    expect(view.questions).toEqual([]);
    expect(view.blocks.map(({ name, header }) => [name, header])).toEqual([
      ['指标', 11],
      ['资金', 4],
    ]);
    expect(view.blocks[0]?.columns.find(({ key }) => key === 'target')).toEqual({
      key: 'target',
      name: '年度指标值',
      column: 'E',
      header: '年度指标值',
      cell: '自评表!E11',
      by: '原词',
    });
    expect(view.rows).toMatchObject({ first: 12, last: 19, count: 8, total: 20, totalBy: null });
    expect(view.rows.totalChoices.at(-2)?.title).toBe('第20行 总分');
    expect(view.corrected).toBe(false);
  });

  it('offers the columns of a header over two rows by their nearest words', async () => {
    const view = viewOf(await checked(await layout('two-row-header')));
    const titles = view.blocks[0]?.choices.map(({ title }) => title);
    expect(titles).toContain('A列 一级指标');
    expect(titles).toContain('D列 目标值');
    expect(titles).toContain('E列 完成值');
  });

  it('offers a column without a header where something stands below', async () => {
    const grid = sheet([
      ['部门整体支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', null, '分值', '得分'],
      ['产出指标', '数量指标', '次数', '≥10次', '9次', 90, null],
      ['总分', null, null, null, null, 90, null],
    ]);
    const view = viewOf(await checked(new MemoryHost(workbook(grid))));
    const [question] = view.questions;
    expect(question?.about.key).toBe('actual');
    expect(question?.answers.map(({ title }) => title)).toContain('E列（没有表头）');
    expect(question?.answers.at(-1)).toEqual({ id: NO_COLUMN, title: '没有这一列' });
  });
});

describe('a column pointed at', () => {
  it('changes the scores at once and is remembered: the next session asks nothing', async () => {
    const host = await strange();
    const session = await checked(host);
    expect(viewOf(session).questions.map(({ about }) => about.key)).toEqual(
      expect.arrayContaining(['target', 'actual']),
    );
    expect(totalOf(session)).toBe('9.75');

    await answer(session, { target: 'E', actual: 'F' });
    expect(session.snapshot()).toMatchObject({ notice: { message: KEPT }, trouble: null });
    expect(totalOf(session)).toBe('95.25');
    expect(session.snapshot().edits).toHaveLength(12);
    expect(columnOf(session, 'target')).toMatchObject({
      column: 'E',
      header: '年初下达任务',
      by: '由您指定',
    });

    const next = await checked(host);
    expect(viewOf(next)).toMatchObject({ questions: [], corrected: true });
    expect(totalOf(next)).toBe('95.25');
    expect(host.writes).toEqual([]);
  });

  it('keeps marks that a person chose, and drops the report that is out of date', async () => {
    const session = await checked(new MemoryHost(await workbookOf('000')));
    await session.draft();
    await session.correct(FORM, [pointedAt(FORM, 'indicators', 'reason', NO_COLUMN)]);
    expect(session.snapshot().reports).toBeNull();
    expect(columnOf(session, 'reason')).toMatchObject({ column: null, by: null });
    await session.choosePolicy('jiangxi-2023');
    expect(columnOf(session, 'reason')).toMatchObject({ column: null });
  });

  it('is taken back by 恢复自动识别, in the workbook too', async () => {
    const host = await strange();
    const session = await checked(host);
    await answer(session, { target: 'E', actual: 'F' });
    await session.restore(FORM);
    expect(session.snapshot().notice?.message).toBe('已恢复自动识别。');
    expect(viewOf(session)).toMatchObject({ corrected: false });
    expect(totalOf(session)).toBe('9.75');
    expect(viewOf(await checked(host)).questions).not.toEqual([]);
  });
});

describe('a question answered with “none”', () => {
  it('is not asked again', async () => {
    const host = await layout('no-scores-2019');
    const session = await checked(host);
    const view = viewOf(session);
    expect(view.questions.map(({ about }) => about.key)).toEqual(['weight', 'score']);
    await session.correct(
      view.form,
      view.questions.map(({ about }) => answerOf(view.form, about, NO_COLUMN)),
    );
    expect(viewOf(session).questions).toEqual([]);
    expect(viewOf(await checked(host)).questions).toEqual([]);
  });

  it('concerns a header nobody knows as long as it says the same', async () => {
    const grid = sheet([
      ['部门整体支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '天气'],
      ['产出指标', '数量指标', '次数', '≥10次', '9次', 90, null, '晴'],
      ['总分', null, null, null, null, 90, null],
    ]);
    const host = new MemoryHost(workbook(grid));
    const session = await checked(host);
    const [question] = viewOf(session).questions;
    if (!question) throw new Error('nothing asked');
    expect(question.cell).toBe('自评表!H2');
    expect(question.answers).toContainEqual({ id: 'reason', title: '偏差原因' });
    expect(question.answers).toContainEqual({ id: 'score', title: '得分（现为G列）' });

    await session.correct(FORM, [answerOf(FORM, question.about, NO_COLUMN)]);
    expect(viewOf(session).questions).toEqual([]);
    host.type({ sheet: '自评表', address: 'H2' }, '心情');
    await session.check();
    expect(viewOf(session).questions).toHaveLength(1);

    await session.restore(FORM);
    await session.correct(FORM, [answerOf(FORM, question.about, 'reason')]);
    expect(columnOf(session, 'reason')).toMatchObject({ column: 'H', by: '由您指定' });
  });

  it('is not put while its column is chosen for something missing', async () => {
    const about = { block: 'indicators', message: '？' } as const;
    const asked = [
      { id: 'a', about: { ...about, key: 'target', cell: null, header: null } },
      { id: 'b', about: { ...about, key: null, cell: 'E11', header: '任务' } },
    ].map((one) => ({ ...one, message: '？', cell: null, answers: [] }));
    expect(stillAsked(asked, new Map())).toHaveLength(2);
    expect(stillAsked(asked, new Map([['a', 'E']])).map(({ id }) => id)).toEqual(['a']);
    expect(stillAsked(asked, new Map([['a', 'F']]))).toHaveLength(2);
  });
});

describe('a row pointed at', () => {
  it('is no indicator, until it is one again', async () => {
    const host = new MemoryHost(await workbookOf('000'));
    const session = await checked(host);
    await session.correct(FORM, [{ kind: 'row', form: FORM, what: 'notIndicator', row: 19 }]);
    expect(viewOf(session).rows).toMatchObject({ last: 18, count: 7 });
    const [excluded] = viewOf(session).rows.excluded;
    if (!excluded) throw new Error('nothing excluded');
    expect(excluded.name).toMatch(/^第19行 /);

    const next = await checked(host);
    const [remembered] = viewOf(next).rows.excluded;
    if (!remembered) throw new Error('nothing remembered');
    await next.withdraw(remembered.correction);
    expect(viewOf(next)).toMatchObject({ corrected: false, rows: { count: 8 } });
  });

  it('is the total', async () => {
    const session = await checked(new MemoryHost(await workbookOf('000')));
    await session.correct(FORM, [{ kind: 'row', form: FORM, what: 'total', row: 19 }]);
    expect(viewOf(session).rows).toMatchObject({ total: 19, count: 7 });
    const said = viewOf(session).rows.totalBy;
    if (!said) throw new Error('nobody said so');
    await session.withdraw(said);
    expect(viewOf(session).rows).toMatchObject({ total: 20, count: 8, totalBy: null });
  });

  it('is refused where it would leave no indicator, and nothing is remembered', async () => {
    const host = new MemoryHost(await workbookOf('000'));
    const session = await checked(host);
    await session.correct(FORM, [{ kind: 'row', form: FORM, what: 'total', row: 12 }]);
    expect(session.snapshot().trouble?.message).toMatch(/没有照改/);
    expect(viewOf(session).rows).toMatchObject({ total: 20, count: 8 });
    expect(host.workbook.memo ?? null).toBeNull();
  });

  it('is set aside where the sheet has changed so that nothing is left, and that is said', async () => {
    const host = new MemoryHost(await workbookOf('000'));
    const corrections = [{ kind: 'row', form: FORM, what: 'total', row: 12 }];
    await host.remember(JSON.stringify({ version: 1, corrections }));
    const session = await checked(host);
    expect(session.snapshot().notice).toMatchObject({ warning: true });
    expect(session.snapshot().notice?.message).toMatch(/自动识别/);
    expect(viewOf(session)).toMatchObject({ corrected: false, rows: { total: 20, count: 8 } });
  });
});

describe('where the workbook cannot remember', () => {
  const forgetful = async (error: Error): Promise<Host> => {
    const host = await strange();
    return Object.assign(host, { remember: () => Promise.reject(error) });
  };

  it('applies the correction while the pane is open and says that it is not kept', async () => {
    const faults: unknown[] = [];
    const refusal = new UserError('protected', '工作簿是只读的。');
    const session = await checked(await forgetful(refusal), faults);
    await answer(session, { target: 'E', actual: 'F' });
    const { notice, trouble } = session.snapshot();
    expect(trouble).toBeNull();
    expect(notice?.warning).toBe(true);
    expect(notice?.message).toMatch(/没能记进表格.*工作簿是只读的。$/);
    expect(totalOf(session)).toBe('95.25');
    await session.check();
    expect(totalOf(session)).toBe('95.25');
    expect(faults).toEqual([]);
  });

  it('tells a fault of ours in general words', async () => {
    const faults: unknown[] = [];
    const session = await checked(await forgetful(new TypeError('x is undefined')), faults);
    await answer(session, { target: 'E', actual: 'F' });
    expect(session.snapshot().notice?.message).not.toMatch(/undefined/);
    expect(totalOf(session)).toBe('95.25');
    expect(faults).toHaveLength(1);
  });
});

describe('several forms', () => {
  it('have a mapping each, and a correction concerns one of them', async () => {
    const session = await checked(new MemoryHost(await workbookOf('004')));
    expect(session.snapshot().mappings.map(({ sheet: name }) => name)).toEqual([
      '纪检监察专项',
      '老干部慰问',
      '政府业务经费',
      '政策研究咨询',
    ]);
    const second = '老干部慰问!A1';
    await session.correct(second, [pointedAt(second, 'indicators', 'unit', NO_COLUMN)]);
    expect(session.snapshot().mappings.map(({ corrected }) => corrected)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('on one sheet keep their edits apart', async () => {
    const session = await checked(await layout('cover-and-stacked'));
    const { examination, edits } = session.snapshot();
    const [first, second] = examination?.forms ?? [];
    const score = edits.find(({ purpose }) => purpose === 'score');
    if (!first || !second || !score) throw new Error('two forms with scores expected');
    expect(first.sheet).toBe(second.sheet);
    session.toggle(`${score.sheet}!${score.address}`);
    const totals = editsToWrite(session.snapshot())
      .filter(({ purpose }) => purpose === 'total')
      .map(({ address }) => address);
    expect(totals).toEqual([second.stated.cells.total]);
  });

  it('are told apart by name, sheet or cell', async () => {
    const { examination } = (await checked(new MemoryHost(await workbookOf('004')))).snapshot();
    const [form] = examination?.forms ?? [];
    if (!form) throw new Error('no form');
    const on = (sheetName: string, id: string) => ({ ...form, sheet: sheetName, id });
    expect(formNames([form, { ...form, project: '乙' }])).toEqual(['纪检监察专项工作经费', '乙']);
    expect(formNames([on('甲', '甲!A1'), on('乙', '乙!A1')])).toEqual([
      '纪检监察专项工作经费（甲）',
      '纪检监察专项工作经费（乙）',
    ]);
    expect(formNames([on('甲', '甲!A1'), on('甲', '甲!A30')])).toEqual([
      '纪检监察专项工作经费（甲!A1）',
      '纪检监察专项工作经费（甲!A30）',
    ]);
  });
});
