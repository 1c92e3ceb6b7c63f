import { describe, expect, it } from 'vitest';
import type { MemoryHost } from '../../src/hosts/memory';
import { cellOf } from '../../src/taskpane/session/materialCells';
import { Session } from '../../src/taskpane/session/session';
import { bytesOf, hostOf, workbookOf } from '../support/workbooks';
import { checked, memory, ROOMS } from './sessions';

const EXECUTED = { sheet: '自评表', address: 'F5' };

async function drafted(number = '000'): Promise<{ host: MemoryHost; session: Session }> {
  const host = await memory(number);
  const session = await checked(host);
  await session.draft();
  return { host, session };
}

const views = (session: Session) =>
  session.snapshot().preview?.reports.flatMap(({ passages }) => passages) ?? [];
const textOf = (view: ReturnType<typeof views>[number]) =>
  'runs' in view.block ? view.block.runs.map(({ text }) => text).join('') : '';
const passage = (session: Session, words: string) => {
  const found = views(session).find(
    (view) => view.block.kind === 'paragraph' && textOf(view).includes(words),
  );
  if (!found) throw new Error(`no passage says ${words}`);
  return found;
};
const textAt = (session: Session, key: number) =>
  views(session)
    .filter((view) => view.key === key)
    .map(textOf)[0];

describe('a passage a person edited', () => {
  it('goes to every way out as it is shown', async () => {
    const { host, session } = await drafted();
    const before = passage(session, '97.5%');
    const mine = `受汛情影响，${textOf(before)}`;
    await session.edit(before.key, mine);
    const { paper, reports, unsaved } = session.snapshot();
    expect(paper?.text).toContain(mine);
    expect(paper?.html).toContain('受汛情影响，');
    expect(
      reports?.[0]?.blocks.some(
        (block) => 'runs' in block && block.runs[0]?.text.startsWith('受汛情影响'),
      ),
    ).toBe(true);
    expect(unsaved).toBe(true);
    await session.toSheet();
    expect(session.snapshot().unsaved).toBe(false);
    const sheet = host.workbook.grids.find((grid) => grid.sheet === '自评报告');
    expect(sheet?.rows.flat().some(({ value }) => String(value).includes(mine))).toBe(true);
  });

  it('keeps figures clickable', async () => {
    const { session } = await drafted();
    const before = passage(session, '97.5%');
    await session.edit(before.key, `受汛情影响，${textOf(before)}`);
    const { block } = passage(session, '受汛情影响');
    const figure = 'runs' in block && block.runs.find(({ text }) => text === '97.5%');
    expect(figure ? figure.cells?.length : 0).toBeGreaterThan(0);
  });

  it('gets new figures on 全部刷新 and keeps its words', async () => {
    const { host, session } = await drafted();
    const before = passage(session, '预算执行率为');
    await session.edit(before.key, `受汛情影响，${textOf(before)}`);
    host.type(EXECUTED, 180);
    await session.follow();
    expect(textAt(session, before.key)).toContain('97.5%');
    await session.refresh();
    expect(textAt(session, before.key)).toMatch(/^受汛情影响，.*90%/);
    expect(textAt(session, before.key)).not.toContain('97.5%');
    expect(session.snapshot().preview).toMatchObject({ changed: 0, open: 0 });
  });

  it('outlasts other screens, another style, another outline, another policy and 重新检查', async () => {
    const { session } = await drafted();
    const { key } = passage(session, '97.5%');
    const mine = '这一段全是自己写的。';
    await session.edit(key, mine);
    session.show('check');
    await session.showReport();
    await session.chooseStyle('prose');
    await session.chooseOutline('transfer');
    await session.choosePolicy('jiangxi-2023');
    expect(session.snapshot().paper?.text).toContain(mine);
    await session.chooseOutline(null);
    await session.check();
    expect(session.snapshot().reports).toBeNull();
    await session.showReport();
    expect(session.snapshot().paper?.text).toContain(mine);
  });

  it('can be had back as drafted', async () => {
    const { session } = await drafted();
    const before = passage(session, '97.5%');
    await session.edit(before.key, '');
    expect(session.snapshot().paper?.text).not.toContain(textOf(before));
    await session.restoreText(before.key);
    expect(textAt(session, before.key)).toBe(textOf(before));
    expect(session.snapshot().unsaved).toBe(false);
  });
});

