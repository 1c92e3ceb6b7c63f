import type { Block, Report, Run, ScoreBar } from '../../src/model/report';
import { decimal } from '../../src/numbers/decimal';

const SHEET = '自评表';

/** A figure read from a cell. */
const read = (text: string, address: string): Run => ({
  text,
  cells: [{ sheet: SHEET, address }],
});
/** A figure worked out from cells. */
const worked = (text: string, ...addresses: string[]): Run => ({
  text,
  cells: addresses.map((address) => ({ sheet: SHEET, address })),
  computed: true,
});
const missing = (prompt: string): Run => ({ text: `【请补充：${prompt}】`, missing: true });
const words = (text: string): Run => ({ text });

const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({
  kind: 'heading',
  level,
  runs: [words(text)],
});
const paragraph = (...runs: readonly (Run | string)[]): Block => ({
  kind: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? words(run) : run)),
});

const INDICATORS: readonly (readonly string[])[] = [
  ['产出指标', '数量指标', '印发河道巡查通报', '≥48期', '52期', '15', '15'],
  ['产出指标', '数量指标', '河道问题整改率', '100%', '100%', '10', '10'],
  ['产出指标', '质量指标', '巡查记录按规范留存', '达到规范要求', '达成年度指标', '10', '10'],
  ['产出指标', '时效指标', '每周一巡、每月一报、每季一评', '及时', '达成年度指标', '10', '10'],
  ['产出指标', '成本指标', '项目支出成本', '≤120万元', '114万元', '5', '5'],
  ['效益指标', '社会效益指标', '群众身边河道环境', '明显改善', '明显改善', '10', '10'],
  ['效益指标', '生态效益指标', '水质优良断面比例变动', '≥0%', '-5%', '10', '6'],
  [
    '效益指标',
    '可持续影响指标',
    '河湖管护长效机制',
    '健全',
    '部分达成年度指标并具有一定效果',
    '10',
    '7',
  ],
  ['满意度指标', '服务对象满意度指标', '沿河居民满意率', '≥95%', '95%以上', '10', '10'],
];

const table: Block = {
  kind: 'table',
  caption: '绩效指标完成情况表',
  header: ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  widths: [12, 14, 24, 16, 18, 8, 8],
  rows: INDICATORS.map((row, index) =>
    row.map((text, column) =>
      column < 3 ? words(text) : read(text, `${'ABCDEFGH'[column]}${index + 12}`),
    ),
  ),
};

const bar = (level1: string, level2: string, weight: string, score: string): ScoreBar => ({
  level1,
  level2,
  weight: decimal(weight),
  score: decimal(score),
  cells: [{ sheet: SHEET, address: 'H12' }],
});

export const chart: Extract<Block, { kind: 'chart' }> = {
  kind: 'chart',
  caption: '各类指标分值与得分',
  bars: [
    bar('预算执行', '预算执行率', '10', '9.5'),
    bar('产出指标', '数量指标', '25', '25'),
    bar('产出指标', '质量指标', '10', '10'),
    bar('产出指标', '时效指标', '10', '10'),
    bar('产出指标', '成本指标', '5', '5'),
    bar('效益指标', '社会效益指标', '10', '10'),
    bar('效益指标', '生态效益指标', '10', '6'),
    bar('效益指标', '可持续影响指标', '10', '7'),
    bar('满意度指标', '服务对象满意度指标', '10', '10'),
  ],
};

const DUTIES =
  '贯彻落实上级关于河湖长制工作的决策部署，拟订全区河湖长制年度工作要点并组织实施；承担区级总河湖长、区级河湖长交办事项的督促落实；' +
  '统筹“清河行动”等专项工作，协调解决跨街道、跨部门的河湖管护问题——包括排口整治、岸线清理与水面保洁。';

