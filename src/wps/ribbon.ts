import '../taskpane/browser/oldEngine';
import { wpsApplication } from '../hosts/wps';
import { isAddin } from './addin';
import { openPane, type Start } from './openPane';

/** The buttons of ribbon.xml, what they start, and their picture. */
const BUTTONS: Readonly<Record<string, Start>> = {
  zipingCheck: 'check',
  zipingDraft: 'draft',
  zipingPane: null,
};

interface Control {
  readonly Id: string;
}

/** What ribbon.xml calls; WPS looks for them among the globals of the page. */
const CALLBACKS = {
  OnAddinLoad: () => true,
  OnAction: ({ Id }: Control) => {
    const start = Object.hasOwn(BUTTONS, Id) ? BUTTONS[Id] : undefined;
    const wps = wpsApplication();
    if (start === undefined || !wps || !isAddin(wps)) return false;
    try {
      openPane(wps, window.location.href, start);
    } catch {
      window.alert('面板没有打开。请重新启动 WPS 表格后再试一次。');
    }
    return true;
  },
  GetImage: () => 'assets/icon-32.png',
};

Object.assign(window, CALLBACKS);
