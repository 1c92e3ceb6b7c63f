import '../taskpane/browser/oldEngine';
import { createRoot } from 'react-dom/client';
import { saveInWps, wpsApplication, wpsHost } from '../hosts/wps';
import type { Outlets } from '../taskpane/browser/outlets';
import { Pane } from '../taskpane/Pane';
import { ROOMS } from '../taskpane/session/rooms';
import { Session } from '../taskpane/session/session';

const NOT_WPS =
  '这个页面要在 WPS 表格里打开。不用 WPS 的，请在浏览器中打开网页版 index.html，或在 Excel 中使用加载项。';

/** Files go to the download folder by WPS itself; where it cannot, by the browser in it. */
const OUTLETS: Outlets & { readonly save: typeof saveInWps } = {
  downloads: true,
  openBrowser: null,
  save: saveInWps,
};

/** Starts the pane inside WPS 表格; anywhere else it says where to go instead. */
function boot(root: HTMLElement): void {
  if (!wpsApplication()) {
    root.textContent = NOT_WPS;
    return;
  }
  root.className = '';
  const start = new URLSearchParams(window.location.search).get('run');
  const session = new Session(wpsHost(), ROOMS, (error) => reportError(error));
  const pane = <Pane session={session} outlets={OUTLETS} runNow={start === 'draft'} />;
  createRoot(root).render(pane);
  if (start === 'check') void session.prepare().then(() => session.check());
}

const root = document.getElementById('root');
if (root) boot(root);
