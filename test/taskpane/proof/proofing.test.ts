import { describe, expect, it, vi } from 'vitest';
import { openDocument } from '../../../src/hosts/document';
import { examine } from '../../../src/pipeline';
import { waitingPlaces } from '../../../src/taskpane/proof/decisions';
import { Proofing } from '../../../src/taskpane/proof/proofing';
import { p, r, word } from '../../hosts/document/word';
import { workbookOf } from '../../support/workbooks';
import { fixOf, ground, REPORT, realRoom, roomOf, viewOf } from './proofs';

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | null) => new TextDecoder().decode(bytes ?? new Uint8Array());
const nobody = ground().there;

async function pasted(views = [viewOf('a', fixOf(2, 0, 2, '截至'))], there = nobody) {
  const { room, asked } = roomOf(views);
  const proof = new Proofing(there, room);
  await proof.openText(REPORT);
  return { proof, asked };
}

describe('opening a report', () => {
  it('finds what is wrong in pasted text, and makes the corrections taken', async () => {
    const proof = new Proofing(nobody, realRoom);
    await proof.openText(REPORT);
    const { findings, report, compared, looked, busy } = proof.snapshot();
    expect({ name: report?.name, compared, busy }).toEqual({
      name: '粘贴的正文',
      compared: false,
      busy: null,
    });
    expect(looked.length).toBeGreaterThan(20);
    const rate = findings.find(({ finding }) => finding.fix?.text === '97.5%');
    expect(rate?.sources.map(({ title }) => title)).toEqual(['合计、比率与差额的算术核对']);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
    for (const { key } of findings) expect(key).toMatch(/^[\w-]+$/);
    await proof.take(rate?.key ?? '');
    expect(textOf(await proof.corrected())).toBe(REPORT.replace('100%', '97.5%'));
  });

  it('corrects a .docx in its runs', async () => {
    const bytes = word(p(r('执行率为') + r('截止')));
    const { room } = roomOf([viewOf('a', fixOf(0, 4, 6, '截至'))]);
    const proof = new Proofing(nobody, room);
    await proof.openFile('报告.docx', bytes);
    await proof.takeAll();
    const fresh = await proof.corrected();
    expect(fresh && openDocument(fresh, '报告.docx').prose.paragraphs[0]?.text).toBe(
      '执行率为截至',
    );
    expect(openDocument(bytes, '报告.docx').prose.paragraphs[0]?.text).toBe('执行率为截止');
  });

  it('says one sentence about a file that is none, and keeps the report at hand', async () => {
    const { proof } = await pasted();
    proof.choose(true);
    await proof.openFile('图.pdf', utf8('%PDF-1.7'));
    const { trouble, report, findings, busy } = proof.snapshot();
    expect(trouble?.message).toMatch(/^这不是 Word 文档或文本文件/);
    expect({ name: report?.name, findings: findings.length, busy }).toEqual({
      name: '粘贴的正文',
      findings: 1,
      busy: null,
    });
    proof.choose(false);
    expect(proof.snapshot().trouble).toBeNull();
  });

  it('tells of a fault of ours in general words', async () => {
    const faults: unknown[] = [];
    const proof = new Proofing(
      nobody,
      () => Promise.reject(new TypeError('x is not a function')),
      (error) => faults.push(error),
    );
    await proof.openText('正文');
    expect(proof.snapshot().trouble?.message).toMatch(/^核对时出了意外/);
    expect(faults).toHaveLength(1);
  });

  it('forgets what was decided about the report before', async () => {
    const { proof } = await pasted();
    await proof.take('a');
    expect(proof.snapshot().unsaved).toBe(true);
    await proof.openText(REPORT);
    expect(proof.snapshot().decisions.size).toBe(0);
    expect(proof.snapshot().unsaved).toBe(false);
  });
});

