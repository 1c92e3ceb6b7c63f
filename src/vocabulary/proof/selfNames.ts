/**
 * 自称 and the endings of a unit's name that call for it. `not` is what would make the two characters another word:
 * 我办理, 我会努力. 我市、我县、我镇 tell where, not who, and are left out.
 */
export const SELF_NAMES: readonly {
  readonly self: string;
  readonly not: string;
  readonly endings: RegExp;
}[] = [
  { self: '我局', not: '限面势部', endings: /局/ },
  { self: '我办', not: '理公事学案好成', endings: /办公室|办$|办事处|街道办|领导小组|指挥部/ },
  { self: '我委', not: '托派员', endings: /委/ },
  { self: '我厅', not: '级', endings: /厅/ },
  { self: '我院', not: '', endings: /院/ },
  { self: '我校', not: '对验准', endings: /校|学院|大学|中学|小学/ },
  { self: '我中心', not: '', endings: /中心/ },
  { self: '我所', not: '有在需属以谓用知做处能', endings: /所/ },
  { self: '我站', not: '在立起', endings: /站/ },
  { self: '我馆', not: '', endings: /馆/ },
  { self: '我园', not: '区林', endings: /园/ },
  { self: '我队', not: '伍', endings: /队/ },
  { self: '我公司', not: '', endings: /公司|集团/ },
  { self: '我街道', not: '', endings: /街道/ },
];

/** 漏了单位的自称：“我将切实加强”应为“我办将切实加强” */
export const BARE_SELF =
  /(?<=^|[。；;，,\s　])我(?=将|已(?!经)|要(?!求)|拟|认真|严格|按照|根据|积极|高度重视|切实|坚持|组织)/g;

/** 自评报告里的第三人称，本应用自称 */
export const THIRD_PERSON: readonly { readonly form: RegExp; readonly why: string }[] = [
  {
    form: /该(?:单位|部门|局|办|委|街道|街办|中心)(?!的?项目|间|事)/g,
    why: '自评报告应当用本单位的口吻',
  },
  { form: /被评价(?:单位|部门)/g, why: '自评报告应当用本单位的口吻' },
  {
    form: /(?<!成立|组成|组建|设立|由|的|绩效)评价(?:小组|组|工作组|机构)(?!织|成|长|员)/g,
    why: '自评由本单位开展，“评价小组”是他人评价的口吻',
  },
  {
    form: /(?<=^|[。；;，,])各部门(?:[（(]单位[）)])?(?:负责|将|应|要|须)(?=[^。；;]{0,16}(?:自评|绩效|公开))/g,
    why: '这是通知里对各部门的要求，报告应当写本单位怎样做',
  },
];
