import { beforeAll, describe, expect, it } from 'vitest';
import { toDocx } from '../../src/write/toDocx';
import { sampleReport } from './sampleReport';
import { paragraphOf, part, partsOf, styleOf } from './wordFile';
import { all, type Element, one } from './xml';

let docx: Uint8Array;
beforeAll(async () => {
  docx = await toDocx([sampleReport]);
});

const value = (element: Element, name: string) => one(element, name).attributes['w:val'];
const style = (start: string) => styleOf(docx, paragraphOf(docx, start));

describe('the page', () => {
  it('is A4 with the margins of GB/T 9704', () => {
    const section = one(part(docx, 'word/document.xml'), 'w:sectPr');
    expect(one(section, 'w:pgSz').attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(one(section, 'w:pgMar').attributes).toMatchObject({
      'w:top': '2098',
      'w:bottom': '1984',
      'w:left': '1588',
      'w:right': '1474',
      'w:footer': '1417',
    });
  });

  it('has no document grid', () => {
    const grid = all(part(docx, 'word/document.xml'), 'w:docGrid');
    expect(grid.every((each) => each.attributes['w:type'] === undefined)).toBe(true);
  });

  it('numbers odd pages at the right and even pages at the left, one character in', () => {
    expect(all(part(docx, 'word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1);
    const relations = all(part(docx, 'word/_rels/document.xml.rels'), 'Relationship');
    const footer = (type: string) => {
      const reference = all(part(docx, 'word/document.xml'), 'w:footerReference').find(
        (each) => each.attributes['w:type'] === type,
      );
      const relation = relations.find(
        (each) => each.attributes.Id === reference?.attributes['r:id'],
      );
      return part(docx, `word/${relation?.attributes.Target}`);
    };
    for (const [type, side] of [
      ['default', 'right'],
      ['even', 'left'],
    ] as const) {
      expect(value(footer(type), 'w:jc')).toBe(side);
      expect(one(footer(type), 'w:ind').attributes).toEqual({ [`w:${side}`]: '280' });
      expect(footer(type).text).toBe('— PAGE —');
      expect(one(footer(type), 'w:instrText').text).toBe('PAGE');
      const number = styleOf(docx, one(footer(type), 'w:p'));
      expect(one(number, 'w:rFonts').attributes).toMatchObject({ 'w:ascii': '宋体' });
      expect(value(number, 'w:sz')).toBe('28');
    }
  });
});

describe('the text', () => {
  it.each([
    ['青云区', '方正小标宋简体', '44', '600'],
    ['一、部门概况', '黑体', '32', '560'],
    ['（一）主要职责', '楷体_GB2312', '32', '560'],
    ['1.主要职责', '仿宋_GB2312', '32', '560'],
    ['（1）总体执行', '仿宋_GB2312', '32', '560'],
    ['我办主要职责', '仿宋_GB2312', '32', '560'],
    ['附件：', '仿宋_GB2312', '32', '560'],
    ['2024年4月16日', '仿宋_GB2312', '32', '560'],
  ])('%s: %s, half points %s, fixed pitch %s', (start, font, size, line) => {
    expect(one(style(start), 'w:rFonts').attributes['w:eastAsia']).toBe(font);
    expect(value(style(start), 'w:sz')).toBe(size);
    expect(value(style(start), 'w:b')).toBe('false');
    expect(one(style(start), 'w:spacing').attributes).toMatchObject({
      'w:line': line,
      'w:lineRule': 'exact',
    });
  });

  it.each([
    ['一、部门概况', 'heading 1', '0'],
    ['（一）主要职责', 'heading 2', '1'],
    ['1.主要职责', 'heading 3', '2'],
    ['（1）总体执行', 'heading 4', '3'],
  ])("%s is Word's own %s", (start, name, level) => {
    expect(value(style(start), 'w:name')).toBe(name);
    expect(value(style(start), 'w:outlineLvl')).toBe(level);
    expect(all(style(start), 'w:keepNext')).toHaveLength(1);
  });

  it.each(['一、部门概况', '（一）主要职责', '1.主要职责', '（1）总体执行', '我办主要职责'])(
    '%s is indented by two characters',
    (start) => {
      expect(one(style(start), 'w:ind').attributes).toEqual({
        'w:firstLine': '640',
        'w:firstLineChars': '200',
      });
    },
  );

  it('centres the title, breaks it before the year and leaves a blank line after it', () => {
    expect(value(style('青云区'), 'w:jc')).toBe('center');
    const title = paragraphOf(docx, '青云区');
    const runs = all(title, 'w:r').map((run) => (all(run, 'w:br').length > 0 ? '/' : run.text));
    expect(runs).toEqual([
      '青云区河湖长制工作领导小组办公室',
      '/',
      '2023年度部门整体支出绩效自评报告',
    ]);
    expect(one(title, 'w:spacing').attributes).toMatchObject({ 'w:after': '560', 'w:line': '600' });
  });

  it('puts signature and date to the right, the date four characters in, together', () => {
    const signature = all(part(docx, 'word/document.xml'), 'w:p').find(
      (paragraph) =>
        paragraph.text === '青云区河湖长制工作领导小组办公室' && all(paragraph, 'w:ind').length > 0,
    );
    expect(signature && one(signature, 'w:ind').attributes).toEqual({ 'w:right': '640' });
    expect(signature && all(styleOf(docx, signature), 'w:keepNext')).toHaveLength(1);
    const date = paragraphOf(docx, '2024年4月16日');
    expect(value(styleOf(docx, date), 'w:jc')).toBe('right');
    expect(one(date, 'w:ind').attributes).toEqual({ 'w:right': '1280' });
  });

  it('gives ambiguous punctuation to the Chinese font', async () => {
    const hints = async (text: string) => {
      const blocks = [{ kind: 'paragraph' as const, runs: [{ text }] }];
      const file = await toDocx([{ ...sampleReport, blocks }]);
      const fonts = all(part(file, 'word/document.xml'), 'w:rFonts');
      return fonts.map(({ attributes }) => attributes);
    };
    for (const text of ['“双随机”检查', '≥48期', '第3项……完成', '15℃', '①巡查', '一—二', '±1']) {
      expect(await hints(text), text).toEqual([{ 'w:hint': 'eastAsia' }]);
    }
    for (const text of ['我办2023年完成97.5%（全年）。', 'A/B测试，《某办法》〔2024〕3号']) {
      expect(await hints(text), text).toEqual([]);
    }
  });

  it('makes one run of words and figures of the same look', async () => {
    const words = ['完成', '52', '期，', '【请补充：甲】', '【请补充：乙】', '率', '97%'];
    const runs = words.map((text) => ({ text, missing: text.startsWith('【') }));
    const blocks = [{ kind: 'paragraph' as const, runs }];
    const file = await toDocx([{ ...sampleReport, blocks }]);
    expect(all(part(file, 'word/document.xml'), 'w:r').map(({ text }) => text)).toEqual([
      '完成52期，',
      '【请补充：甲】',
      '【请补充：乙】',
      '率97%',
    ]);
  });

  it('names no theme font in the styles used', () => {
    for (const start of ['青云区', '一、', '（一）', '1.', '我办']) {
      const names = Object.keys(one(style(start), 'w:rFonts').attributes);
      expect(names.filter((name) => /theme/i.test(name))).toEqual([]);
    }
  });

  it('highlights what is missing, and only that', () => {
    const marked = all(part(docx, 'word/document.xml'), 'w:r').filter(
      (run) => all(run, 'w:highlight').length > 0,
    );
    expect(marked.map((run) => run.text)).toEqual(
      sampleReport.missing.map((prompt) => `【请补充：${prompt}】`),
    );
    expect(marked.map((run) => value(run, 'w:highlight'))).toEqual(['yellow', 'yellow', 'yellow']);
  });
});

describe('the font table', () => {
  it('names what stands in for fonts that Windows does not ship', () => {
    const fonts = all(part(docx, 'word/fontTable.xml'), 'w:font');
    const fallback = (name: string) => {
      const font = fonts.find((each) => each.attributes['w:name'] === name);
      return font && value(font, 'w:altName');
    };
    expect(fallback('方正小标宋简体')).toBe('宋体');
    expect(fallback('仿宋_GB2312')).toBe('仿宋');
    expect(fallback('楷体_GB2312')).toBe('楷体');
  });

  it('lists every font that the styles and the text name', () => {
    const named = new Set(
      ['word/styles.xml', 'word/document.xml', 'word/footer1.xml'].flatMap((path) =>
        all(part(docx, path), 'w:rFonts').flatMap((fonts) =>
          ['w:ascii', 'w:eastAsia', 'w:hAnsi', 'w:cs'].flatMap(
            (key) => fonts.attributes[key] ?? [],
          ),
        ),
      ),
    );
    const listed = all(part(docx, 'word/fontTable.xml'), 'w:font').map(
      (font) => font.attributes['w:name'],
    );
    expect([...named].filter((name) => !listed.includes(name))).toEqual([]);
  });
});

describe('the table', () => {
  const table = () => one(part(docx, 'word/document.xml'), 'w:tbl');

  it('is as wide as the text, its columns given and summing up', () => {
    const grid = all(table(), 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    expect(grid).toHaveLength(7);
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(8844);
    expect(one(table(), 'w:tblW').attributes).toEqual({ 'w:type': 'dxa', 'w:w': '8844' });
    expect(one(table(), 'w:tblLayout').attributes['w:type']).toBe('fixed');
    for (const row of all(table(), 'w:tr')) {
      expect(all(row, 'w:tcW').map((cell) => Number(cell.attributes['w:w']))).toEqual(grid);
    }
  });

  it('repeats its header row and splits no row', () => {
    const rows = all(table(), 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, ...Array(9).fill(0)]);
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
  });

  it('has no fixed line pitch and no indent inside', () => {
    for (const paragraph of all(table(), 'w:p')) {
      expect(all(paragraph, 'w:spacing')).toHaveLength(0);
      expect(one(styleOf(docx, paragraph), 'w:spacing').attributes['w:lineRule']).toBe('auto');
      expect(all(styleOf(docx, paragraph), 'w:ind')).toHaveLength(0);
    }
  });

  it('leaves neither its first row nor its last alone on a page', () => {
    const kept = all(table(), 'w:tr').map(
      (row) => all(row, 'w:keepNext').length === all(row, 'w:p').length,
    );
    const expected = Array.from({ length: 10 }, (_, at) => at === 0 || at === 1 || at === 8);
    expect(kept).toEqual(expected);
  });

  it('stands clear of the text below it', async () => {
    const [words] = sampleReport.blocks.filter(({ kind }) => kind === 'paragraph').slice(-1);
    const [rows] = sampleReport.blocks.filter(({ kind }) => kind === 'table');
    const blocks = [rows, words, words].flatMap((block) => (block ? [block] : []));
    const file = await toDocx([{ ...sampleReport, blocks }]);
    const body = one(part(file, 'word/document.xml'), 'w:body');
    const [first, second] = body.children.filter(({ name }) => name === 'w:p').slice(-2);
    expect(first && one(first, 'w:spacing').attributes).toMatchObject({
      'w:before': '280',
      'w:line': '560',
    });
    expect(second && all(second, 'w:spacing')).toEqual([]);
  });

  it('keeps its caption with it', () => {
    expect(all(style('绩效指标完成情况表'), 'w:keepNext')).toHaveLength(1);
  });
});

describe('several reports', () => {
  it('begin on new pages and share the page numbers', async () => {
    const two = await toDocx([sampleReport, sampleReport]);
    const sections = all(part(two, 'word/document.xml'), 'w:sectPr');
    expect(sections.map((section) => value(section, 'w:type'))).toEqual(['nextPage', 'nextPage']);
    expect(sections.map((section) => all(section, 'w:footerReference').length)).toEqual([2, 0]);
    expect(all(part(two, 'word/document.xml'), 'w:tbl')).toHaveLength(2);
    const between = all(part(two, 'word/document.xml'), 'w:p').filter(
      (paragraph) => all(paragraph, 'w:sectPr').length > 0,
    );
    expect(between.map(({ text }) => text)).toEqual(['2024年4月16日']);
  });

  it('ending with a table end with a line too low to begin a page', async () => {
    const blocks = sampleReport.blocks.filter(({ kind }) => kind === 'table');
    const two = await toDocx([{ ...sampleReport, blocks }, sampleReport]);
    const [between] = all(part(two, 'word/document.xml'), 'w:p').filter(
      (paragraph) => all(paragraph, 'w:sectPr').length > 0,
    );
    expect(between?.text).toBe('');
    expect(between && one(between, 'w:spacing').attributes).toMatchObject({
      'w:line': '20',
      'w:lineRule': 'exact',
    });
  });

  it('are needed: none is an error a user can read', async () => {
    await expect(toDocx([])).rejects.toMatchObject({ name: 'UserError', code: 'output' });
  });
});

it('writes no author and no time, and every part is well-formed', () => {
  const parts = partsOf(docx);
  expect(parts['docProps/core.xml']).toContain(`<dc:title>${sampleReport.title}</dc:title>`);
  expect(parts['docProps/core.xml']).not.toMatch(/dcterms|creator|lastModifiedBy/);
  const written = Object.keys(parts).filter((path) => !path.endsWith('.xlsx'));
  for (const path of written) expect(() => part(docx, path), path).not.toThrow();
});
