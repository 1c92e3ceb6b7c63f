import { address } from '../../../../src/grid/address';
import { DRAWING, HEAD, links, MAIN, OFFICE, OWN } from './namespaces';

/** 自评表 as a unit fills it in: text by index of `STRINGS`, numbers, formulas. */
type Put = number | { readonly text: number } | { readonly f: string; readonly v: number } | null;

const t = (text: number): Put => ({ text });

/** Shared strings; the markup of rich ones is written out. */
const STRINGS: readonly string[] = [
  '<t>项目支出绩效自评表</t>',
  '<t>（2023年度）</t>',
  '<t>项目名称</t>',
  '<r><rPr><b/><sz val="11"/><color theme="1"/><rFont val="宋体"/></rPr><t xml:space="preserve">道路 </t></r><r><rPr><i/><sz val="11"/><color rgb="FFFF0000"/><rFont val="宋体"/></rPr><t>养护</t></r>',
  '<t>单位名称</t>',
  '<t>某区市政管理局</t><rPh sb="0" eb="2"><t>mouqu</t></rPh><phoneticPr fontId="1"/>',
  '<t>项目资金（万元）</t>',
  '<t>年初预算数</t>',
  '<t>全年预算数</t>',
  '<t>全年执行数</t>',
  '<t>分值</t>',
  '<t>执行率</t>',
  '<t>得分</t>',
  '<t>年度资金总额</t>',
  '<t>年度总体目标</t>',
  '<t>预期目标</t>',
  '<t>实际完成情况</t>',
  '<t>按计划养护道路。</t>',
  '<t xml:space="preserve">已按计划养护道路。\n </t>',
  '<t>绩效指标</t>',
  '<t>一级指标</t>',
  '<t>二级指标</t>',
  '<t>三级指标</t>',
  '<t>年度指标值</t>',
  '<t>实际完成值</t>',
  '<t>偏差原因分析及改进措施</t>',
  '<t>产出指标</t>',
  '<t>数量指标</t>',
  '<t>养护里程</t>',
  '<t>≥100公里</t>',
  '<t>90公里</t>',
  '<t>质量指标</t>',
  '<t>验收合格率</t>',
  '<t>≥95%</t>',
  '<t>96%</t>',
  '<t>雨季_x0041_停工 &lt;12天&gt;</t>',
  '<t>总分</t>',
];

const ROWS: readonly (readonly Put[])[] = [
  [t(0)],
  [t(1)],
  [t(2), null, t(3), null, null, t(4), null, t(5)],
  [t(6), null, null, t(7), t(8), t(9), t(10), t(11), t(12)],
  [null, null, t(13), 200, 200, 195, 10, { f: 'F5/E5', v: 0.975 }, null],
  [t(14), null, t(15), null, null, t(16)],
  [null, null, t(17), null, null, t(18)],
  [t(19), t(20), t(21), t(22), t(23), t(24), t(10), t(12), t(25)],
  [null, t(26), t(27), t(28), t(29), t(30), 45, null, t(35)],
  [null, t(26), t(31), t(32), t(33), t(34), 45, null, null],
  [
    t(36),
    null,
    null,
    null,
    null,
    null,
    { f: 'SUM(G5,G9:G10)', v: 100 },
    { f: 'SUM(I5,H9:H10)', v: 0 },
    null,
  ],
];

/** What is written into blank cells: two marks and a grade. */
export const WRITES = [
  ['I5', 9.75],
  ['H9', 40.5],
  ['I11', '优'],
] as const;
/** Formulas that read them. */
export const DEPENDANTS = ['H11'] as const;

const MERGES = [
  'A1:I1',
  'A2:I2',
  'A3:B3',
  'C3:E3',
  'F3:G3',
  'H3:I3',
  'A4:B5',
  'A6:B7',
  'C6:E6',
  'F6:I6',
  'C7:E7',
  'F7:I7',
  'A8:A10',
  'A11:F11',
];

function cell(put: Put, at: string): string {
  if (put === null) return `<c r="${at}" s="2"/>`;
  if (typeof put === 'number') return `<c r="${at}" s="1"><v>${put}</v></c>`;
  if ('text' in put) return `<c r="${at}" s="3" t="s"><v>${put.text}</v></c>`;
  return `<c r="${at}" s="4"><f>${put.f}</f><v>${put.v}</v></c>`;
}

const rows = ROWS.map(
  (puts, row) =>
    `<row r="${row + 1}" spans="1:9" ht="24.95" customHeight="1" x14ac:dyDescent="0.2">${puts
      .map((put, column) => cell(put, address(row, column)))
      .join('')}</row>`,
);

export const sharedStrings = `${HEAD}<sst xmlns="${MAIN}" count="40" uniqueCount="${STRINGS.length}">${STRINGS.map((one) => `<si>${one}</si>`).join('')}</sst>`;

/** Conditional formats, validations, links, breaks, header and footer, drawings old and new, an extension list. */
export const formSheet = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Sheet1"><tabColor theme="4"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:I11"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="H9" sqref="H9"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/><cols><col min="1" max="2" width="8.625" customWidth="1"/><col min="3" max="9" width="14.5" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData><mergeCells count="${MERGES.length}">${MERGES.map((one) => `<mergeCell ref="${one}"/>`).join('')}</mergeCells><phoneticPr fontId="1" type="noConversion"/><conditionalFormatting sqref="H9:H10"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>$G9</formula></cfRule><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="decimal" operator="lessThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="得分" error="得分不得大于分值" sqref="H9:H10"><formula1>G9</formula1></dataValidation><dataValidation type="list" allowBlank="1" sqref="I11"><formula1>"优,良,中,差"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="C3" r:id="rId5" tooltip="项目库"/><hyperlink ref="A11" location="'附表 ''甲'' 一'!A1" display="附表"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddHeader>&amp;C绩效自评</oddHeader><oddFooter>第&amp;P页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>数据!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>H3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`;

export const formLinks = links([
  ['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
  ['rId2', 'drawing', '../drawings/drawing1.xml'],
  ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
  ['rId4', 'comments', '../comments1.xml'],
  ['rId5', 'hyperlink', 'https://example.invalid/项目', true],
  ['rId6', OWN.threaded, '../threadedComments/threadedComment1.xml'],
]);

export const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts><fonts count="3"><font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font><font><sz val="9"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="方正小标宋简体"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.149"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="176" fontId="0" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1"><protection locked="0"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

const scheme = [
  'dk1:000000',
  'lt1:FFFFFF',
  'dk2:44546A',
  'lt2:E7E6E6',
  'accent1:4472C4',
  'accent2:ED7D31',
  'accent3:A5A5A5',
  'accent4:FFC000',
  'accent5:5B9BD5',
  'accent6:70AD47',
  'hlink:0563C1',
  'folHlink:954F72',
];
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}</a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';
export const theme = `${HEAD}<a:theme xmlns:a="${DRAWING}" name="Office 主题"><a:themeElements><a:clrScheme name="Office">${scheme
  .map((one) => one.split(':'))
  .map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`)
  .join(
    '',
  )}</a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
