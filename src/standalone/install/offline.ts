import { tellOfNewVersion } from './newVersion';

const PAGE = 'index.html';

/**
 * Keeps the page for use without network, and says so when a new version lies ready. Only where it is served and names
 * a manifest: not from `file:`, not in the page that is one file. The worker's scope is this page alone, never the
 * task pane beside it. Where it cannot be had the page works as before.
 */
export async function keepForOffline(): Promise<void> {
  const served = /^https?:$/.test(window.location.protocol);
  if (!served || !('serviceWorker' in navigator)) return;
  if (!document.querySelector('link[rel=manifest]')) return;
  // Reloading the folder's address would ask the server; the page's own name is in the scope.
  if (window.location.pathname.endsWith('/')) window.history.replaceState(null, '', PAGE);
  try {
    const worker = await navigator.serviceWorker.register('sw.js', { scope: PAGE });
    if (worker.waiting) tellOfNewVersion();
    worker.addEventListener('updatefound', () => follow(worker));
    follow(worker);
  } catch {
    // No trusted certificate, a server still being updated: next time.
  }
}

function follow(worker: ServiceWorkerRegistration): void {
  const coming = worker.installing;
  // Without one at work already this is the first version, which is nothing to tell.
  if (!worker.active) return;
  coming?.addEventListener('statechange', () => {
    if (coming.state === 'installed') tellOfNewVersion();
  });
}
