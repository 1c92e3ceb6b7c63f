import type { Locator, Page } from 'playwright-core';

/** The standalone page, the files of the practice, and a camera. */
export class PracticePage {
  constructor(
    readonly page: Page,
    private readonly files: ReadonlyMap<string, Uint8Array>,
    /** Takes a picture of what is on show, as `docs/images/<name>.png`. */
    readonly shoot: (name: string) => Promise<void>,
  ) {
    page.setDefaultTimeout(15_000);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  }

  tab(name: RegExp): Locator {
    return this.page.getByRole('tab', { name });
  }

  /** Opens a workbook of the practice, e.g. `练习-自评表.xlsx`. */
  async open(name: string): Promise<void> {
    await this.choose('选择 xlsx 表格', name);
    await this.page.locator('.file', { hasText: name }).waitFor();
  }

  /** Opens a report of the practice to be proofread. */
  async proofread(name: string): Promise<void> {
    await this.choose('选择要核对的报告', name);
    await this.page.locator('.proof-head').waitFor();
  }

  /** Types into a cell of the sheet. */
  async type(cell: string, text: string): Promise<void> {
    await this.page.locator(`#cell-${cell}`).dblclick();
    await this.page.getByLabel(`编辑 ${cell}`).fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Until the page has heard of what was typed: it waits whether more comes. */
  async settle(): Promise<void> {
    await this.page.waitForTimeout(1000);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  private async choose(label: string, name: string): Promise<void> {
    const bytes = this.files.get(`assets/practice/${name}`);
    if (!bytes) throw new Error(`not among the files of the practice: ${name}`);
    const buffer = Buffer.from(bytes);
    const mimeType = 'application/octet-stream';
    await this.page.getByLabel(label).setInputFiles({ name, mimeType, buffer });
  }
}
