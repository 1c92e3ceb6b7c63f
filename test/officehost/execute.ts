import {
  type Action,
  ActionType,
  type Answer,
  type Batch,
  type ObjectPath,
  PathType,
} from './protocol';
import { HostError, type Served } from './served';

interface Watched {
  /** Takes the members used, e.g. `Range.values`. */
  readonly used?: Set<string>;
  /** Actions to carry out; all where left out. */
  readonly most?: number | undefined;
}

type Gap = (member: string) => never;
type Use = (served: Served, name: string) => void;

/** Members travel as `UsedRange`; objects here name them `usedRange`. */
const camel = (name = '') => name.charAt(0).toLowerCase() + name.slice(1);
const onWire = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Follows the paths of one batch; each path is walked once, when first needed. */
class Paths {
  private readonly known = new Map<number, Served | null>();

  constructor(
    private readonly paths: Batch['ObjectPaths'],
    private readonly root: Served,
    private readonly gap: Gap,
    private readonly use: Use,
  ) {}

  at(id: number | undefined): Served | null {
    const path = this.paths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `No path ${String(id)}`);
    const known = this.known.get(path.Id);
    if (known !== undefined) return known;
    const found = this.walk(path);
    this.known.set(path.Id, found);
    return found;
  }

  private walk(path: ObjectPath): Served | null {
    const { ObjectPathType: type } = path;
    const name = camel(path.Name);
    if (type === PathType.global) return this.root;
    // Its parent is no longer sent.
    if (type === PathType.nullObject) return null;
    const parent = this.at(path.ParentObjectPathId);
    if (parent === null) return null;
    const args = path.ArgumentInfo?.Arguments ?? [];
    this.use(parent, type === PathType.indexer ? 'getItem' : name);
    if (type === PathType.property && parent.children?.[name]) return parent.children[name]();
    if (type === PathType.method && parent.makers?.[name]) return parent.makers[name](...args);
    if (type === PathType.indexer && parent.item) return parent.item(args[0]);
    return this.gap(`${parent.type}.${name || `path type ${type}`}`);
  }
}

type Tree = Map<string, Tree>;

function treeOf(selected: readonly string[]): Tree {
  const tree: Tree = new Map();
  for (const path of selected) {
    let at = tree;
    for (const step of path.split('/').map((part) => camel(part.trim()))) {
      const below: Tree = at.get(step) ?? new Map();
      at.set(step, below);
      at = below;
    }
  }
  return tree;
}

function load(served: Served, tree: Tree, gap: Gap, use: Use): Record<string, unknown> {
  if (served.items) {
    const inner = tree.get('items') ?? tree;
    use(served, 'items');
    return { _Items: served.items().map((item) => load(item, inner, gap, use)) };
  }
  const loaded: Record<string, unknown> = { ...served.identity };
  for (const [name, below] of tree) {
    use(served, name);
    if (below.size > 0) {
      const child = served.children?.[name];
      if (!child) return gap(`${served.type}.${name}`);
      const found = child();
      loaded[onWire(name)] = found && load(found, below, gap, use);
    } else {
      const scalar = served.scalars?.[name];
      if (!scalar) return gap(`${served.type}.${name}`);
      loaded[onWire(name)] = scalar();
    }
  }
  return loaded;
}

function act(action: Action, paths: Paths, gap: Gap, use: Use): unknown {
  const { ActionType: type } = action;
  const name = camel(action.Name);
  // The client attaches event handlers when the trace has its row in the answer.
  if (type === ActionType.trace) return null;
  const served = paths.at(action.ObjectPathId);
  const args = action.ArgumentInfo?.Arguments ?? [];
  if (type === ActionType.instantiate) return served && (served.identity ?? {});
  if (type === ActionType.query) {
    return served && load(served, treeOf(action.QueryInfo?.Select ?? []), gap, use);
  }
  if (type === ActionType.method) {
    if (served === null) return { _IsNull: true };
    const method = served.actions?.[name];
    use(served, name);
    return method ? (method(...args) ?? null) : gap(`${served.type}.${name}`);
  }
  if (type === ActionType.setProperty && served) {
    const setter = served.setters?.[name];
    use(served, name);
    return setter ? setter(args[0]) : gap(`${served.type}.${name} =`);
  }
  return gap(`${served?.type ?? 'null'}: action type ${type}`);
}

/** Carries out a batch in order and stops at the first error. Actions before it stay done. */
export function execute(
  batch: Batch,
  root: Served,
  gaps: string[],
  { used, most = batch.Actions.length }: Watched = {},
): Answer {
  const gap: Gap = (member) => {
    gaps.push(member);
    throw new HostError('NotImplemented', `NotImplemented: the host does not serve ${member}`);
  };
  const use: Use = (served, name) => void used?.add(`${served.type}.${name}`);
  const paths = new Paths(batch.ObjectPaths, root, gap, use);
  const answer: Answer = { Results: [] };
  for (const [index, action] of batch.Actions.slice(0, most).entries()) {
    try {
      answer.Results.push({ ActionId: action.Id, Value: act(action, paths, gap, use) ?? null });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const Location = action.Name ?? '';
      answer.Error = { Code: error.code, Message: error.message, Location, ActionIndex: index };
      break;
    }
  }
  return answer;
}
