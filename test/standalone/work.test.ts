import { expect, it } from 'vitest';
import { openWork } from '../../src/standalone/work';
import { bytesOf } from '../support/workbooks';

it('is unsaved while cells were changed, or the report was edited and not yet kept', async () => {
  const work = openWork('表.xlsx', bytesOf('000'));
  await work.session.check();
  await work.session.draft();
  expect(work.unsaved()).toBe(false);
  const passages = work.session.snapshot().preview?.reports[0]?.passages ?? [];
  const paragraph = passages.find(({ block }) => block.kind === 'paragraph');
  await work.session.edit(paragraph?.key ?? 0, '自己写的。');
  expect(work.unsaved()).toBe(true);
  work.session.sayDone('报告已复制。');
  expect(work.unsaved()).toBe(false);
  work.host.setCell({ sheet: '自评表', address: 'F5' }, 180);
  expect(work.unsaved()).toBe(true);
  work.save();
  expect(work.unsaved()).toBe(false);
});
