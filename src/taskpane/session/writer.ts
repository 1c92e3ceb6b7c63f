import type { Workbook } from '../../model/grid';
import { UserError } from '../../model/userError';
import type { Manuscript } from '../manuscript';
import type { Core } from './chunks';
import { draftOptions } from './draftOptions';
import { cellOf } from './materialCells';
import { Reviewer } from './reviewer';
import { shownOf } from './shown';

/** 改稿与素材 What a person does to the report in the preview, and the sheet 报告素材 behind it. */
export class Writer extends Reviewer {
  /** 修改一段 '' takes it out of what is written. */
  edit(key: number, text: string): Promise<void> {
    return this.revise((core, manuscript) => core.editPassage(manuscript, key, text));
  }

  /** 恢复原文 */
  restoreText(key: number): Promise<void> {
    return this.revise((core, manuscript) => core.restorePassage(manuscript, key));
  }

  /** 刷新 One passage, or all. Words a person edited stay. */
  refresh(key?: number): Promise<void> {
    return this.revise((core, manuscript) =>
      key === undefined ? core.refreshAll(manuscript) : core.refreshPassage(manuscript, key),
    );
  }

  /** 采用新稿 What the draft now says takes the place of what a person edited; nothing where it says nothing. */
  take(key: number): Promise<void> {
    return this.revise((core, manuscript) => core.takePassage(manuscript, key));
  }

  /** 保留我的 */
  keep(key: number): Promise<void> {
    return this.revise((core, manuscript) => core.keepPassage(manuscript, key));
  }

  /** 填写报告素材 Adds the sheet, or what it lacks, and shows the first cell to be filled. */
  fillMaterial(): Promise<void> {
    return this.during('准备报告素材', '正在准备“报告素材”表……', () => this.putMaterial());
  }

  /** 从上年工作簿带入 Fills 报告素材 from the workbook of the year before. */
  carryMaterial(name: string, bytes: Uint8Array): Promise<void> {
    return this.during('带入上年素材', '正在读上年工作簿……', async () => {
      const [core, { openXlsx }] = await Promise.all([this.rooms.core(), this.rooms.files()]);
      const lastYear = await openXlsx(bytes).read();
      if (!core.materialPlace(lastYear)) throw noMaterial(name);
      await this.putMaterial(lastYear);
    });
  }

  private async putMaterial(lastYear?: Workbook): Promise<void> {
    const { examination } = this.state;
    if (!examination) return;
    const core = await this.rooms.core();
    const options = { ...draftOptions(this.state), lastYear };
    const { sheet, edits } = core.planMaterial(examination, options);
    const layout = { widths: sheet?.widths, header: true };
    const added = sheet && (await this.putSheet(sheet.name, sheet.lines, layout));
    const written = edits.length > 0 ? await this.put('material', edits) : null;
    const told = written ?? added?.told;
    if (!(await this.readBack('“报告素材”表已改好。', 'choices'))) return;
    if (this.state.step === 'report') await this.drafted();
    const { materialCells, preview, examination: now } = this.state;
    const brought = (now?.material.size ?? 0) - examination.material.size;
    const asked = preview?.missing.flatMap((one) => cellOf(one, materialCells) ?? []) ?? [];
    const [cell] = [...asked, ...(materialCells?.values() ?? [])];
    if (cell) await this.host.select(cell);
    const changed = sheet !== null || edits.length > 0;
    const message = said(changed, lastYear ? brought : null);
    this.publish({ notice: told?.(message) ?? { message } });
  }

  private async revise(change: (core: Core, manuscript: Manuscript) => Manuscript): Promise<void> {
    try {
      const core = await this.rooms.core();
      const paper = await this.rooms.paper();
      const { manuscript } = this.state;
      if (!manuscript) return;
      const next = change(core, manuscript);
      this.publish({ ...shownOf(core, paper, next), unsaved: core.hasEdits(next), notice: null });
    } catch (error) {
      this.refuse(error, '修改报告');
    }
  }
}

function said(changed: boolean, brought: number | null): string {
  const how = '在“填写内容”一栏填好后，报告里会标出变化，点“全部刷新”即可。';
  if (brought === null) {
    return changed ? `“报告素材”表已备好。${how}` : `“报告素材”表里要填的都列着。${how}`;
  }
  if (!changed) return '上年工作簿里没有可以再带入的内容。';
  return `已从上年工作簿带入 ${brought} 项长期不变的内容，请核对；其余的放在“上年内容”一栏供参考。`;
}

const noMaterial = (name: string): UserError =>
  new UserError(
    'usage',
    `“${name}”里没有“报告素材”表，没有可以带入的内容。请选择上年填过“报告素材”的工作簿。`,
  );
