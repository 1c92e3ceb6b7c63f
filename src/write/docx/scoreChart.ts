import { showShort } from '../../numbers/show';
import { CHART, FONT, PIXELS, TEXT_WIDTH } from '../gb9704';
import { type ChartBlock, type ScoreRow, scoreLines, scoreRows } from '../scoreFigures';
import { shortened } from '../shortened';
import { ChartRun, type ChartSeries, Paragraph } from './docxApi';
import { STYLE } from './styles';
import { textRuns } from './textRuns';

/** 两色：分值浅、得分深，黑白打印也分得开；下级比上级淡 */
const TONES = {
  weight: { whole: 'BFBFBF', part: 'D9D9D9' },
  score: { whole: '44546A', part: '8497B0' },
} as const;
const TEXT = { size: CHART.text };

/** The picture, a bar chart drawn by Word, and its name below it on the same page. Charts of a file are numbered. */
export function scoreChart(chart: ChartBlock, number: number): Paragraph[] {
  const { caption } = chart;
  const picture = new Paragraph({
    style: STYLE.picture,
    keepNext: caption !== '',
    children: [drawing(chart, number)],
  });
  if (caption === '') return [picture];
  const name = new Paragraph({
    style: STYLE.pictureName,
    children: textRuns([{ text: caption }]),
  });
  return [picture, name];
}

/** As wide as the text, the first row on top; told in words too, for those who cannot see it. */
function drawing(chart: ChartBlock, number: number): ChartRun {
  const rows = drawnRows(chart);
  const something = rows.some(({ weight, score }) => weight.gt('0') || score.gt('0'));
  return new ChartRun({
    type: 'bar',
    categories: rows.map(({ label }) => shortened(label, CHART.name)),
    series: [series('分值', 'weight', rows), series('得分', 'score', rows)],
    font: { name: FONT.latin, color: '000000' },
    gapWidth: CHART.gap,
    legend: { position: 'top', font: TEXT },
    categoryAxis: { reverseOrder: true, font: TEXT },
    // Each bar says its figure. Without anything to show, Word would not know how far the axis reaches.
    valueAxis: {
      visible: false,
      gridlines: false,
      minimum: 0,
      ...(something ? {} : { maximum: 1 }),
    },
    dataLabels: { value: true, position: 'outsideEnd', font: { size: CHART.label } },
    chartArea: { fill: 'none', border: 'none' },
    transformation: { width: TEXT_WIDTH * PIXELS.twip, height: heightOf(rows.length) },
    altText: {
      id: String(number),
      name: `图${number}`,
      description: [chart.caption, ...scoreLines(chart)].filter(Boolean).join('；'),
    },
  });
}

function series(name: string, what: 'weight' | 'score', rows: readonly ScoreRow[]): ChartSeries {
  const { whole, part } = TONES[what];
  return {
    name,
    color: whole,
    values: rows.map((row) => Number(showShort(row[what]))),
    colors: rows.map((row) => (row.whole ? undefined : part)),
  };
}

/** Where there are too many for a page, the parts stay away. */
function drawnRows(chart: ChartBlock): readonly ScoreRow[] {
  const rows = scoreRows(chart);
  return rows.length <= CHART.mostRows ? rows : rows.filter(({ whole }) => whole);
}

/** In pixels: the rows and the legend, at most what a page holds with the caption. */
function heightOf(rows: number): number {
  return Math.min(CHART.most, CHART.legend + rows * CHART.row) * PIXELS.millimetre;
}
