import type { Source } from '../model/source';

/** 全国性文件 Wording as remembered; nobody has compared it with the published text yet. */
export const LAWS: readonly Source[] = [
  {
    id: '财预〔2020〕10号',
    title: '项目支出绩效评价管理办法',
    issuer: '财政部',
    kind: 'law',
    wording:
      '原则上预算执行率和一级指标权重统一设置为：预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%。' +
      '完成指标值的，记该指标所赋全部分值；未完成指标值的，按照完成值与指标值的比例记分。' +
      '定性指标按对应分值区间100%-80%（含）、80%-60%（含）、60%-0%合理确定分值。' +
      '90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。',
    verified: false,
  },
];