describe('deciding', () => {
  const inner = viewOf('inner', fixOf(2, 0, 2, '截至'));
  const outer = viewOf('outer', fixOf(2, 0, 6, '到2023'));
  const other = viewOf('other', fixOf(4, 22, 26, '97.5%'));

  it('takes one of two that overlap and says why not the other', async () => {
    const { proof } = await pasted([inner, outer]);
    await proof.take('inner');
    await proof.take('outer');
    expect([...proof.snapshot().decisions.keys()]).toEqual(['inner']);
    expect(proof.snapshot().notice?.message).toMatch(/重叠/);
    proof.undo('inner');
    await proof.take('outer');
    expect(textOf(await proof.corrected())).toContain('到2023年');
  });

  it('takes all that go together, and leaves out what was declined', async () => {
    const { proof } = await pasted([inner, outer, other]);
    proof.decline('other');
    await proof.takeAll();
    expect([...proof.snapshot().decisions]).toEqual([
      ['other', 'declined'],
      ['inner', 'taken'],
    ]);
    expect(proof.snapshot().notice).toMatchObject({ warning: true });
    expect(textOf(await proof.corrected())).toBe(REPORT.replace('截止', '截至'));
  });

  it('makes a correction once that two findings propose', async () => {
    const twin = viewOf('twin', fixOf(2, 0, 2, '截至'));
    const { proof } = await pasted([inner, twin]);
    await proof.takeAll();
    expect(proof.snapshot().decisions.size).toBe(2);
    expect(textOf(await proof.corrected())).toBe(REPORT.replace('截止', '截至'));
  });

  it('takes a defect told once in all its places, but where another correction came first', async () => {
    const also = [fixOf(2, 4, 5, '廿'), fixOf(4, 22, 26, '97.5%')].map((fix) => ({
      place: fix.place,
      fix,
    }));
    const many = viewOf('many', fixOf(2, 0, 2, '截至'), { also });
    const mended = REPORT.replace('截止20', '截至20').replace('100%', '97.5%');
    const { proof } = await pasted([many, outer]);
    proof.take('many');
    expect(proof.snapshot().notice).toBeNull();
    expect(textOf(await proof.corrected())).toBe(mended.replace('截至202', '截至20廿'));
    proof.undo('many');
    proof.take('outer');
    proof.take('many');
    expect(proof.snapshot().notice?.message).toMatch(/^已采用 1 处；还有 2 处/);
    const both = mended.replace('截至2023', '到2023');
    expect(textOf(await proof.corrected())).toBe(both);
    proof.undo('many');
    proof.undo('outer');
    proof.takeAll();
    expect(proof.snapshot().notice?.message).toMatch(/^已采用 3 处；还有 1 处/);
  });

  it('corrects every place of what is told once, with those counted', async () => {
    const proof = new Proofing(nobody, realRoom);
    await proof.openText(`${REPORT}\n截止2023年12月31日，设备全部验收。`);
    const view = proof.snapshot().findings.find(({ finding }) => finding.quote === '截止');
    expect(view?.corrections.map(({ place }) => place.paragraph)).toEqual([2, 5]);
    expect(waitingPlaces(proof.snapshot())).toBe(3);
    proof.take(view?.key ?? '');
    expect(waitingPlaces(proof.snapshot())).toBe(1);
    expect(textOf(await proof.corrected()).match(/截./g)).toEqual(['截至', '截至']);
  });

  it('does not take what the file cannot hold', async () => {
    const { proof } = await pasted([{ ...inner, corrections: [] }]);
    await proof.takeAll();
    expect(proof.snapshot().decisions.size).toBe(0);
    expect(textOf(await proof.corrected())).toBe(REPORT);
  });

  it('is unsaved from the first correction taken until it left, or was undone', async () => {
    const { proof } = await pasted([inner, other]);
    proof.decline('other');
    expect(proof.snapshot().unsaved).toBe(false);
    await proof.take('inner');
    expect(proof.snapshot().unsaved).toBe(true);
    proof.sayDone('已生成。');
    expect(proof.snapshot().unsaved).toBe(false);
    await proof.take('other');
    proof.undo('other');
    proof.undo('inner');
    expect(proof.snapshot().unsaved).toBe(false);
  });
});

describe('holding it against the form and last year', () => {
  const examined = async (number: string) => examine(await workbookOf(number));

  it('proofreads again whenever the form is examined anew, and keeps what was decided', async () => {
    const first = await examined('000');
    const { there, change } = ground(first);
    const { proof, asked } = await pasted(undefined, there);
    const stop = proof.follow();
    await proof.take('a');
    change(first);
    expect(asked).toHaveLength(1);
    const second = await examined('000');
    change(second);
    change(second);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]?.examination).toBe(second);
    expect(proof.snapshot()).toMatchObject({ compared: true, notice: null, busy: null });
    expect(proof.snapshot().decisions.get('a')).toBe('taken');
    stop();
    change(null);
    expect(asked).toHaveLength(2);
  });

  it('leaves the form out where a person says it is another report’s', async () => {
    const { proof, asked } = await pasted(undefined, ground(await examined('000')).there);
    await proof.compareWithForm(false);
    expect(asked.map(({ examination }) => examination !== null)).toEqual([true, false]);
    expect(proof.snapshot().compared).toBe(false);
  });

  it('shows findings against the form with the cell', async () => {
    const there = ground(await examined('000')).there;
    const proof = new Proofing(there, realRoom);
    await proof.openText(`${REPORT}\n三、自评结论\n自评得分为60分，等级为“良”。`);
    const cells = proof.snapshot().findings.flatMap(({ finding }) => finding.cells);
    expect(cells.map(({ sheet }) => sheet)).toContain('自评表');
  });

  it('brings in last year’s report and lets go of it', async () => {
    const { proof, asked } = await pasted();
    await proof.chooseLastYear('上年.txt', utf8('上年报告'));
    expect(proof.snapshot().lastYear?.name).toBe('上年.txt');
    await proof.withoutLastYear();
    expect(asked.map(({ lastYear }) => lastYear)).toEqual([false, true, false]);
    await proof.chooseLastYear('上年.docx', utf8(''));
    expect(proof.snapshot().lastYear).toBeNull();
    expect(proof.snapshot().trouble?.message).toMatch(/空的/);
  });
});
