import { describe, expect, it } from 'vitest';
import { expectReadableWhenForced } from './accessForced';
import { sharedBrowser } from './browser';
import { expectForEverybody } from './everybody';
import { fixture } from './fixtures';
import { strange } from './renamed';
import { StandalonePage } from './standalonePage';

const browser = sharedBrowser();

/** The page with a workbook in it, at 检查. */
async function checked(name: string, bytes: Uint8Array): Promise<StandalonePage> {
  const desk = await StandalonePage.open(browser());
  await desk.upload(name, bytes);
  await desk.page.locator('.file', { hasText: name }).waitFor();
  await desk.button('只检查，不成稿').click();
  await desk.page.locator('#panel-check').waitFor();
  return desk;
}

const total = (desk: StandalonePage) => desk.page.locator('.total strong').textContent();

describe('a form whose headers nobody knows', () => {
  it('is asked about once: the answer scores at once, and the saved workbook remembers it', async () => {
    const desk = await StandalonePage.open(browser());
    await desk.upload('自己的表.xlsx', strange());
    await desk.page.locator('.file', { hasText: '自己的表.xlsx' }).waitFor();
    await desk.run();
    expect(await total(desk)).toBe('9.75');
    await desk.page.getByText('没有认出，得分可能不全').waitFor();
    await desk.button('去指明').click();

    const ask = (words: RegExp) => desk.page.getByRole('combobox', { name: words });
    await ask(/没有找到“年度指标值”列/).selectOption({ label: 'E列 年初下达任务' });
    await ask(/没有找到“实际完成值”列/).selectOption({ label: 'F列 年末兑现' });
    await desk.button('照此识别').click();
    await desk.page.getByRole('status').getByText('已记住，下次打开这份表格时照此识别').waitFor();
    expect(await desk.page.locator('.questions').count()).toBe(0);
    await desk.page.locator('.cell', { hasText: 'E列“年初下达任务”' }).click();
    await desk.page.locator('#cell-E11.selected').waitFor();
    await desk.tab(/评分/).click();
    expect(await total(desk)).toBe('95.25');
    const { bytes } = await desk.save('保存工作簿');
    await desk.close();

    const again = await checked('再打开.xlsx', bytes);
    expect(await again.page.locator('.mapping').getAttribute('open')).toBeNull();
    expect(await again.page.locator('.mapping summary').textContent()).toContain('有您指定的');
    await again.tab(/评分/).click();
    expect(await total(again)).toBe('95.25');
    await again.close();
  });

  it('is corrected by keyboard alone, and the focus is never lost', async () => {
    const desk = await checked('自己的表.xlsx', strange());
    const { keyboard } = desk.page;
    const focused = () => desk.page.evaluate(() => document.activeElement?.outerHTML ?? '');
    await desk.page.locator('.question select').first().focus();
    await keyboard.type('E');
    await keyboard.press('Tab');
    await keyboard.type('F');
    await keyboard.press('Tab');
    expect(await focused()).toContain('照此识别');
    await keyboard.press('Enter');
    await desk.page.getByText('已记住').waitFor();
    await expect.poll(focused).toMatch(/^<summary/);

    const change = desk.button('更改：“年度指标值”在哪一列');
    await change.focus();
    await keyboard.press('Enter');
    expect(await focused()).toMatch(/^<select/);
    await keyboard.press('Escape');
    expect(await focused()).toContain('“年度指标值”在哪一列');
    expect(await desk.page.locator('.pointer').count()).toBe(0);
    await keyboard.press('Enter');
    await keyboard.type('F');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await desk.page.locator('.mapped', { hasText: 'F列“年末兑现”' }).waitFor();
    expect(await focused()).toContain('“年度指标值”在哪一列');

    await desk.button('恢复自动识别').focus();
    await keyboard.press('Enter');
    await desk.page.getByText('已恢复自动识别').waitFor();
    await expect.poll(focused).toMatch(/^<summary/);
    await desk.close();
  });

  it('has no axe violations and does not scroll sideways', async () => {
    const desk = await checked('自己的表.xlsx', strange());
    const look = (what: string) => expectForEverybody(desk.page, what);
    await look('questions');
    await expectReadableWhenForced(desk.page, 'questions');
    await desk.page.locator('.question select').first().selectOption('E');
    await desk.button('照此识别').click();
    await desk.page.getByText('已记住').waitFor();
    await desk.button('更改：“得分”在哪一列').first().click();
    await desk.button('去掉一行：哪一行不是指标').click();
    await look('corrected');
    await desk.close();
  });
});

describe('rows', () => {
  it('are taken out and put back', async () => {
    const desk = await checked('表.xlsx', fixture('000'));
    await desk.page.locator('.mapping summary').click();
    await desk.button('去掉一行：哪一行不是指标').click();
    await desk.page
      .getByRole('combobox', { name: '哪一行不是指标' })
      .selectOption({ label: '第19行 市民群众满意率' });
    await desk.button('确定').click();
    await desk.page.getByText('第12～18行，共 7 项').waitFor();
    await desk.button(/^改回指标：第19行/).click();
    await desk.page.getByText('第12～19行，共 8 项').waitFor();
    await desk.close();
  });
});

describe('several forms in one workbook', () => {
  it('have a heading each, over what was recognised, over findings and over scores', async () => {
    const desk = await checked('四张表.xlsx', fixture('004'));
    const headings = desk.page.locator('.form-name');
    const names = [
      '纪检监察专项工作经费',
      '全区离退休老干部及一线工作人员慰问',
      '政府业务经费',
      '政策研究咨询',
    ];
    const shown = async () =>
      (await headings.allTextContents()).map((text) => text.split('工作表')[0]);
    expect(await shown()).toEqual(names);
    expect(await desk.page.locator('.mapping').count()).toBe(4);
    const third = desk.page.getByRole('region', { name: '政府业务经费' });
    expect(await third.locator('.finding').first().textContent()).toContain('资金支付进度');
    await desk.tab(/评分/).click();
    expect(await shown()).toEqual(names);
    await desk.close();
  });
});
