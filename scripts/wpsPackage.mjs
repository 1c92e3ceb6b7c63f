import { copyFile, cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The built pages of the add-in and what they are called in a package; WPS looks for index.html. */
const PAGES = { 'wps.html': 'index.html', 'wps-pane.html': 'wps-pane.html' };
const ICONS = ['icon-32.png'];

/** Files that a page names itself: scripts and styles beside it. */
function namedIn(html) {
  return [...html.matchAll(/(?:src|href)="?([\w.-]+\.(?:js|css))"?/g)].map(([, name]) => name);
}

/**
 * Puts the add-in for WPS into a folder of its own: relative paths and classic scripts only, so that it runs from a
 * server and from the disk alike.
 * @param {string} dist the built pages
 * @param {string} folder made where it is not there
 */
export async function packWps(dist, folder) {
  const pages = await Promise.all(
    Object.keys(PAGES).map((page) => readFile(join(dist, page), 'utf8')),
  );
  const own = pages.flatMap(namedIn);
  const scripts = await Promise.all(
    own.filter((name) => name.endsWith('.js')).map((name) => readFile(join(dist, name), 'utf8')),
  );
  // Parts fetched later: the script that fetches them holds the hash in their names.
  const lazy = (await readdir(dist)).filter((name) => {
    const hash = /\.([0-9a-f]{8})\.(?:js|css)$/.exec(name)?.[1];
    return hash !== undefined && scripts.some((text) => text.includes(hash));
  });
  const licences = own.map((name) => `${name}.LICENSE.txt`);
  await mkdir(join(folder, 'assets'), { recursive: true });
  for (const [page, name] of Object.entries(PAGES)) {
    await copyFile(join(dist, page), join(folder, name));
  }
  for (const name of new Set([...own, ...lazy])) {
    await copyFile(join(dist, name), join(folder, name));
  }
  for (const name of licences) {
    await copyFile(join(dist, name), join(folder, name)).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  for (const name of ICONS) {
    await copyFile(join(dist, 'assets', name), join(folder, 'assets', name));
  }
  await cp(join(dist, 'assets', 'wps'), folder, { recursive: true });
}

const xml = (entry) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<jsplugins>\n  ${entry}\n</jsplugins>\n`;

/** What WPS reads in its folder jsaddons, for an add-in on a server. `url` ends in a slash and is escaped. */
export function onlinePublish(url) {
  return xml(
    `<jspluginonline name="ziping" type="et" url="${url}" debug="" enable="enable_dev" install="null" customDomain=""/>`,
  );
}

/** The same for the folder `ziping_<version>` lying beside it. */
export function offlinePublish(version) {
  return xml(
    `<jsplugin name="ziping" type="et" url="ziping_${version}" version="${version}" enable="enable_dev" install="null" customDomain=""/>`,
  );
}
