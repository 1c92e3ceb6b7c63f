import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/hosts/file';
import { oleFile } from '../fixtures/build/ole';
import { oneSheet } from '../fixtures/build/workbook';
import { bytesOf } from '../support/workbooks';

const ROOT = path.join(import.meta.dirname, '../..');

/** A published report. */
export const reportText = (number: string): string =>
  readFileSync(path.join(ROOT, `test/proof/claims/seeds/${number}.txt`), 'utf8');

/** A workbook with two columns for the reviewer. */
export async function withReviewColumns(): Promise<Uint8Array> {
  const host = openXlsx(bytesOf('002'));
  const { grids } = await host.read();
  const [grid] = grids;
  const row =
    grid?.rows.findIndex((cells) => cells.some(({ value }) => value === '三级指标')) ?? -1;
  const put = (column: string, value: string) =>
    ({
      sheet: grid?.sheet ?? '',
      address: `${column}${row + 1}`,
      value,
      before: null,
      purpose: 'score',
      label: '',
    }) as const;
  await host.write([put('L', '核查得分'), put('M', '审核意见')]);
  return host.bytes();
}

/** Good files of a folder, deep and shallow, with blanks and the same names; all must give a result. */
export const GOOD = [
  '甲 局/东湖 自评表.xlsx',
  '甲 局/自评报告.txt',
  '一/二/三/四/五/深处的表.xlsx',
  '同/表.xlsx',
  '名/表.xlsx',
  '名/其实是xlsx.xls',
  '复核/有复核列.xlsx',
  '单独的报告.md',
];

/** Files that cannot be used, each with words that its row must say. */
export const BAD: Readonly<Record<string, string>> = {
  '坏/截断.xlsx': '损坏',
  '坏/加密.xlsx': '密码',
  '坏/空.xlsx': '空的',
  '坏/空.docx': '空',
  '坏/巨大.xlsx': '超过50MB',
  '坏/旧版.xls': '旧版',
  '坏/金山.et': '旧版',
  '坏/其实是文字.xlsx': '不是 Excel 工作簿',
  '坏/没有表.xlsx': '没有找到绩效自评表',
  '坏/附件.pdf': 'PDF',
  '坏/照片.jpg': '图片',
  '坏/无后缀': '没有打开',
};

/** Seeds a folder with good and bad files, and with what must be passed over. */
export async function seed(folder: string): Promise<void> {
  const put = (name: string, content: Uint8Array | string) => {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  };
  put('甲 局/东湖 自评表.xlsx', bytesOf('001'));
  put('甲 局/自评报告.txt', reportText('001'));
  put('一/二/三/四/五/深处的表.xlsx', bytesOf('002'));
  put('同/表.xlsx', bytesOf('003'));
  put('名/表.xlsx', bytesOf('004'));
  put('名/其实是xlsx.xls', bytesOf('000'));
  put('复核/有复核列.xlsx', await withReviewColumns());
  put('单独的报告.md', reportText('004'));
  put('坏/截断.xlsx', bytesOf('001').slice(0, 4000));
  put('坏/加密.xlsx', oleFile(['EncryptedPackage', 'EncryptionInfo']));
  put('坏/空.xlsx', '');
  put('坏/空.docx', '');
  put('坏/巨大.xlsx', 'PK');
  truncateSync(path.join(folder, '坏/巨大.xlsx'), 60 * 1024 * 1024);
  put('坏/旧版.xls', oleFile(['Workbook']));
  put('坏/金山.et', oleFile(['Workbook']));
  put('坏/其实是文字.xlsx', '这是一段文字');
  put('坏/没有表.xlsx', oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
  put('坏/附件.pdf', '%PDF-1.4');
  put('坏/照片.jpg', 'x');
  put('坏/无后缀', 'x');
  put('~$东湖 自评表.xlsx', 'lock');
  put('.隐藏.xlsx', bytesOf('000'));
  symlinkSync(path.join(folder, '同/表.xlsx'), path.join(folder, '链接.xlsx'));
}

/** Every file below a folder with the SHA-256 of its content. */
export function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
