import { describe, expect, it } from 'vitest';
import { p, r, word } from '../hosts/document/word';
import { sharedBrowser } from './browser';
import { fixture } from './fixtures';
import { StandalonePage } from './standalonePage';

const browser = sharedBrowser();

describe('the standalone page', () => {
  it('does everything once: opens, scores, writes, saves, proofreads', async () => {
    const desk = await StandalonePage.open(browser());
    const { page } = desk;
    await desk.upload('001.xlsx', fixture('001'));
    await page.getByText('001.xlsx').waitFor();
    await desk.run();
    await desk.write();
    expect((await desk.save('保存工作簿')).file).toBe('001（已评分）.xlsx');
    expect((await desk.save('保存 Word')).file).toMatch(/自评报告\.docx$/);
    await desk.tab(/核对报告/).click();
    const report = word(p(r('全年预算200万元，执行195万元，执行率为100%。')));
    await page
      .getByLabel('选择要核对的报告')
      .setInputFiles({ name: '年报.docx', mimeType: '', buffer: Buffer.from(report) });
    await page.locator('.proof-card', { hasText: '97.5%' }).first().waitFor();
    await desk.close();
  });
});
