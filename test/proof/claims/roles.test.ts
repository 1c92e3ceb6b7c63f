import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/proof/claims/figure';
import { type Role, roleOf } from '../../../src/proof/claims/roles';

/** What the words right before an amount say that it is. */
const WORDS: readonly (readonly [Role | null, string])[] = [
  ['carried', '上年结转 以前年度项目结转 年初财政拨款结余 期初结转'],
  [
    'balance',
    '上年结转下年 年初，本年结转 年末结余 资金结存 剩余 余额为 未支出 未执行 未使用资金 未支付 年末结转 结转下年 结转资金',
  ],
  ['income', '收入决算 收入'],
  ['supplement', '结余后追加预算 年中追加 调增 年中增加 增加预算 预算增加'],
  ['reduction', '调减 核减 压减 减少 收回 缴回 上缴'],
  [
    'executed',
    '执行数 执行预算数 决算额 支出金额 预算执行 预算执行率 预算支出 决算 实际支出 实际执行 实际使用 实际完成 实际支付 实际拨付 实际发生 实际到位 支出 支付 拨付 使用 执行 完成 实际 到位 已到位 发放 支出预算执行 预算安排基本支出决算 预算安排后实际支出',
  ],
  [
    'budget',
    '支出预算金额 预算 预算数 安排 下达 批复 总投资 投入 资金总额 可用资金 计划 专项资金 支出预算 支出预算为 支出预算是 支出总体预算安排 预算安排基本支出 预算批复项目支出 预算下达支出 ，支出预算 年初人员经费和公用经费合计预算',
  ],
  [
    'initial',
    '年初预算 年初部门安排 年初人大批复 预算（年初 预算数年初 年初数 年初为 年初 初步预算 最初的预算 支出年初预算 年初预算安排基本支出 支出情况与年初测算相比的预算数',
  ],
  [null, '当年初 其中 某项'],
  [
    'final',
    '调整后预算 调整预算 全年预算 全年的部门预算 变更后的预算 追加后预算 调剂后预算 预算调整后 调整后 全年安排 支出全年预算数 支出调整预算数 调增后的预算 调减后预算 核减后预算',
  ],
];

const CASES = WORDS.flatMap(([role, words]) =>
  words.split(' ').map((word) => [word, role] as const),
);

test.each(CASES)('%s: %s', (word, role) => {
  const text = `${word}12万元`;
  expect(figuresOf(text, 0, text.length).map(roleOf)).toEqual([role]);
});
