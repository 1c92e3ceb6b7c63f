import { all, at, type Element, named } from './xmlTree';

/** Children in the order the schema of a task pane add-in demands; `!` marks those that must be there. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id!',
    'AlternateId',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl!',
    'AppDomains',
    'Hosts!',
    'Requirements!',
    'DefaultSettings!',
    'Permissions!',
    'VersionOverrides!',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts!', 'Resources!'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint!'],
  GetStarted: ['Title!', 'Description!', 'LearnMoreUrl!'],
  CustomTab: ['Group!', 'Label!'],
  Group: ['Label!', 'Icon!', 'Control!'],
  Control: ['Label!', 'Supertip!', 'Icon!', 'Action!'],
  Supertip: ['Title!', 'Description!'],
  Action: ['TaskpaneId', 'SourceLocation!'],
  Resources: ['bt:Images!', 'bt:Urls!', 'bt:ShortStrings!', 'bt:LongStrings!'],
};

type Rule = (root: Element) => string[];

const order: Rule = (root) =>
  all(root).flatMap((element) => {
    const rules = ORDER[element.name];
    if (!rules) return [];
    const names = element.children.map(({ name }) => name);
    const known = rules.map((rule) => rule.replace('!', ''));
    const ranks = names.map((name) => known.indexOf(name));
    return [
      ...names.filter((name) => !known.includes(name)).map((name) => `${element.name}: ${name}?`),
      ...rules
        .filter((rule) => rule.endsWith('!') && !names.includes(rule.slice(0, -1)))
        .map((rule) => `${element.name}: no ${rule.slice(0, -1)}`),
      ...names
        .filter((_, n) => n > 0 && (ranks[n] ?? 0) < (ranks[n - 1] ?? 0))
        .map((name) => `${element.name}: ${name} out of order`),
    ];
  });

const text = (root: Element, name: string) => at(root, name)?.text ?? '';

const facts: Rule = (root) => {
  const demands: readonly (readonly [string, boolean])[] = [
    ['kind', root.attributes['xsi:type'] === 'TaskPaneApp'],
    ['Id', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text(root, 'Id'))],
    ['Version', /^[1-9]\d*(\.\d+){3}$/.test(text(root, 'Version'))],
    ['DefaultLocale', text(root, 'DefaultLocale') === 'zh-CN'],
    ['Permissions', text(root, 'Permissions') === 'ReadWriteDocument'],
    ['one Permissions', named(root, 'Permissions').length === 1],
    ['Host', at(root, 'Hosts', 'Host')?.attributes.Name === 'Workbook'],
  ];
  return demands.filter(([, holds]) => !holds).map(([name]) => `wrong: ${name}`);
};

const resources: Rule = (root) => {
  const holder = named(root, 'Resources')[0];
  const defined = holder ? all(holder).flatMap(({ attributes: { id } }) => id ?? []) : [];
  const used = all(root).flatMap(({ attributes: { resid } }) => resid ?? []);
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `unresolved: ${id}`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `unused: ${id}`),
    ...defined.filter((id) => id.length > 32).map((id) => `long id: ${id}`),
  ];
};

const uniqueIds: Rule = (root) => {
  const ids = all(root).flatMap(({ attributes: { id } }) => id ?? []);
  return ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `twice: ${id}`);
};

const addresses: Rule = (root) =>
  all(root)
    .filter(({ name, attributes }) => /(Url|Location|bt:Image)$/.test(name) && !attributes.resid)
    .map(({ attributes: { DefaultValue: url = '' } }) => url)
    .filter((url) => !URL.canParse(url) || !url.startsWith('https://'))
    .map((url) => `not https: ${url}`);

/** Longest text of each kind of string. */
const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

const strings: Rule = (root) =>
  Object.entries(LONGEST).flatMap(([holder, longest]) =>
    named(root, holder).flatMap((element) => {
      const texts = all(element).flatMap((one) => [
        one.text.trim(),
        one.attributes.DefaultValue ?? '',
        one.attributes.Value ?? '',
      ]);
      return texts.filter(({ length }) => length > longest).map((one) => `long: ${one}`);
    }),
  );

const translations: Rule = (root) =>
  [...named(root, 'bt:String'), ...named(root, 'DisplayName'), ...root.children]
    .filter(({ name }) => ['bt:String', 'DisplayName', 'Description'].includes(name))
    .filter(({ attributes: { DefaultValue: chinese = '' }, children }) => {
      const english = children.find(({ attributes }) => attributes.Locale === 'en-US');
      const { Value: value = '' } = english?.attributes ?? {};
      return !/\p{Script=Han}/u.test(chinese) || value === '' || /\p{Script=Han}/u.test(value);
    })
    .map(({ name, attributes }) => `no en-US: ${attributes.id ?? name}`);

const icons: Rule = (root) => {
  const holders = named(root, 'Icon');
  const sizes = (icon: Element) => icon.children.map(({ attributes }) => attributes.size).join();
  return holders
    .filter((icon) => sizes(icon) !== '16,32,80')
    .map((icon) => `sizes: ${sizes(icon)}`);
};

const minimum: Rule = (root) => {
  const sets = named(root, 'Set').map(
    ({ attributes: { Name, MinVersion } }) => `${Name} ${MinVersion}`,
  );
  return sets.join() === 'ExcelApi 1.9' ? [] : [`sets: ${sets.join()}`];
};

const RULES = [
  order,
  facts,
  resources,
  uniqueIds,
  addresses,
  strings,
  translations,
  icons,
  minimum,
];

/** What is wrong with a manifest, in English for developers; empty where nothing is. */
export function checkManifest(root: Element): string[] {
  return RULES.flatMap((rule) => rule(root));
}
