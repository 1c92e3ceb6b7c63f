import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellAt } from '../../src/grid/lookup';
import { openXlsx } from '../../src/hosts/file';
import { editsOf, examine } from '../../src/pipeline';
import { sharedBrowser } from './browser';
import { fixture } from './fixtures';
import { StandalonePage } from './standalonePage';

const browser = sharedBrowser();
const SCORES = ['15', '10', '10', '10', '5', '15', '10.5', '10'];
const SCORE_CELLS = ['H12', 'H13', 'H14', 'H15', 'H16', 'H17', 'H18', 'H19'];

describe('the main job in a browser without Excel', () => {
  it('checks, scores, writes after one confirmation, drafts, and saves both files', async () => {
    const desk = await StandalonePage.open(browser());
    await desk.run();

    expect(await desk.page.locator('#panel-score .finding').first().textContent()).toContain(
      '偏差原因',
    );
    expect((await desk.marks()).slice(0, 9)).toEqual(['9.75', ...SCORES]);
    expect(await desk.page.locator('.total strong').textContent()).toBe('95.25');
    expect(await desk.page.locator('#panel-score .working').first().textContent()).toContain(
      '195.00÷200.00',
    );
    expect(await desk.cells('I5', ...SCORE_CELLS)).toEqual(Array(9).fill(''));

    await desk.write();
    expect(await desk.cells('H5', 'I5', ...SCORE_CELLS, 'H20')).toEqual([
      '97.50%',
      '9.75',
      ...SCORES,
      '95.25',
    ]);
    const report = await desk.page.locator('#preview').textContent();
    for (const words of ['我办', '97.5%', '95.25分', '【请补充：']) expect(report).toContain(words);

    const workbook = await desk.save('保存工作簿');
    expect(workbook.file).toBe('示例：部门整体支出绩效自评表（已评分）.xlsx');
    const read = await openXlsx(workbook.bytes).read();
    const grid = read.grids[0];
    expect(grid && cellAt(grid, 19, 7).value).toBe(95.25);
    expect(grid && cellAt(grid, 4, 7).value).toBe('97.50%');
    expect(editsOf(examine(read))).toEqual([]);

    const word = await desk.save('保存 Word');
    expect(word.file).toMatch(/自评报告\.docx$/);
    const document = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array());
    for (const words of ['自评报告', '我办', '95.25']) expect(document).toContain(words);
    await desk.page.getByText('已生成').first().waitFor();
    await desk.close();
  });

  it('has nothing more to write when run again', async () => {
    const desk = await StandalonePage.open(browser());
    await desk.run();
    await desk.write();
    await desk.tab(/评分/).click();
    await desk.page.getByText('没有要写入的').waitFor();
    expect(await desk.button(/写入(并成稿)?$/).count()).toBe(0);
    await desk.button('一键成稿').click();
    await desk.page.locator('#panel-report').waitFor();
    await desk.close();
  });

  it('leaves out what is not ticked, and a total that would not agree', async () => {
    const desk = await StandalonePage.open(browser());
    await desk.run();
    await desk.page.getByRole('checkbox', { name: '写入“项目支出成本”的得分' }).uncheck();
    await desk.page.getByText('总分和等级与各行会对不上').waitFor();
    await desk.write();
    expect(await desk.cells('H15', 'H16', 'H17', 'H20', 'I20')).toEqual(['10', '', '15', '', '']);
    await desk.close();
  });

  it('takes another mark for a qualitative row, and refuses one out of range', async () => {
    const desk = await StandalonePage.open(browser());
    await desk.run();
    const row = desk.page.locator('.row', { hasText: '创建工作常态长效机制' }).first();
    const mark = row.getByRole('textbox');
    await mark.fill('13');
    await row.getByRole('button', { name: '确认' }).click();
    await row.getByRole('alert').getByText('9～12').waitFor();
    await mark.fill('11.5');
    await row.getByRole('button', { name: '确认' }).click();
    await row.getByText('已确认').waitFor();
    expect(await desk.page.locator('.total strong').textContent()).toBe('96.25');
    await desk.write();
    expect(await desk.cells('H18', 'H20')).toEqual(['11.5', '96.25']);
    await desk.close();
  });

  it('scores by another policy', async () => {
    const desk = await StandalonePage.open(browser());
    await desk.run();
    await desk.page.getByLabel('评分办法').selectOption('jiangxi-2023');
    await desk.page.locator('.total strong', { hasText: '92.50' }).waitFor();
    expect((await desk.marks())[0]).toBe('7');
    await desk.close();
  });

  it('says that the list to be written is stale after a cell was edited, and checks again', async () => {
    const desk = await StandalonePage.open(browser());
    await desk.run();
    await desk.page.locator('#cell-F5').dblclick();
    await desk.page.getByLabel('编辑 F5').fill('200');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText('表格已修改，请重新检查').waitFor();
    await desk.button('重新检查').first().click();
    await desk.tab(/评分/).click();
    await desk.page.locator('.total strong', { hasText: '95.50' }).waitFor();
    await desk.close();
  });

  it('selects the cell a figure came from, adds the report as a sheet, and copies rich text', async () => {
    const desk = await StandalonePage.open(browser());
    await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await desk.run();
    await desk.write();
    await desk.page.locator('#preview .figure', { hasText: '97.5' }).first().click();
    await desk.page.locator('td.selected').waitFor();

    await desk.button('复制').click();
    await desk.page.getByText('报告已复制').waitFor();
    const html = await desk.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item ? await (await item.getType('text/html')).text() : '';
    });
    expect(html).toMatch(/<h1[ >]/);
    expect(html).toContain('95.25');

    await desk.button('写入工作表').click();
    await desk.page.getByText('报告已写入工作表“自评报告”').waitFor();
    await desk.page.getByRole('tab', { name: '自评报告' }).click();
    expect((await desk.cells('A1'))[0]).toContain('自评报告');
    await desk.close();
  });

  it('opens one’s own workbook', async () => {
    const desk = await StandalonePage.open(browser());
    await desk.upload('001.xlsx', fixture('001'));
    await desk.page.getByText('001.xlsx').waitFor();
    await desk.run();
    expect(await desk.page.locator('.total strong').textContent()).toBe('89.78');
    expect(await desk.page.locator('.total .grade').textContent()).toBe('良');
    expect(await desk.page.locator('.error .finding').first().textContent()).toContain('T07');
    await desk.close();
  });
});
