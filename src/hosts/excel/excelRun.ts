import { UserError } from '../../model/userError';
import { noAnswer } from './errorMessages';

/** Seconds that Excel is given to answer. */
export const PATIENCE = { reading: 30, writing: 60 };

/** Excel did not answer in time; what it does later is nobody's business any more. */
export class NoAnswer extends UserError {
  constructor(kind: keyof typeof PATIENCE) {
    super('host', noAnswer[kind](PATIENCE[kind]));
  }
}

/** Waits for the user to leave a cell being edited, where Excel can. */
const OPTIONS: Excel.RunOptions = { delayForCellEdit: true };

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

async function inTime<T>(kind: keyof typeof PATIENCE, batch: Batch<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(kind)), PATIENCE[kind] * 1000);
  });
  try {
    return await Promise.race([Excel.run(OPTIONS, batch), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks Excel; nothing in the batch may change anything. Throws `NoAnswer`, and whatever Office.js throws. */
export function askExcel<T>(batch: Batch<T>): Promise<T> {
  return inTime('reading', batch);
}

/** Has Excel change something, in a single sync: a late answer finds nothing more to do. Throws as `askExcel` does. */
export function changeExcel<T>(batch: Batch<T>): Promise<T> {
  return inTime('writing', batch);
}
