import type { TaskPane } from '../../src/wps/addin';
import { Line, type Members, served } from './served';

/** Stands for what WPS gives the pages of an add-in: panes, shared notes, files in the download folder. */
export class AddinStandIn {
  readonly panes: {
    id: number;
    visits: string[];
    title: unknown;
    visible: boolean;
    gone: boolean;
  }[] = [];
  readonly notes = new Map<string, unknown>();
  readonly files = new Map<string, string>();
  downloads = '/home/zhang/下载';
  /** What the download folder makes of bytes, where a test says so. */
  stored: (data: string) => string = (data) => data;
  /** What the application serves of this. */
  readonly members: Members;
  readonly application: object;

  constructor(readonly line = new Line()) {
    this.members = {
      get: {
        PluginStorage: () => this.storage(),
        Env: () => served(line, 'Env', { call: { GetDownloadPath: () => this.downloads } }),
        FileSystem: () => this.fileSystem(),
      },
      call: {
        CreateTaskPane: (url, title) => {
          const pane = {
            id: 7 + this.panes.length,
            visits: [String(url)],
            title,
            visible: false,
            gone: false,
          };
          this.panes.push(pane);
          return this.pane(pane);
        },
        GetTaskPane: (id) => {
          const pane = this.panes.find((one) => one.id === id);
          if (!pane || pane.gone) throw new Error('no such pane');
          return this.pane(pane);
        },
      },
    };
    const get = { ...this.members.get, ActiveWorkbook: () => null };
    this.application = served(line, 'Application', { ...this.members, get });
  }

  private pane(pane: AddinStandIn['panes'][number]): TaskPane {
    return served(this.line, 'CustomTaskpane', {
      get: { ID: () => pane.id },
      set: {
        Visible: (value) => {
          pane.visible = value === true;
        },
        DockPosition: () => undefined,
        Width: () => undefined,
      },
      call: { Navigate: (url) => pane.visits.push(String(url)) },
    }) as TaskPane;
  }

  private storage(): object {
    return served(this.line, 'PluginStorage', {
      call: {
        getItem: (key) => this.notes.get(String(key)) ?? null,
        setItem: (key, value) => this.notes.set(String(key), value),
      },
    });
  }

  private fileSystem(): object {
    return served(this.line, 'FileSystem', {
      call: {
        Exists: (path) => this.files.has(String(path)),
        Remove: (path) => this.files.delete(String(path)),
        writeAsBinaryString: (path, data) => {
          this.files.set(String(path), this.stored(String(data)));
          return true;
        },
        readAsBinaryString: (path) => this.files.get(String(path)),
      },
    });
  }
}
