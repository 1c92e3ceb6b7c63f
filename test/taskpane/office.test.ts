import { afterEach, describe, expect, it, vi } from 'vitest';
import { officeReady } from '../../src/taskpane/office';

/** An Office that has loaded, in a program that offers the sets of ExcelApi below a version. */
function office(host: string, below: number): void {
  vi.stubGlobal('Excel', {});
  vi.stubGlobal('Office', {
    HostType: { Excel: 'Excel' },
    onReady: async () => ({ host }),
    context: {
      requirements: {
        isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) < below,
      },
    },
  });
}
afterEach(() => vi.unstubAllGlobals());

describe('before the pane starts', () => {
  it('finds nothing in its way in an Excel that is new enough', async () => {
    office('Excel', 16);
    expect(await officeReady()).toBeNull();
  });

  it('says what to use where Excel is too old', async () => {
    office('Excel', 8);
    expect(await officeReady()).toMatch(/^当前 Excel 版本过低.*Excel 2021.*index\.html/);
  });

  it('says where to go outside of Excel, and where Office.js did not come', async () => {
    office('Word', 16);
    expect(await officeReady()).toMatch(/要在 Excel 里打开/);
    vi.unstubAllGlobals();
    expect(await officeReady()).toMatch(/没有取到/);
  });
});
