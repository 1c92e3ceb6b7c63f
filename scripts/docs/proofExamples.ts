import { proseOfText } from '../../src/hosts/document/proseOfText';
import type { ProofOptions } from '../../src/model/proof';
import { OUTLINES } from '../../src/outlines';
import { tableOf } from '../../test/proof/prose';
import { REPORT, report } from '../../test/proof/report';

/** A text that a check objects to; the page shows the words it blames. */
export interface ProofExample {
  readonly text: string;
  readonly options?: ProofOptions;
}

const said = (text: string): ProofExample => ({ text });
/** The report without a flaw, with some words changed. */
const changed = (...changes: readonly (readonly [string, string])[]): ProofExample =>
  said(report(...changes));
const DONE = '均达到目标。';
const TWICE =
  '各股室逐项核对公厕改造和果皮箱更新的支付进度，按月通报完成情况，年底前全部结清并归档备查。';

/** 每项校对一个例子, by code. */
export const PROOF_EXAMPLES: Readonly<Record<string, ProofExample>> = {
  R01: {
    text: report(['（二）履职效果情况\n', '']),
    options: { outlines: OUTLINES },
  },
  R02: changed([DONE, `均达到目标，${TWICE}`], ['没有超过预算。', TWICE]),
  R03: {
    text: '2023年全年执行数为195.5万元。',
    options: { tables: [tableOf({ funds: [['年度资金总额', 200, 200, 195, 10]] })] },
  },
  R04: changed([DONE, '自评总得分94分。']),
  R05: said('全年支出500万元，其中：基本支出320.5万元，项目支出189.5万元。'),
  R06: said('受理投诉320件，办结300件，办结率99.38%。'),
  R07: said('预算资金100万元，实际支出84.8万元，结余16.2万元。'),
  R08: changed(['2024年4月16日', '2023年4月16日']),
  R09: changed([DONE, '截止2022年12月31日，办结310件。']),
  R10: changed([DONE, '我办没有车辆。']),
  R11: changed([DONE, '剩余管线也正在进一步整治中。']),
  R12: changed(
    ['1.提前做好项目前期工作，按季度核对支付进度。', '1.进一步提高预算执行率。'],
    ['预算执行率95%', '预算执行率100%'],
  ),
  R13: changed(
    [
      '1.预算执行不够均衡。公厕改造项目招标用时较长，资金支付集中在第四季度。',
      '1.提升预算编制的合理性。',
    ],
    ['2.绩效指标设置不够细。部分指标没有写明计算口径。', '2.强化绩效管理意识。'],
  ),
  R14: said('群众满意率为99%。\n（一）群众满意度（10分）\n依据评分标准，该项指标得6分。'),
  R15: said('项目绩效目标按质按量完成，全年预算数为83万元，执行数为45.08万元。'),
  R16: changed(['保持城区主次干道整洁有序', '有效保障了城区主次干道整洁有序']),
  R17: changed([
    '市容投诉由上年的520件减少到310件，办理时间平均缩短两天。',
    '一是成立了专班，出台了工作方案。\n二是每月召开调度会，在全区通报。',
  ]),
  R18: changed([DONE, '很好的完成了绩效目标。']),
  R19: changed(['（三）当年部门年度', '（四）当年部门年度']),
  R20: said('按照《关于开展自评工作的通知》（某财字[2022]17号）要求开展。'),
  R21: said('自评报告在门户网站（ttp://www.qinghe.gov.cn/）公开。'),
  R22: changed(['\n2024年4月16日', '']),
  R23: said('受理工单689起，群众满意率为99.99%。'),
  R24: said('完成53个社区的整治。\n向59个社区辐射。'),
  R25: said('[bookmark: _GoBack]根据预算法，我办开展了绩效自评。'),
  R26: {
    text: REPORT,
    options: {
      lastYear: proseOfText(REPORT.replaceAll('2023', '2022').replaceAll('2024', '2023')),
    },
  },
};
