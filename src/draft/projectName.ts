import type { Run } from '../model/report';
import type { Facts } from './facts';
import { namePhrase } from './text';

/** 项目编码 that systems put before the name: `51000021R000000019951-工资性支出`. */
const CODE = /^\d[\dA-Za-z]{5,}\s*[-－—–_]\s*(?=.)/u;

/** Without code, and without the 项目 at its end that the words after it bring. */
export const bareProjectName = ({ project }: Facts): Run =>
  project.missing ? project : { ...project, text: strip(project.text) };

function strip(text: string): string {
  const name = text.replace(CODE, '');
  return name.replace(/项目$/u, '') || name;
}

/** 政府业务经费项目, as it stands in a sentence. */
export function projectPhrase(facts: Facts): readonly Run[] {
  const name = bareProjectName(facts);
  const said = name.missing ? name : { ...name, text: namePhrase(name.text) };
  return name.text.endsWith('项目') ? [said] : [said, { text: '项目' }];
}
