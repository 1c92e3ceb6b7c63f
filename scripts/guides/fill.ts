import type { PracticePage } from './practicePage';

/** 填报人一路看到的 The screens of fill.md, in order. */
export async function fillPictures(open: () => Promise<PracticePage>): Promise<void> {
  const wrong = await open();
  await wrong.open('练习-自评表.xlsx');
  await wrong.shoot('fill-1-open');
  await wrong.button('只检查，不成稿').click();
  await wrong.page.locator('#panel-check').waitFor();
  await wrong.page.locator('.mapping summary').first().click();
  await wrong.shoot('fill-2-mapping');
  await wrong.page.locator('.mapping summary').first().click();
  await wrong.page.locator('button.finding', { hasText: '92.5%' }).click();
  await wrong.shoot('fill-3-check');
  await wrong.button(/^修复：T14/).click();
  await wrong.shoot('fill-4-fix');
  await wrong.close();

  const desk = await open();
  await desk.open('答案-自评表.xlsx');
  // A form as it is before it is scored: the marks of two rows and the total are not there yet.
  for (const cell of ['I6', 'H14', 'H18', 'I18', 'H22']) await desk.type(cell, '');
  await desk.settle();
  await desk.button('一键成稿').click();
  await desk.page.locator('#panel-score').waitFor();
  await desk.shoot('fill-5-score');
  await desk.type('I18', '7月至8月闭馆改造空调21天。今后改造避开暑假，并延长周末开放时间。');
  await desk.settle();
  await desk.button('一键成稿').click();
  await desk.page.getByText('不改会被退回').waitFor({ state: 'hidden' });
  await desk.page
    .locator('#panel-score .row', { hasText: '全年到馆人次' })
    .scrollIntoViewIfNeeded();
  await desk.shoot('fill-6-reason');
  await desk.button(/写入并成稿$/).click();
  await desk.page.locator('#preview').waitFor();
  await desk.shoot('fill-7-report');
  await desk.tab(/评分/).click();
  await desk.page.locator('.write-history').scrollIntoViewIfNeeded();
  await desk.shoot('fill-8-written');
  await desk.close();

  const proof = await open();
  await proof.open('答案-自评表.xlsx');
  await proof.button('只检查，不成稿').click();
  await proof.page.locator('#panel-check').waitFor();
  await proof.tab(/核对报告/).click();
  await proof.proofread('练习-自评报告.docx');
  await proof.page.locator('.proof-card .says', { hasText: '98.6%' }).first().click();
  await proof.shoot('fill-9-proof');
  await proof.close();
}
