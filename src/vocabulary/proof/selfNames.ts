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

/**
 * 自评报告里的第三人称，本应用自称. It is somebody else that is told of where `after` is found in front of it in its sentence
 * or in the one before, or `within` anywhere in the two.
 */
export const THIRD_PERSON: readonly {
  readonly form: RegExp;
  readonly why: string;
  readonly after?: RegExp;
  readonly within?: RegExp;
}[] = [
  {
    form: /该(?:单位|部门|局|办|委|街道|街办|中心)(?!的?项目|间|事)/g,
    why: '自评报告应当用本单位的口吻',
    after:
      /下属|所属|直属|下设|二级|下级|主管|受托|委托|承接|承办|承建|承包|施工|监理|中标|供应商|服务商|第三方|中介|事务所|公司|企业|商户|商家|业主|物业|协会|合作社|合作单位|购买服务|用人单位|兄弟单位|帮扶|结对|对口|共建|联建|被查|受检|被检查|被审计|举报|投诉|移交|转交|交办|小学|中学|学校|幼儿园|医院|卫生院|村委会|居委会|养老院|[一二三四五六七八九十\d]\s*(?:家|个|所)(?:二级)?(?:单位|部门|预算单位|事业单位)/,
    within: /[为是系](?:我|本|区|县|市|街道|镇|乡)[^，。；]{0,8}(?:下属|所属|直属|二级|下设)/,
  },
  { form: /被评价(?:单位|部门)/g, why: '自评报告应当用本单位的口吻' },
  {
    form: /(?<!绩效)评价(?:小组|组|工作组|机构)(?!织|成|长|员)/g,
    why: '自评由本单位开展，“评价小组”是他人评价的口吻',
    within:
      /第三方|委托|聘请|邀请|中介|事务所|专业|社会机构|财政(?:局|厅|部门)|重点评价|部门评价|财政评价|抽查|复核|成立|组成|组建|设立|抽调|牵头/,
  },
  {
    form: /(?<=^|[。；;，,])各部门(?:[（(]单位[）)])?(?:负责|将|应|要|须)(?=[^。；;]{0,16}(?:自评|绩效|公开))/g,
    why: '这是通知里对各部门的要求，报告应当写本单位怎样做',
  },
];
