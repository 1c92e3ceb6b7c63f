import { Button, FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type ChangeEvent, useRef } from 'react';
import { useMedia } from '../taskpane/browser/useMedia';
import { Pane } from '../taskpane/Pane';
import { DropZone } from './DropZone';
import { PageMessage } from './PageMessage';
import { useDesk } from './useDesk';
import { WorkbookView } from './WorkbookView';

/** 网页版：左边表格，右边面板 */
export function Page({ sample }: { readonly sample: Uint8Array }) {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const desk = useDesk(sample);
  const picker = useRef<HTMLInputElement>(null);
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) void desk.open(file);
  };
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className="provider">
      <DropZone onDrop={desk.drop}>
        <div className="page">
          <section className="desk" aria-label="表格">
            <div className="bar">
              <Button onClick={() => picker.current?.click()}>打开表格</Button>
              <Button disabled={!desk.work} onClick={desk.save}>
                保存工作簿
              </Button>
              <span className="file">{desk.work?.name ?? '还没有打开表格'}</span>
              <input
                ref={picker}
                type="file"
                accept=".xlsx"
                aria-label="选择 xlsx 表格"
                className="offscreen"
                tabIndex={-1}
                onChange={pick}
              />
            </div>
            <PageMessage message={desk.message} onClose={desk.hush} />
            {desk.work && (
              <WorkbookView key={desk.work.id} work={desk.work} onTrouble={desk.tell} />
            )}
          </section>
          <div className="side">
            {desk.work && <Pane key={desk.work.id} session={desk.work.session} />}
          </div>
        </div>
      </DropZone>
    </FluentProvider>
  );
}