/** A made-up report along the 江西 outline, as the drafting room would hand it over. */
export const sampleReport: Report = {
  outline: 'jiangxi',
  style: 'prose',
  form: '自评表!A1',
  forms: ['自评表!A1'],
  title: '青云区河湖长制工作领导小组办公室2023年度部门整体支出绩效自评报告',
  selfName: '我办',
  missing: ['人员编制数与实有人数', '资产总额', '公开网址与公开日期'],
  blocks: [
    {
      kind: 'title',
      runs: [
        read('青云区河湖长制工作领导小组办公室', 'B3'),
        words('2023年度部门整体支出绩效自评报告'),
      ],
    },
    heading(1, '一、部门概况'),
    heading(2, '（一）主要职责职能，组织架构、人员及资产等基本情况'),
    heading(3, '1.主要职责职能'),
    paragraph('我办主要职责是：', DUTIES),
    heading(3, '2.组织架构和人员'),
    paragraph('我办设综合科、督查科两个科室。', missing('人员编制数与实有人数')),
    heading(3, '3.资产'),
    paragraph(missing('资产总额')),
    heading(2, '（二）当年部门履职总体目标、工作任务'),
    paragraph(
      read('按照“每周一巡、每月一报、每季一评”的要求开展巡查，推动突出问题按期销号。', 'B10'),
    ),
    heading(2, '（三）当年部门年度整体支出绩效目标'),
    paragraph('2023年度共设置绩效指标9项，其中产出指标5项、效益指标3项、满意度指标1项。'),
    heading(2, '（四）部门预算绩效管理开展情况'),
    paragraph('我办按要求编报绩效目标，开展绩效运行监控，并于年度终了后组织绩效自评。'),
    heading(2, '（五）当年部门预算及执行情况'),
    heading(3, '1.预算情况'),
    paragraph('年初预算数', read('120', 'C5'), '万元，全年预算数', read('120', 'D5'), '万元。'),
    heading(3, '2.执行情况'),
    heading(4, '（1）总体执行'),
    paragraph(
      '全年执行数',
      read('114', 'E5'),
      '万元，预算执行率',
      worked('95%', 'D5', 'E5'),
      '，预算执行得分',
      worked('9.50', 'D5', 'E5'),
      '分（满分10分）。',
    ),
    heading(1, '二、部门整体支出绩效实现情况'),
    heading(2, '（一）履职完成情况'),
    paragraph('各项指标的完成值与得分见下表。'),
    table,
    chart,
    paragraph('数量方面，全年印发河道巡查通报', read('52期', 'F12'), '，完成年度指标值。'),
    heading(2, '（二）履职效果情况'),
    paragraph(
      '河道环境明显改善，但水质优良断面比例较上年变动',
      read('-5%', 'F18'),
      '，未达到指标值。',
    ),
    heading(2, '（三）社会满意度及可持续性影响'),
    paragraph('沿河居民满意率', read('95%以上', 'F20'), '。'),
    heading(1, '三、部门整体支出绩效中存在问题及改进措施'),
    heading(2, '（一）主要问题及原因分析'),
    paragraph('一是汛期面源污染影响断面水质；二是管护长效机制尚不健全。'),
    heading(2, '（二）改进的方向和具体措施'),
    paragraph('完善部门联动与经费保障机制，细化管护责任清单。'),
    heading(1, '四、绩效自评结果拟应用和公开情况'),
    paragraph(
      '本次自评总分',
      worked('92.50', 'E5', 'H12', 'H13'),
      '分，等级为“',
      worked('优', 'H21'),
      '”。自评结果拟作为下年度预算安排的参考。',
      missing('公开网址与公开日期'),
    ),
    { kind: 'attachment', runs: [words('附件：1.部门整体支出绩效自评表')] },
    { kind: 'attachment', runs: [words('2.绩效指标佐证材料目录')] },
    { kind: 'signature', runs: [words('青云区河湖长制工作领导小组办公室')] },
    { kind: 'date', runs: [words('2024年4月16日')] },
  ],
};
