import { describe, expect, it } from 'vitest';
import { sharedBrowser } from './browser';
import { expectForEverybody } from './everybody';
import { fixture } from './fixtures';
import { type OpenOptions, StandalonePage } from './standalonePage';

const browser = sharedBrowser();

/** The page with a workbook in it, at 检查. */
async function checked(bytes: Uint8Array, options: OpenOptions = {}): Promise<StandalonePage> {
  const desk = await StandalonePage.open(browser(), options);
  await desk.upload('表.xlsx', bytes);
  await desk.page.locator('.file', { hasText: '表.xlsx' }).waitFor();
  await desk.button('只检查，不成稿').click();
  await desk.page.locator('#panel-check').waitFor();
  return desk;
}

const errors = (desk: StandalonePage) =>
  desk.page.locator('.filter button', { hasText: '错误' }).locator('.count').textContent();
const focused = (desk: StandalonePage) =>
  desk.page.evaluate(() => document.activeElement?.outerHTML.split('>')[0] ?? '');
const colour = (desk: StandalonePage, cell: string) =>
  desk.page.locator(`#cell-${cell}`).evaluate((box) => getComputedStyle(box).backgroundColor);

describe('what a person decides', () => {
  it('is kept in the saved workbook: a finding set aside, a mark set against the formula', async () => {
    const desk = await checked(fixture('000'));
    const { page } = desk;
    expect(await errors(desk)).toBe('1');
    await desk.button('搁置：T11 自评表!I18').click();
    expect(await focused(desk)).toContain('搁置 T11 自评表!I18 的理由');
    await page.keyboard.press('Enter');
    await page.getByText('请写明理由。').waitFor();
    await page.keyboard.type('已在附件中说明');
    await page.keyboard.press('Enter');
    await page.getByText('已搁置，理由已记在表里').waitFor();
    expect(await errors(desk)).toBe('0');
    expect(await focused(desk)).toContain('panel-check');

    await desk.tab(/评分/).click();
    await desk.button('改分：督查整改单办结率').click();
    expect(await focused(desk)).toContain('督查整改单办结率”的新得分，0～10');
    await page.keyboard.type('99');
    await page.keyboard.press('Tab');
    await page.keyboard.type('抽查有 3 件超期');
    await page.keyboard.press('Enter');
    await page.getByText('请填 0～10 之间的数').waitFor();
    await page.getByLabel('“督查整改单办结率”的新得分').fill('8.5');
    await page.keyboard.press('Enter');
    await page.locator('.total strong', { hasText: '93.75' }).waitFor();
    const row = page.locator('.row', { hasText: '督查整改单办结率' }).first();
    expect(await row.textContent()).toContain('人工改分');
    expect(await focused(desk)).toContain('改分：督查整改单办结率');
    const { bytes } = await desk.save('保存工作簿');
    await desk.close();

    const again = await checked(bytes);
    // The lower mark has no reason in the form itself: that is the one error left.
    expect(await again.page.locator('.error .finding').allTextContents()).toEqual([
      expect.stringContaining('I13'),
    ]);
    await again.page.locator('.put-aside summary').click();
    expect(await again.page.locator('.put-aside').textContent()).toContain('已在附件中说明');
    await again.button('恢复：T11 自评表!I18').click();
    await again.page.getByText('已恢复为待处理的问题').waitFor();
    expect(await errors(again)).toBe('2');
    await again.tab(/评分/).click();
    expect(await again.page.locator('.total strong').textContent()).toBe('93.75');
    await again.button('撤销改分：督查整改单办结率').click();
    await again.page.locator('.total strong', { hasText: '95.25' }).waitFor();
    expect(await again.page.locator('.row', { hasText: '人工改分' }).count()).toBe(0);
    await again.close();
  });
});

