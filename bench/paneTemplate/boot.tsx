import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What a new task pane of the React kind shows: a greeting, three promises, and a text put into the sheet. */
const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  hero: { display: 'flex', flexDirection: 'column', alignItems: 'center', padding: '32px' },
  line: { display: 'flex', columnGap: '8px', paddingBottom: '16px' },
});

const PROMISES = [
  { icon: <Ribbon24Regular />, text: 'Do more with Office' },
  { icon: <LockOpen24Regular />, text: 'Find features you need' },
  { icon: <DesignIdeas24Regular />, text: 'Work like a professional' },
];

async function insertText(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.values = [[text]];
    await context.sync();
  });
}

function Welcome() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return (
    <div className={styles.page}>
      <section className={styles.hero}>
        <Image width="90" height="90" src="assets/icon-80.png" alt="Logo" />
        <h1>Welcome</h1>
        {PROMISES.map((promise) => (
          <div key={promise.text} className={styles.line}>
            {promise.icon}
            {promise.text}
          </div>
        ))}
        <Field label="Enter text to be inserted into the document.">
          <Textarea value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button appearance="primary" onClick={() => insertText(text)}>
          Insert text
        </Button>
      </section>
    </div>
  );
}

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Welcome />
    </FluentProvider>,
  );
});
