import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/model/host';
import { decimal } from '../../src/numbers/decimal';
import type { PaneState } from '../../src/taskpane/session/state';
import { checked, failing, memory } from './sessions';

const EXECUTED = { sheet: '自评表', address: 'F5' };
const codes = ({ examination }: PaneState) => examination?.findings.map(({ code }) => code);

describe('after an edit in the sheet', () => {
  it('examines again at once: no sign of work, nothing open is lost', async () => {
    const host = await memory('000');
    const session = await checked(host);
    session.filter('error');
    await session.chooseMark('自评表!H18', decimal('11.5'));
    session.toggle('自评表!H12');
    const seen: PaneState[] = [];
    session.subscribe(() => seen.push(session.snapshot()));
    host.type(EXECUTED, 300);
    await session.follow();
    expect(seen).toHaveLength(1);
    expect(codes(session.snapshot())).toContain('T07');
    expect(session.snapshot()).toMatchObject({
      step: 'check',
      filter: 'error',
      stale: false,
      busy: null,
    });
    expect(session.snapshot().choices.get('自评表!H18')?.toFixed()).toBe('11.5');
    expect(session.snapshot().leftOut.has('自评表!H12')).toBe(true);
  });

  it('marks in the report on show what changed, never showing none', async () => {
    const host = await memory('000');
    const session = await checked(host);
    await session.draft();
    const before = session.snapshot().paper?.text;
    const seen: PaneState[] = [];
    session.subscribe(() => seen.push(session.snapshot()));
    host.type(EXECUTED, 180);
    await session.follow();
    expect(seen).toHaveLength(1);
    expect(seen[0]?.paper?.text).toBe(before);
    const marks = seen[0]?.preview?.reports[0]?.passages.flatMap(({ mark }) => mark ?? []);
    expect(marks?.flatMap(({ figures }) => figures)).toContainEqual({ from: '97.5%', to: '90%' });
    expect(seen[0]?.preview?.changed).toBe(marks?.length);
  });

  it('does nothing before the first examination', async () => {
    const host = await memory('000');
    const session = await checked(failing(host, { read: () => Promise.reject(new Error()) }));
    await session.follow();
    expect(session.snapshot()).toMatchObject({ stale: false, examination: null });
  });
});

describe('while a preview of what will be written is open', () => {
  it('says that the sheet changed, and catches up when the preview closes', async () => {
    const host = await memory('002');
    const session = await checked(host);
    session.previewFixes(session.snapshot().examination?.findings ?? []);
    const before = session.snapshot().fixes;
    await session.follow();
    expect(session.snapshot()).toMatchObject({ stale: true, fixes: before });
    session.cancelFixes();
    await expect.poll(() => session.snapshot().stale).toBe(false);
  });

  it('leaves the list of scores as it was seen, until it is left', async () => {
    const host = await memory('000');
    const session = await checked(host);
    session.show('score');
    const { edits } = session.snapshot();
    host.type(EXECUTED, 180);
    await session.follow();
    expect(session.snapshot().edits).toBe(edits);
    expect(session.snapshot().stale).toBe(true);
    session.show('check');
    await expect.poll(() => session.snapshot().stale).toBe(false);
    expect(session.snapshot().edits).not.toBe(edits);
  });

  it('opened while the sheet was being read, is not changed either', async () => {
    const host = await memory('002');
    const session = await checked(host);
    const read = host.read.bind(host);
    const slow: Host['read'] = async () => {
      session.previewFixes(session.snapshot().examination?.findings ?? []);
      return await read();
    };
    failing(host, { read: slow });
    await session.follow();
    expect(session.snapshot().stale).toBe(true);
    expect(session.snapshot().fixes).toHaveLength(1);
  });
});

describe('where the sheet cannot be read as it is now', () => {
  it('keeps the last results, calls them stale, and reports a fault of ours', async () => {
    const host = await memory('000');
    const faults: unknown[] = [];
    const session = await checked(host, faults);
    const before = session.snapshot().examination;
    failing(host, { read: () => Promise.reject(new TypeError('x')) });
    await session.follow();
    expect(session.snapshot()).toMatchObject({ stale: true, trouble: null });
    expect(session.snapshot().examination).toBe(before);
    expect(faults).toHaveLength(1);
  });

  it('starts over where another examination came in between', async () => {
    const host = await memory('000');
    const session = await checked(host);
    const read = host.read.bind(host);
    let reads = 0;
    failing(host, {
      read: async () => {
        const workbook = await read();
        reads += 1;
        if (reads === 1) {
          host.type(EXECUTED, 180);
          await session.check();
        }
        return workbook;
      },
    });
    await session.follow();
    expect(session.snapshot().examination?.forms[0]?.funds[0]?.executed?.toFixed()).toBe('180');
    expect(reads).toBe(3);
  });
});
