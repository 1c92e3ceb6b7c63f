// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from './bridge';
import { OfficeHost } from './officeHost';
import { grid, workbook } from './sheets';

/** The bench itself: a test that passes on it must mean something. */
describe('the embedded host', () => {
  let office: OfficeHost;
  beforeEach(() => {
    office = connect(new OfficeHost(workbook(grid('表', { B2: 1, C3: 2 })), { excelApi: '1.12' }));
  });

  const first = (step: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
    Excel.run(async (context) => {
      const result = step(context.workbook.worksheets.getFirst(), context);
      await context.sync();
      return result;
    });

  it('refuses and records a member it does not serve', async () => {
    await expect(first((sheet) => sheet.charts.load('count'))).rejects.toMatchObject({
      code: 'NotImplemented',
    });
    await expect(first((sheet) => sheet.calculate(true))).rejects.toThrow('does not serve');
    await expect(first((sheet) => sheet.load('tabColor'))).rejects.toThrow('does not serve');
    await expect(
      first((sheet) => {
        sheet.name = '新';
      }),
    ).rejects.toThrow('does not serve');
    expect(office.gaps).toEqual([
      'Worksheet.charts',
      'Worksheet.calculate',
      'Worksheet.tabColor',
      'Worksheet.name =',
    ]);
  });

  it('records a range that was not untracked: it would cost Excel a second request', async () => {
    await expect(first((sheet) => sheet.getRange('A1').load('values'))).rejects.toThrow();
    expect(office.gaps).toEqual(['Range._KeepReference']);
  });

  it('lets the client check requirement sets', async () => {
    const merged = first((sheet) => {
      const range = sheet.getRange('A1');
      range.untrack();
      range.getMergedAreasOrNullObject();
    });
    await expect(merged).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('does not give what was not loaded', async () => {
    const sheet = await first((one) => one.load('name'));
    expect(sheet).toMatchObject({ name: '表' });
    await expect(first((one) => one.visibility)).rejects.toMatchObject({
      code: 'PropertyNotLoaded',
    });
  });

  it('refuses values of another shape than the range, and keeps what was done before', async () => {
    const shaped = first((sheet) => {
      const [good, bad] = [sheet.getRange('A1'), sheet.getRange('A2:A3')];
      good.untrack();
      bad.untrack();
      good.values = [['写']];
      bad.values = [['一行']];
    });
    await expect(shaped).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(office.book.cells()).toEqual({ '表!A1': '写', '表!B2': 1, '表!C3': 2 });
  });

  it('takes what is typed as Excel does', async () => {
    office.book.sheets[0]?.rows[1]?.splice(2, 1, { value: null, format: '@', formula: null });
    await first((sheet) => {
      const range = sheet.getRange('A2:E2');
      range.untrack();
      range.values = [['=1+1', '12.5', '=1', '97.5%', "'007"]];
    });
    expect(office.book.sheets[0]?.rows[1]).toEqual([
      { value: 0, format: 'General', formula: '=1+1' },
      { value: 12.5, format: 'General', formula: null },
      { value: '=1', format: '@', formula: null },
      { value: 0.975, format: '0.00%', formula: null },
      { value: '007', format: 'General', formula: null },
    ]);
  });

  it('paints as Excel does: a colour lies under a pattern, and is lost with it', async () => {
    const fills = () => office.book.fills();
    const paint = (step: (fill: Excel.RangeFill) => void) =>
      first((sheet) => {
        const range = sheet.getRange('B2');
        range.untrack();
        step(range.format.fill);
      });
    await paint((fill) => {
      fill.color = '#ff0000';
    });
    expect(fills()).toMatchObject({ '表!B2': { pattern: 'Solid', color: '#FF0000' } });
    await paint((fill) => {
      fill.pattern = 'Gray50';
      fill.color = '#00FF00';
    });
    expect(fills()).toMatchObject({ '表!B2': { pattern: 'Gray50', color: '#00FF00' } });
    await paint((fill) => fill.clear());
    expect(fills()).toEqual({});
    const sheet = office.book.sheets[0];
    if (sheet) sheet.protected = true;
    await expect(paint((fill) => fill.clear())).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});
