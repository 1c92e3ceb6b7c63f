import { Button, FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useMedia } from '../taskpane/browser/useMedia';
import { Pane } from '../taskpane/Pane';
import { DropZone } from './DropZone';
import { FilePicker } from './FilePicker';
import { PageMessage } from './PageMessage';
import { picked, type Received, singleFile } from './received';
import { useDesk } from './useDesk';
import { useLedger } from './useLedger';
import { WorkbookView } from './WorkbookView';

/** 网页版：左边表格，右边面板；或者整个文件夹的台账 */
export function Page({ sample }: { readonly sample: Uint8Array }) {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const desk = useDesk(sample);
  const ledger = useLedger(desk.tell);
  const picker = useRef<{ open(): void }>(null);
  const folders = useRef<{ open(): void }>(null);
  const back = useRef<HTMLButtonElement>(null);
  const { room, shown } = ledger;
  const open = async (opening: Promise<boolean>) => {
    if (await opening) ledger.show(false);
  };
  const receive = (received: Received) => {
    const file = singleFile(received);
    desk.hush();
    if (file) void open(desk.drop(file));
    else void ledger.take(received);
  };
  useEffect(() => {
    if (!shown) back.current?.focus();
  }, [shown]);
  const message = <PageMessage message={desk.message} onClose={desk.hush} />;
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className="provider">
      <DropZone onDrop={receive}>
        <div className="page" hidden={shown}>
          <section className="desk" aria-label="表格">
            <div className="bar">
              {ledger.received && (
                <Button ref={back} appearance="primary" onClick={() => ledger.show(true)}>
                  返回台账
                </Button>
              )}
              <Button onClick={() => picker.current?.open()}>打开表格</Button>
              <Button onClick={() => folders.current?.open()}>打开文件夹</Button>
              <Button disabled={!desk.work} onClick={desk.save}>
                保存工作簿
              </Button>
              <span className="file">{desk.work?.name ?? '还没有打开表格'}</span>
              <FilePicker
                label="选择 xlsx 表格"
                accept=".xlsx"
                onFiles={([file]) => file && void desk.open(file)}
                handle={picker}
              />
              <FilePicker
                label="选择存放自评表和报告的文件夹"
                onFiles={(files) => void ledger.take(picked(files))}
                handle={folders}
              />
            </div>
            {!shown && message}
            {desk.work && (
              <WorkbookView key={desk.work.id} work={desk.work} onTrouble={desk.tell} />
            )}
          </section>
          <div className="side">
            {desk.work && <Pane key={desk.work.id} session={desk.work.session} />}
          </div>
        </div>
        {room && ledger.received && (
          <main className="ledger" hidden={!shown} aria-label="台账">
            <room.LedgerDesk
              key={ledger.times}
              received={ledger.received}
              shown={shown}
              desk={desk}
              message={shown && message}
              onLeave={() => ledger.show(false)}
              onFolder={() => folders.current?.open()}
              onClose={ledger.close}
            />
          </main>
        )}
      </DropZone>
    </FluentProvider>
  );
}
