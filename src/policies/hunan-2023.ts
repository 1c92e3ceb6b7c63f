import type { PolicyFile } from '../model/policy';

/** 湖南 As the national one; 公用经费控制率 and other management rates stand inside 产出. */
export const hunan2023: PolicyFile = {
  id: 'hunan-2023',
  title: '湖南（公用经费控制率等列入产出指标）',
  jurisdiction: '湖南省',
  parent: 'national-2020',
  years: { from: null, to: null },
  rules: {},
};
