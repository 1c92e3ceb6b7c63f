import { results } from './results';

/** 履职效果：经济、社会、生态效益指标 */
export const effects = results('effect', '经济效益、社会效益、生态效益指标');