describe('what goes out while something is not refreshed', () => {
  it('says so', async () => {
    const { host, session } = await drafted();
    host.type(EXECUTED, 180);
    await session.follow();
    session.sayDone('已生成。');
    expect(session.snapshot().notice).toMatchObject({ warning: true });
    expect(session.snapshot().notice?.message).toMatch(/^已生成。其中 \d+ 处表里已变、还没有刷新/);
  });
});

describe('outline and 自称', () => {
  it('takes what fits until a person chooses', async () => {
    const { session } = await drafted();
    expect(session.snapshot()).toMatchObject({ outline: null, selfName: '' });
    expect(session.snapshot().reports?.[0]).toMatchObject({ outline: 'jiangxi', selfName: '我办' });
    await session.chooseSelfName(' 我单位 ');
    expect(session.snapshot().reports?.[0]?.selfName).toBe('我单位');
    expect(session.snapshot().paper?.text).not.toContain('我办');
    await session.chooseSelfName('');
    expect(session.snapshot().reports?.[0]?.selfName).toBe('我办');
  });
});

describe('报告素材', () => {
  it('adds the sheet once, selects what is missing first, and takes in what is typed', async () => {
    const { host, session } = await drafted();
    const asked = session.snapshot().preview?.missing ?? [];
    expect(session.snapshot().materialCells).toBeNull();
    await session.fillMaterial();
    const cells = session.snapshot().materialCells;
    const answered = asked.filter((one) => cellOf(one, cells));
    expect(answered.map(({ prompt }) => prompt)).toContain('布置本次自评工作的通知名称和文号');
    expect(host.selected.at(-1)).toEqual(answered[0] && cellOf(answered[0], cells));
    expect(session.snapshot().step).toBe('report');
    const grids = host.workbook.grids.length;
    await session.fillMaterial();
    expect(host.workbook.grids).toHaveLength(grids);

    const duties = cells?.get('duties');
    if (!duties) throw new Error('duties are not asked');
    host.type(duties, '负责文明城市创建的督导协调');
    await session.follow();
    await session.refresh();
    expect(session.snapshot().paper?.text).toContain('负责文明城市创建的督导协调');
    expect(session.snapshot().preview?.missing.map(({ ask }) => ask)).not.toContain('duties');
  });

  it('brings what is lasting from the workbook of the year before', async () => {
    const last = hostOf('000');
    const lastYear = await checked(last);
    await lastYear.draft();
    await lastYear.fillMaterial();
    const duties = lastYear.snapshot().materialCells?.get('duties');
    if (!duties) throw new Error('duties are not asked');
    last.setCell(duties, '长期的职责');

    const { session } = await drafted();
    await session.carryMaterial('上年.xlsx', last.bytes());
    expect(session.snapshot().notice?.message).toContain('带入 1 项');
    expect(session.snapshot().paper?.text).toContain('长期的职责');
  });

  it('says where the chosen workbook has none, or is no workbook', async () => {
    const { host, session } = await drafted();
    await session.carryMaterial('别的.xlsx', bytesOf('001'));
    expect(session.snapshot().trouble?.message).toContain('“别的.xlsx”里没有“报告素材”表');
    await session.carryMaterial('坏的.xlsx', new Uint8Array([1, 2, 3]));
    expect(session.snapshot().trouble?.message).toMatch(/\p{Script=Han}/u);
    expect(host.workbook).toEqual(await workbookOf('000'));
  });
});

describe('when a part of the pane does not come', () => {
  it('says so and keeps the text', async () => {
    const faults: unknown[] = [];
    let online = true;
    const core = () => (online ? ROOMS.core() : Promise.reject(new Error('offline')));
    const session = new Session(await memory('000'), { ...ROOMS, core }, (error) =>
      faults.push(error),
    );
    await session.check();
    await session.draft();
    const before = passage(session, '97.5%');
    online = false;
    await session.edit(before.key, '新的。');
    expect(session.snapshot().trouble?.message).toContain('修改报告时出了意外');
    expect(textAt(session, before.key)).toBe(textOf(before));
    expect(faults).toHaveLength(1);
  });
});
