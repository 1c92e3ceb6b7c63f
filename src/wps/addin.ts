/** What an add-in asks of WPS besides the workbook; as the published declarations have it. */
export interface WpsAddin {
  CreateTaskPane(url: string, title?: string): TaskPane;
  /** Whatever it gives, or throws, for a pane that is no more. */
  GetTaskPane(id: number): TaskPane | null | undefined;
  /** Shared by the pages of the add-in; gone when WPS ends. */
  readonly PluginStorage: {
    getItem(key: string): unknown;
    setItem(key: string, value: number | string): void;
  };
}

export interface TaskPane {
  readonly ID: number;
  Visible: boolean;
  /** 2 is on the right. */
  DockPosition: number;
  Width: number;
  Navigate(url: string): void;
}

/** True where the page may open panes: in an add-in. */
export function isAddin(wps: object): wps is WpsAddin {
  return typeof Reflect.get(wps, 'CreateTaskPane') === 'function';
}
