import { build, type IndicatorSpec, type Value } from './builder';

const rows =
  (level1: string) =>
  (
    level2: string,
    name: string,
    target: Value,
    actual: Value,
    weight: number,
    score: number,
  ): IndicatorSpec => ({ level1, level2, name, target, actual, weight, score });
const output = rows('产出指标');
const effect = rows('效益指标');
const satisfaction = rows('满意度指标');
const ACHIEVED = '达成年度指标';

/** Workbook 000 with its national-2020 scores. */
export const creation = build({
  unitName: '西湖区创建全国文明城市指挥部办公室',
  year: 2023,
  filledOn: '2024年4月16日',
  funds: [
    { role: 'total', label: '年度资金总额', initial: 200, budget: 200, executed: 195 },
    {
      role: 'fiscal',
      label: '其中：一般公共预算财政拨款',
      initial: 200,
      budget: 200,
      executed: 195,
    },
    { role: 'basic', label: '基本支出', initial: 0, budget: 0, executed: 0 },
    { role: 'projects', label: '项目支出', initial: 200, budget: 200, executed: 195 },
  ],
  goals: [
    {
      expected:
        '按照“每天一督查、每天一梳理、每天一通报”的要求督促全区创建工作指导、考核工作，各专线、片区责任单位落实线上、片区创建达标工作，为我市迎接年度测评贡献西湖应有的力量。',
      actual:
        '严格对照任务清单和问题清单，坚持问题导向，推动问题整改，突出常态长效，有效提升了我区文明城市创建工作整体水平。',
    },
  ],
  indicators: [
    output(
      '数量指标',
      '下达督查整改单',
      ['≥200份', 'quantity', 200, '份', '>='],
      ['200余份', 'quantity', 200, '份'],
      15,
      15,
    ),
    output(
      '数量指标',
      '督查整改单办结率',
      ['100%', 'percent', 100, '%'],
      ['100%', 'percent', 100, '%'],
      10,
      10,
    ),
    output('质量指标', '创建工作按要求完成情况', '按市创建指挥部要求完成', ACHIEVED, 10, 10),
    output('时效指标', '每天一督查、每天一梳理、每天一通报', '及时', ACHIEVED, 10, 10),
    output(
      '成本指标',
      '项目支出成本',
      ['≤200万元', 'money', 200, '万元', '<='],
      ['195万元', 'money', 195, '万元'],
      5,
      5,
    ),
    {
      ...effect('社会效益指标', '全区文明城市创建工作整体水平', '有效提升', '有效提升', 15, 15),
      status: 'suggested',
    },
    {
      ...effect(
        '可持续影响指标',
        '创建工作常态长效机制',
        '健全',
        '部分达成年度指标并具有一定效果',
        15,
        10.5,
      ),
      status: 'suggested',
    },
    satisfaction(
      '服务对象满意度指标',
      '市民群众满意率',
      ['≥95%', 'percent', 95, '%', '>='],
      ['95%以上', 'percent', 95, '%'],
      10,
      10,
    ),
  ],
  executionScore: 9.75,
  grade: '优',
});

/** Workbook 001 with its national-2020 scores. */
export const cityManagement = build({
  unitName: '东湖区城市综合管理协调领导小组办公室',
  year: 2021,
  filledOn: '2022年5月18日',
  funds: [
    { role: 'total', label: '年度资金总额', initial: 153, budget: 1464.48, executed: 1496.62 },
    { role: 'basic', label: '基本支出', initial: null, budget: 147.79, executed: 179.93 },
    { role: 'projects', label: '项目支出', initial: null, budget: 1316.69, executed: 1316.69 },
  ],
  goals: [
    {
      expected:
        '完成巩固“全国文明城市”创建成果涉及的实地项目的统筹、协调、组织、指导、督查、考评，完成全区性城市综合管理专项治理工作。',
      actual: '各项工作均已完成，全区城市综合管理水平稳步提升。',
    },
  ],
  indicators: [
    output(
      '数量指标',
      '悬挂宣传横幅',
      ['≥40条', 'quantity', 40, '条', '>='],
      ['40余条', 'quantity', 40, '条'],
      4,
      4,
    ),
    output(
      '数量指标',
      '文明祭扫活动',
      ['不少于50场', 'quantity', 50, '场', '>='],
      ['50余场', 'quantity', 50, '场'],
      4,
      4,
    ),
    output(
      '数量指标',
      '无牌电动车上牌',
      ['≥3700辆', 'quantity', 3700, '辆', '>='],
      ['3700余辆', 'quantity', 3700, '辆'],
      4,
      4,
    ),
    output(
      '数量指标',
      '施划停车泊位线',
      ['≥10万米', 'quantity', 100000, '米', '>='],
      ['10.5万余米', 'quantity', 105000, '米'],
      4,
      4,
    ),
    output(
      '数量指标',
      '清理垃圾广告',
      ['≥19万条', 'quantity', 190000, '条', '>='],
      ['19.7万余条', 'quantity', 197000, '条'],
      4,
      4,
    ),
    output(
      '质量指标',
      '无障碍设施达标点位',
      ['179个', 'quantity', 179, '个'],
      ['87个', 'quantity', 87, '个'],
      16,
      7.78,
    ),
    output(
      '质量指标',
      '门前三包签约率',
      ['100%', 'percent', 100, '%'],
      ['100%', 'percent', 100, '%'],
      6,
      6,
    ),
    output(
      '时效指标',
      '客运站监督检查',
      ['每月不少于4次', 'quantity', 4, '次', '>='],
      ['50余次', 'quantity', 50, '次'],
      4,
      4,
    ),
    output(
      '成本指标',
      '项目支出控制率',
      ['≤100%', 'percent', 100, '%', '<='],
      ['100%', 'percent', 100, '%'],
      4,
      4,
    ),
    effect('社会效益指标', '城市综合管理水平', '有所提升', ACHIEVED, 15, 15),
    effect(
      '可持续影响指标',
      '国检点位三级责任人体系',
      '覆盖277个点位',
      ['277个', 'quantity', 277, '个'],
      15,
      15,
    ),
    satisfaction(
      '服务对象满意度指标',
      '服务对象满意度',
      ['100%', 'percent', 100, '%'],
      ['80%', 'percent', 80, '%'],
      10,
      8,
    ),
  ],
  executionScore: 10,
  grade: '良',
});
