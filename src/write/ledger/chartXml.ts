import { HEAD, markup, OFFICE } from './markup';
import { CHART_ROWS, type Chart } from './sheetPlan';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PLACED = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const COLOURS = ['8497B0', '44546A', 'A5A5A5'];
/** Columns and rows a chart takes up, and the column it begins in, counted from 0. */
const SIZE = { left: 4, columns: 8, rows: CHART_ROWS } as const;
/** Of more categories the figures would stand one on another. */
const MOST_LABELLED = 12;

const text = (points: number, bold = 0): string =>
  `<a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${points * 100}" b="${bold}"/></a:pPr>`;

/** 图 A chart part: clustered columns whose figures stand in cells of `sheet`, A for names, B and on for the series. */
export function chartXml(sheet: string, chart: Chart): string {
  const { title, series, categories, header, first, last } = chart;
  const range = (column: string, from: number, to: number): string =>
    markup(`'${sheet.replaceAll("'", "''")}'!$${column}$${from}:$${column}$${to}`);
  const points = (values: readonly (string | number)[]): string =>
    `<c:ptCount val="${values.length}"/>` +
    values
      .map((value, at) => `<c:pt idx="${at}"><c:v>${markup(String(value))}</c:v></c:pt>`)
      .join('');
  const labelled = categories.length > MOST_LABELLED ? 0 : 1;
  const drawn = series.map(({ name, values }, at) => {
    const column = String.fromCharCode(66 + at);
    return (
      `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>` +
      `<c:tx><c:strRef><c:f>${range(column, header, header)}</c:f>` +
      `<c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${COLOURS[at] ?? COLOURS[0]}"/></a:solidFill></c:spPr>` +
      '<c:invertIfNegative val="0"/>' +
      `<c:dLbls><c:showLegendKey val="0"/><c:showVal val="${labelled}"/><c:showCatName val="0"/>` +
      '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
      `<c:cat><c:strRef><c:f>${range('A', first, last)}</c:f>` +
      `<c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${range(column, first, last)}</c:f>` +
      `<c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val>` +
      '</c:ser>'
    );
  });
  return (
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    `<c:title><c:tx><c:rich>${text(12, 1)}<a:r><a:rPr lang="zh-CN" sz="1200" b="1"/>` +
    `<a:t>${markup(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${drawn.join('')}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling>' +
    '<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:txPr>${text(9)}<a:endParaRPr lang="zh-CN"/></a:p></c:txPr>` +
    '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>' +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>' +
    '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="0" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    '<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>' +
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

/** 图的位置 The drawing part of a sheet: its charts right of the tables. */
export function drawingXml(charts: readonly Chart[]): string {
  const anchors = charts.map(({ title, top }, at) => {
    const point = (column: number, row: number): string =>
      `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    return (
      `<xdr:twoCellAnchor><xdr:from>${point(SIZE.left, top)}</xdr:from>` +
      `<xdr:to>${point(SIZE.left + SIZE.columns, top + SIZE.rows)}</xdr:to>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="图${at + 1}" descr="${markup(title)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${at + 1}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    );
  });
  return (
    `${HEAD}<xdr:wsDr xmlns:xdr="${PLACED}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">` +
    `${anchors.join('')}</xdr:wsDr>`
  );
}
