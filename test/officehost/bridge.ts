import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OfficeHost } from './officeHost';
import type { Batch } from './protocol';

const CLIENT = '@microsoft/office-js/dist/excel-win32-16.01.debug.js';

interface Request {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: Batch };
}

interface Bridge {
  /** Filled in by the client. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** What the client looks for and defines in its global scope. */
declare global {
  var _richApiNativeBridge: Bridge | undefined;
  namespace OfficeExtension {
    const CommonUtility: { _doApiNotSupportedCheck: boolean };
  }
}

let current: OfficeHost | null = null;

const bridge: Bridge = {
  onMessageFromHost: null,
  sendMessageToHost(text) {
    const { id, flags, message }: Request = JSON.parse(text);
    const host = current;
    if (host === null) throw new Error('no host connected');
    setTimeout(() => {
      host.respond(message.body, flags, (body) => {
        const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
        bridge.onMessageFromHost?.(JSON.stringify(answer));
      });
    }, 0);
  },
};

/** Evaluates Microsoft's unmodified client in this realm, once, with requirement-set checking on. */
function loadClient(): void {
  if (globalThis._richApiNativeBridge) return;
  globalThis._richApiNativeBridge = bridge;
  const source = readFileSync(createRequire(import.meta.url).resolve(CLIENT), 'utf8');
  // biome-ignore lint/security/noGlobalEval: a file made for script tags, run in the test's own realm.
  const evaluate = eval;
  evaluate(source);
  const isSetSupported = (name: string, version?: string) =>
    current?.isSetSupported(name, version) ?? false;
  // Without a full boot the client has no context; its own property can be neither set nor redefined.
  const context = { value: { requirements: { isSetSupported } } };
  Reflect.set(globalThis, 'Office', Object.create(Office, { context }));
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

/** Makes `host` the Excel that the client of this test file talks to. */
export function connect(host: OfficeHost): OfficeHost {
  loadClient();
  current = host;
  host.deliver = (entries) => {
    if (current !== host) return;
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  };
  return host;
}
