// The build writes RELEASE in front of this text: { version, files: [{ name, integrity }] }. It is not bundled.
/* global RELEASE */
const KEPT = `ziping ${self.registration.scope} `;
const CACHE = KEPT + RELEASE.version;

/** All files or none: a server that is just being updated gives one with another hash, and nothing is kept. */
async function keep() {
  const cache = await caches.open(CACHE);
  const request = ({ name, integrity }) =>
    new Request(name, { integrity, cache: 'reload', redirect: 'error' });
  await cache.addAll(RELEASE.files.map(request));
}

/** Other pages of this address have caches of their own. */
async function forgetOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(KEPT) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
  return kept || (await fetch(request));
}

// No skipWaiting: an open page goes on with the scripts it began with; the next one that is opened is the new version.
self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});
