import { describe, expect, test } from 'vitest';
import { proseOfText } from '../../src/hosts/document/proseOfText';
import type { ProofFinding } from '../../src/model/proof';
import { OUTLINES } from '../../src/outlines';
import { proofread } from '../../src/proof';
import { seedText } from './prose';

/** 已知的毛病 The published reports' defects of text and form: the words to blame, or what is missing. */
const DEFECTS: Readonly<Record<string, readonly (readonly [code: string, words: string])[]>> = {
  '000': [
    ['R01', '成本指标'],
    ['R02', '督促全区创建工作指导、考核工作，各专线、片区责任单位落实线上、片区创建达标工作'],
    ['R04', '自评得分和等级'],
    ['R08', '2023 年 4 月 16 日'],
    ['R10', '我局'],
    ['R11', '2020年5月才成立'],
    ['R16', '增强了'],
    ['R18', '截止'],
    ['R18', '临时长设'],
    ['R18', '因我办是2020年5月才成立的临时机构，由于经验不足等原因'],
    ['R18', '，'],
    ['R19', '(一)'],
    ['R22', '附件：'],
  ],
  '001': [
    ['R10', '我'],
    ['R11', '截止目前为止'],
    ['R11', '仅上半年'],
    ['R11', '今年2季度'],
    ['R11', '目前正'],
    ['R11', '正在'],
    ['R17', '（二）履职效果情况'],
    ['R18', '组织构架'],
    ['R18', '截止目前为止'],
    ['R18', '我办办'],
    ['R18', '非法营运各类非法营运'],
    ['R18', '1,316.69'],
    ['R18', ')'],
    ['R18', '的'],
    ['R19', '1、'],
  ],
  '002': [
    ['R01', '部门整体支出绩效自评结果拟应用和公开情况'],
    ['R04', '整体支出绩效得分99分'],
    ['R12', '年初部门预算前瞻性有待进一步加强'],
    ['R12', '一是进一步提高预算执行率'],
    ['R18', '级'],
    ['R19', '（一）'],
    ['R22', '落款单位、成文日期'],
    ['R22', '2023年度部门整体支出绩效自评报告'],
    ['R25', '[bookmark: _GoBack]'],
  ],
  '003': [
    ['R02', '持续关注和关怀困难群众,帮助困难群众解决实际问题'],
    ['R02', '采取“三级”联动网格化管理模式'],
    ['R02', '坚持民生优先,把保障改善民生作为一切工作的出发点和落脚点'],
    ['R02', '统筹推进城市基层党建工作'],
    ['R04', '评价得分为94分'],
    ['R09', '关于开展2021年度单位自评及部门评价工作的通知'],
    ['R09', '截止2021年12月31日'],
    ['R10', '东湖区墩子塘街道'],
    ['R10', '该部门'],
    ['R10', '该单位'],
    ['R10', '评价小组'],
    ['R10', '各部门负责'],
    ['R10', '东湖区公园街办事处'],
    ['R11', '预计'],
    ['R12', '(一)以最大的力度推进发展提升'],
    ['R13', '(一)主要问题及原因分析'],
    ['R16', '较好地完成'],
    ['R17', '4、社会安全稳定率(2.5分)'],
    ['R17', '2、整治验收合格率(%)(2.5分)'],
    ['R17', '4、社会安全调解率(%)(5分)'],
    ['R17', '1、民生资金发放及时率(2.5分)'],
    ['R18', '很好的'],
    ['R18', '及时性及时性'],
    ['R18', '行驶'],
    ['R19', '2.'],
    ['R19', '3.'],
    ['R19', '(一)'],
    ['R20', '[2020]3号'],
    ['R20', '[2022]17号'],
    ['R22', '落款单位、成文日期'],
    ['R25', '索引号:'],
  ],
  '004': [
    ['R02', '(二)机构职能'],
    ['R04', '自评得分和等级'],
    ['R10', '攀枝花西区人民政府办公室'],
    ['R18', '执行预算数'],
    ['R19', '产出指标完成情况'],
    ['R21', 'ttp://www.poiraudeau.com/'],
    ['R22', '标题'],
    ['R25', '主办:'],
  ],
};

