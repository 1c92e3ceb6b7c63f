import { createRoot } from 'react-dom/client';
import { excelHost } from '../hosts/excel';
import { officeOutlets, officeReady, officeTheme } from './office';
import { Pane } from './Pane';
import { ROOMS } from './session/rooms';
import { Session } from './session/session';

/** Starts the pane inside Excel; anywhere else it says where to go instead. */
async function boot(root: HTMLElement): Promise<void> {
  const obstacle = await officeReady();
  if (obstacle) {
    root.textContent = obstacle;
    return;
  }
  root.className = '';
  const runNow = new URLSearchParams(window.location.search).get('run') === 'draft';
  const session = new Session(excelHost(), ROOMS, (error) => reportError(error));
  createRoot(root).render(
    <Pane session={session} dark={officeTheme()} outlets={officeOutlets()} runNow={runNow} />,
  );
}

const root = document.getElementById('root');
if (root) void boot(root);
