import '../taskpane/browser/oldEngine';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from './install/offline';
import { Page } from './Page';

/** Starts the standalone page. The sample form is part of the build, so that nothing is fetched. */
async function boot(root: HTMLElement): Promise<void> {
  const { default: sample } = await import(
    /* webpackChunkName: "sample" */ '../../assets/sample.xlsx'
  );
  root.className = '';
  createRoot(root).render(<Page sample={sample} />);
  void keepForOffline();
}

const root = document.getElementById('root');
if (root) void boot(root);