/** 没有毛病的话 Passages that these checks have nothing to say of. */
const SOUND: Readonly<Record<string, readonly string[]>> = {
  '000': [
    '我办是区委、区政府批准成立的',
    '下一步我办将严格按照',
    '我办将切实加强绩效评价结果的分析和应用',
    '每天一督查、每天一梳理、每天一通报”的工作要求',
    '满意率在95%以上',
  ],
  '001': [
    '《东湖区财政局关于开展单位自评及部门评价工作的通知》(东财字〔2022〕17号)文件要求',
    '目前我办的城市综合服务水平还存在不足',
    '五是认真编报了2022年度项目绩效目标',
    '绩效自评得分89.8分，评价等级为“良”',
    '2022年5月18日',
    '彰显省会担当 创建文明东湖',
  ],
  '002': [
    '根据《中华人民共和国预算法》有关',
    '重大节日和活动期间实行24小时值班制度',
    '提高财政资金使用效益',
  ],
  '003': [
    '(东发〔2019〕12号)',
    '依据评分标准,得10分',
    '2022年,在区委区政府的坚强领导下',
    '自评总得分为96分,评价结论为“优”',
  ],
  '004': ['2023年6月1日', '待2023年继续支付', '2022年1月—12月', '区政府办公室设公务员编制14个'],
};

const CODES = new Set(Object.values(DEFECTS).flatMap((rows) => rows.map(([code]) => code)));
const found = new Map<string, ProofFinding[]>(
  Object.keys(DEFECTS).map((seed) => [
    seed,
    proofread(proseOfText(seedText(seed)), { outlines: OUTLINES }).filter(({ code }) =>
      CODES.has(code),
    ),
  ]),
);
const findingsIn = (seed: string): ProofFinding[] => found.get(seed) ?? [];

const tells =
  (words: string) =>
  ({ quote, expected }: ProofFinding): boolean =>
    quote.includes(words) || expected === words;

describe.each(Object.entries(DEFECTS))('%s', (seed, defects) => {
  test.each(defects)('%s finds %s', (code, words) => {
    expect(findingsIn(seed).some((finding) => finding.code === code && tells(words)(finding))).toBe(
      true,
    );
  });
});

/** Marks that stand all over a text are told once, at the first paragraph that has them. */
const isOfWholeText = ({ message }: ProofFinding): boolean => message.startsWith('全文的标点');

describe.each(Object.entries(SOUND))('%s is silent on', (seed, passages) => {
  test.each(passages)('%s', (passage) => {
    const { paragraphs } = proseOfText(seedText(seed));
    const places = paragraphs.flatMap(({ text }, paragraph) => {
      const start = text.indexOf(passage);
      return start < 0 ? [] : [{ paragraph, start, end: start + passage.length }];
    });
    expect(places.length).toBeGreaterThan(0);
    const touching = findingsIn(seed).filter(
      (finding) =>
        !isOfWholeText(finding) &&
        places.some(
          ({ paragraph, start, end }) =>
            finding.place?.paragraph === paragraph &&
            finding.place.start < end &&
            start < finding.place.end,
        ),
    );
    expect(touching.map(({ code, quote }) => `${code} ${quote}`)).toEqual([]);
  });
});

test('what these checks say of each report, in numbers', () => {
  const counts = Object.keys(DEFECTS).map((seed) => {
    const severities = findingsIn(seed).map(({ severity }) => severity);
    const count = (which: string) => severities.filter((severity) => severity === which).length;
    return [seed, count('error'), count('warning'), count('hint')];
  });
  expect(counts).toMatchInlineSnapshot(`
    [
      [
        "000",
        2,
        6,
        5,
      ],
      [
        "001",
        0,
        16,
        3,
      ],
      [
        "002",
        1,
        7,
        4,
      ],
      [
        "003",
        3,
        31,
        12,
      ],
      [
        "004",
        1,
        4,
        4,
      ],
    ]
  `);
});