describe('mending and marking', () => {
  it('writes a fix after its preview, colours the cells, and gives the colours back', async () => {
    const desk = await checked(fixture('002'));
    const { page } = desk;
    const before = await colour(desk, 'I5');
    await desk.button('标注到表').click();
    await page.getByText(/已标注 \d+ 个单元格/).waitFor();
    await expect.poll(() => colour(desk, 'I5')).toBe('rgb(248, 215, 218)');
    expect(await colour(desk, 'E5')).toBe('rgb(255, 243, 205)');

    await desk.button(/^修复：T08/).click();
    expect(await page.locator('.fix').allTextContents()).toEqual([
      expect.stringContaining('9 → 10'),
    ]);
    expect(await desk.cells('I5')).toEqual(['9']);
    await page.keyboard.press('Escape');
    expect(await page.locator('.fix-bar').count()).toBe(0);
    expect(await focused(desk)).toContain('修复：T08');
    await page.keyboard.press('Enter');
    await page.locator('.fix-bar').getByRole('button', { name: '写入' }).click();
    await page.getByText('已修复 1 处').waitFor();
    expect(await desk.cells('I5')).toEqual(['10']);
    expect(await page.locator('.finding', { hasText: 'T08' }).count()).toBe(0);

    await desk.button('取消标注').click();
    await page.getByText('已取消标注').waitFor();
    await expect.poll(() => colour(desk, 'I5')).toBe(before);
    await desk.close();
  });
});

describe('an edit in the sheet', () => {
  it('is followed by itself: filter, what is being typed and the place in the list stay', async () => {
    const desk = await checked(fixture('002'), { viewport: { width: 1280, height: 600 } });
    const { page } = desk;
    await page.locator('.filter button', { hasText: '提醒' }).click();
    await desk.button('搁置：T17 部门整体支出绩效自评表!F26').click();
    await page.keyboard.type('还没写完');
    const top = () => page.locator('#panel-check').evaluate((panel) => panel.scrollTop);
    const place = await top();
    expect(place).toBeGreaterThan(0);

    await page.locator('#cell-F5').dblclick();
    await page.getByLabel('编辑 F5').fill('99999');
    await page.keyboard.press('Enter');
    await expect.poll(() => errors(desk)).not.toBe('2');
    expect(await page.locator('.filter [aria-pressed=true]').textContent()).toContain('提醒');
    expect(await page.locator('.reason').inputValue()).toBe('还没写完');
    expect(Math.abs((await top()) - place)).toBeLessThan(150);
    expect(await focused(desk)).toContain('cell-F5');
    expect(await page.getByText('表格已修改').count()).toBe(0);
    await desk.close();
  });
});

describe('for everybody', () => {
  it('has no axe violations and does not scroll sideways', async () => {
    const desk = await checked(fixture('002'));
    const { page } = desk;
    const look = (what: string) => expectForEverybody(page, what);
    await look('findings');
    await desk.button(/^搁置：T08/).click();
    await page.keyboard.press('Enter');
    await look('a reason');
    await page.keyboard.type('理由');
    await page.keyboard.press('Enter');
    await page.locator('.put-aside summary').click();
    await look('set aside');
    await desk.button(/^恢复：T08/).click();
    await desk.button(/^修复：T08/).click();
    await look('a fix');
    await desk.button('取消').click();
    await desk.tab(/评分/).click();
    await page.getByLabel('换一种办法看看').selectOption('hubei');
    await page.locator('.comparison :is(table, .quiet)').first().waitFor();
    await desk
      .button(/^改分：/)
      .first()
      .click();
    await look('a comparison and a new mark');
    await desk.close();
  });

  it('filters by keyboard', async () => {
    const desk = await checked(fixture('000'));
    const { page } = desk;
    const pressed = () => page.locator('.filter [aria-pressed=true]').innerText();
    expect(await pressed()).toContain('全部');
    await page.locator('.filter button').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await pressed()).toContain('错误');
    expect(await page.locator('.finding').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('.finding').count()).toBe(2);
    await page.getByLabel('口径').selectOption('review');
    await expect.poll(() => errors(desk)).not.toBe('1');
    await desk.close();
  });
});
