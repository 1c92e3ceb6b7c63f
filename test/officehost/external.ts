import type { OfficeHost } from './officeHost';
import type { Batch, EventEntry } from './protocol';

/** An array as COM hands it to a page. */
interface SafeArray {
  toArray(): readonly unknown[];
}

const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });

const EXECUTE_RICH_API = 93;
const RICH_API_EVENT = 33;
/** Place of the request's JSON in the message. */
const BODY = 4;
/** Place of the request's flags. */
const FLAGS = 6;
const OK = 0;

type Callback = (answer: unknown) => void;
type Handler = (event: number, entries: SafeArray) => void;

/** `{ AppType: 1 }` as methods: `GetAppType()`. */
function getters(facts: Readonly<Record<string, unknown>>): Record<string, () => unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [`Get${name}`, () => fact]),
  );
}

/** The add-in keeps no settings in the workbook. */
const NO_SETTINGS = { Read: () => undefined };

/** What office.js asks about Excel when it starts. */
function context(host: OfficeHost) {
  return getters({
    AppType: 1,
    SolutionRef: 'ziping',
    AppVersionMajor: 16,
    AppVersionMinor: 0,
    HostFullVersion: '16.0.14332.20000',
    AppUILocale: 0x804,
    AppDataLocale: 0x804,
    DocUrl: '自评表.xlsx',
    AppCapabilities: 1,
    ActivationMode: 0,
    ControlIntegrationLevel: 0,
    SolutionToken: '',
    CorrelationId: '00000000-0000-0000-0000-000000000001',
    InstanceId: '00000000-0000-0000-0000-000000000002',
    TouchEnabled: false,
    CommerceAllowed: false,
    SupportedMatrix: JSON.stringify({
      ExcelApi: host.excelApi,
      ...(host.isSetSupported('DelayForCellEdit') ? { DelayForCellEdit: '1.1' } : {}),
    }),
    HostCustomMessage: 0,
    DialogRequirementMatrix: '{}',
    FeaturesForSolution: '{}',
    InitialDisplayMode: 0,
    OfficeThemeInfo: JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0 }),
    Settings: NO_SETTINGS,
  });
}

/** The client looks once for services of Windows itself; there are none. */
function isForInternalService(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some((path) =>
    path.Name?.startsWith('Microsoft.InternalService.'),
  );
}

function answer(
  host: OfficeHost,
  batch: Batch,
  flags: number,
  done: (answer: unknown) => void,
): void {
  if (isForInternalService(batch)) {
    done({ Results: batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
  } else host.respond(batch, flags, done);
}

/** `window.external` as Excel for Windows offers it to the page of a task pane. */
export function externalOf(host: OfficeHost) {
  const handlers = new Set<Handler>();
  host.deliver = (entries: readonly EventEntry[]) => {
    const rows = entries.map((one, index) =>
      safeArray([one.messageCategory, one.messageType, one.targetId, one.message, index, false]),
    );
    for (const handler of handlers) handler(RICH_API_EVENT, safeArray(rows));
  };
  const later = (step: () => void) => void setTimeout(step, 0);
  return {
    ...getters({
      HostInfo: 'Excel$Win32$16.01$en-US$telemetry$notDialog$disableLogging$0',
      Context: context(host),
      LoggingAllowed: false,
    }),
    Execute(id: number, [message]: readonly (readonly unknown[])[], done: Callback) {
      if (id !== EXECUTE_RICH_API) {
        host.gaps.push(`Execute ${id}`);
        return later(() => done(safeArray([OK])));
      }
      const batch: Batch = JSON.parse(String(message?.[BODY]));
      later(() =>
        answer(host, batch, Number(message?.[FLAGS]), (told) =>
          done(safeArray([OK, 200, [], JSON.stringify(told)])),
        ),
      );
    },
    RegisterEvent(id: number, _target: string, handler: Handler, done: Callback) {
      if (id === RICH_API_EVENT) handlers.add(handler);
      later(() => done(OK));
    },
    UnregisterEvent(id: number, _target: string, done: Callback) {
      if (id === RICH_API_EVENT) handlers.clear();
      later(() => done(OK));
    },
  };
}
