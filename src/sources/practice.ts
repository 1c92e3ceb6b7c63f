import type { Source } from '../model/source';

/** 系统校验、填报惯例与算术 */
export const PRACTICE: readonly Source[] = [
  {
    id: '预算管理一体化系统校验',
    title: '预算管理一体化系统绩效模块的保存校验与计分',
    issuer: '各级财政部门使用的系统',
    kind: 'system',
    wording:
      '得分必须小于等于权重；预算执行率不能超过100%；下级指标分值合计应等于上级设置数；请填写偏差原因及改进措施。' +
      '反向指标完成值在目标值与其2倍之间的，得分为（1−超出部分÷目标值）×分值；达到2倍的不得分。',
    verified: true,
  },
  {
    id: '绩效自评填报要求',
    title: '已公布的绩效自评填报与复核要求',
    issuer: '各地财政部门',
    kind: 'practice',
    wording:
      '各项得分之和应与总分一致；评分与等级相符；指标值、完成值填写完整；未完成的说明原因和改进措施。',
    verified: true,
  },
  {
    id: '算术核对',
    title: '合计、比率与差额的算术核对',
    issuer: '无需依据',
    kind: 'arithmetic',
    wording: '部分之和等于合计；比率等于分子除以分母。',
    verified: true,
  },
  {
    id: '定性档次常用分',
    title: '定性指标各档未填得分时的建议分',
    issuer: '本工具约定',
    kind: 'practice',
    wording: '达成记分值的100%，部分达成记70%，未达成记30%，均须由填报人确认。',
    verified: true,
  },
];
