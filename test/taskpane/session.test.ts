import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/userError';
import { decimal } from '../../src/numbers/decimal';
import { editsToWrite } from '../../src/taskpane/session/editsToWrite';
import { Session } from '../../src/taskpane/session/session';
import { failing, memory, ROOMS } from './sessions';

describe('一键成稿', () => {
  it('writes nothing until 写入, then everything at once, then drafts', async () => {
    const host = await memory('000');
    const session = new Session(host, ROOMS);
    await session.runAll();
    expect(session.snapshot()).toMatchObject({ step: 'score', busy: null, trouble: null });
    expect(session.snapshot().edits).toHaveLength(12);
    expect(host.writes).toEqual([]);

    await session.write();
    expect(host.writes).toHaveLength(1);
    const { step, edits, reports, paper, notice } = session.snapshot();
    expect({ step, edits }).toEqual({ step: 'report', edits: [] });
    expect(notice?.message).toBe('已写入 12 处。总分 95.25，等级为“优”。');
    expect(reports).toHaveLength(1);
    expect(paper?.text).toContain('95.25');
  });

  it('goes straight to the report where the form is scored already', async () => {
    const host = await memory('000');
    const first = new Session(host, ROOMS);
    await first.runAll();
    await first.write();
    const second = new Session(host, ROOMS);
    await second.runAll();
    expect(second.snapshot().step).toBe('report');
    expect(host.writes).toHaveLength(1);
  });
});

describe('what is written', () => {
  it('leaves out what was unticked, and total and grade with a score', async () => {
    const session = new Session(await memory('000'), ROOMS);
    await session.check();
    session.toggle('自评表!H12');
    const addresses = editsToWrite(session.snapshot()).map(({ address }) => address);
    expect(addresses).not.toContain('H12');
    expect(addresses).not.toContain('H20');
    expect(addresses).toContain('H13');
    session.toggle('自评表!H12');
    expect(editsToWrite(session.snapshot())).toHaveLength(12);
  });

  it('keeps the total where only the rate is left out', async () => {
    const session = new Session(await memory('000'), ROOMS);
    await session.check();
    session.toggle('自评表!H5');
    expect(editsToWrite(session.snapshot()).map(({ address }) => address)).toContain('H20');
  });

  it('follows a mark that a person chose', async () => {
    const session = new Session(await memory('000'), ROOMS);
    await session.check();
    await session.chooseMark('自评表!H18', decimal('11.5'));
    const { examination, edits } = session.snapshot();
    expect(examination?.scores[0]?.total.toFixed()).toBe('96.25');
    expect(edits.find(({ address }) => address === 'H18')?.value).toBe(11.5);
  });
});

describe('when something goes wrong', () => {
  it('says the sentence of a UserError and stays usable', async () => {
    const host = await memory('000');
    const locked = failing(host, {
      write: () => Promise.reject(new UserError('protected', '工作表“自评表”受保护。')),
    });
    const faults: unknown[] = [];
    const session = new Session(locked, ROOMS, (error) => faults.push(error));
    await session.runAll();
    await session.write();
    const { trouble, busy, step } = session.snapshot();
    expect({ trouble, busy, step }).toEqual({
      trouble: { message: '工作表“自评表”受保护。', next: null },
      busy: null,
      step: 'score',
    });
    expect(faults).toEqual([]);
    await session.draft();
    expect(session.snapshot()).toMatchObject({ step: 'report', trouble: null });
  });

  it('offers to check again where a cell changed meanwhile', async () => {
    const host = failing(await memory('000'), {
      write: () => Promise.reject(new UserError('changed', 'H12 已被修改。')),
    });
    const session = new Session(host, ROOMS);
    await session.runAll();
    await session.write();
    expect(session.snapshot().trouble?.next).toBe('recheck');
  });

  it('says one plain sentence about a fault of ours and reports it', async () => {
    const host = failing(await memory('000'), {
      read: () => Promise.reject(new TypeError('x is not a function')),
    });
    const faults: unknown[] = [];
    const session = new Session(host, ROOMS, (error) => faults.push(error));
    await session.check();
    const message = session.snapshot().trouble?.message ?? '';
    expect(message).toMatch(/^检查时出了意外/);
    expect(message).not.toMatch(/function|TypeError/);
    expect(faults).toHaveLength(1);
  });

  it('does one thing at a time', async () => {
    const host = await memory('000');
    const session = new Session(host, ROOMS);
    await session.runAll();
    await Promise.all([session.write(), session.write()]);
    expect(host.writes).toHaveLength(1);
  });
});

describe('another policy, outline or style', () => {
  it('scores again and drafts again', async () => {
    const session = new Session(await memory('000'), ROOMS);
    await session.prepare();
    expect(session.snapshot().policies.map(({ id }) => id)).toContain('jiangxi-2023');
    await session.runAll();
    await session.choosePolicy('jiangxi-2023');
    expect(session.snapshot().examination?.scores[0]?.total.toFixed()).toBe('92.5');
    await session.draft();
    const before = session.snapshot().paper?.text;
    await session.chooseStyle('prose');
    expect(session.snapshot().reports?.[0]?.style).toBe('prose');
    expect(session.snapshot().paper?.text).not.toBe(before);
  });
});
