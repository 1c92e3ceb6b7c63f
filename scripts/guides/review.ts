import type { PracticePage } from './practicePage';

/** 复核人看到的 The screens of review.md. */
export async function reviewPictures(open: () => Promise<PracticePage>): Promise<void> {
  const desk = await open();
  await desk.open('练习-自评表.xlsx');
  await desk.button('只检查，不成稿').click();
  await desk.page.locator('#panel-check').waitFor();
  await desk.page.getByLabel('口径').selectOption('review');
  await desk.button('标注到表').click();
  await desk.page.getByText(/已标注/).waitFor();
  await desk.shoot('review-1-marked');
  await desk.button(/^搁置：T13/).click();
  await desk.page.keyboard.type('已核对签到表，确为96场');
  await desk.shoot('review-2-reason');
  await desk.page.keyboard.press('Enter');
  await desk.page.getByText('已搁置，理由已记在表里').waitFor();
  await desk.tab(/评分/).click();
  await desk.button(/^改分：新书上架时间/).click();
  await desk.page.getByLabel('“新书上架时间”的新得分').fill('8');
  await desk.page.keyboard.press('Tab');
  await desk.page.keyboard.type('有两批12月才上架');
  await desk.shoot('review-3-override');
  await desk.page.keyboard.press('Enter');
  await desk.page.locator('.row', { hasText: '人工改分' }).first().waitFor();
  await desk.button(/写入$/).click();
  await desk.page
    .getByText(/已写入/)
    .first()
    .waitFor();
  await desk.tab(/评分/).click();
  await desk.button('留痕表').click();
  await desk.settle();
  await desk.shoot('review-4-trail');
  await desk.close();
}
