/** 借鉴、对口支援、毗邻: a sentence that speaks of others on purpose. */
export const SPEAKS_OF_OTHERS =
  /借鉴|学习|交流|联合|合作|对口|兄弟|结对|支援|援助|帮扶|委托|协助|考察|共建|联盟|联席|联防|联办|协作|协同|毗邻|相邻|邻近|交界|周边|会同|等(?:单位|地|区|县|市)|分别|跨[区县市省]|异地|来自|迁|飞地|签订|案件|起诉|中标|供应商|原[\p{Script=Han}]{1,4}[区县市]|更名|撤[县市]|划转/u;

/** 将利用……, 对2023年度……, 内设……: what a report says of its own unit. */
export const OWN_ACTS =
  /^(?:[（(][^（）()]{1,20}[)）])?(?:$|将|拟|要|应当|认真|严格|积极|高度重视|切实|坚持|进一步|按照|根据|组织|开展|负责|承担|成立|内设|下设|编制|核定|现有|年末|全年|本年|对|自评|绩效|项目支出|部门|整体|[\s　]*(?:19|20)\d\d\s*年)/;

/** 将进一步加强……: behind 提请区财政局 it cannot stand; 将加强监管作为重点 can. */
export const IS_GOING_TO =
  /^[将拟](?:进一步|继续|持续|不断|积极|认真|切实|着力|大力|全面|逐步|利用(?!率)|增加|加强|加大|加快|强化|完善|健全|优化|提高|提升|推进|推动|落实|开展|组织|举办|承办|办|采取|建立|制定)(?![^，,。；;]{0,30}(?:作为|列为|列入|纳入|当作|视为|[摆放]在|融入|贯穿))/;

/** 我局, 我单位, 本部门: how a report calls its own unit; 本馆 and 本所 may be what another unit calls itself. */
const SELF_NAME = '我[局办委院校中所站馆园队镇乡街]|[我本](?:单位|部门)';
export const SELF = new RegExp(SELF_NAME);

/** 我馆（徐闵区文化馆） and 徐闵区文化馆（以下简称我馆）: the unit that reports, by its name. */
export const SELF_BEFORE = new RegExp(`(?:${SELF_NAME})[（(]$`);
export const SELF_BEHIND = new RegExp(
  `^[（(](?:以下)?(?:简称)?[：:“]?(?:${SELF_NAME}|本[局办委院校馆])[”]?[)）]`,
);

/** 各区, 全县, 县区, 项目县, 开发区: a place of a kind, not the name of one. 赣州市, 三江县 and 雁山区 are names. */
export const NO_PLACE = new RegExp(
  [
    '^[各该某我]',
    '^[本全](?:[省市区县旗镇乡]|街道)',
    '^(?:[两三四五六七八九十几多每邻外原省市州区县旗镇乡及和与]|其[他它余]|[有相]关|所[在辖属]|重点|部分|周边|对应|属地|[上下]级|基层|项目|试点|示范|贫困|脱贫|受[灾援益])+(?:[省市州区县旗镇乡]|街道)$',
    '^[园地林新矿港城山老]区$|[社小景库片灾牧校病院郊辖街]区$',
    '(?:开发|高新|经开|管理|合作|保护|功能|产业|工业|经济|产业园|工业园|试验)区$',
  ].join('|'),
);

/** 届时区财政局将……, 《转发县财政局关于……》, 在坚持县委、县政府领导下: words that may stand right before 区 or 县. */
export const NO_NAME =
  /(?:届时|同时|今后|[以之随此]后|后续|未来|接下来|下一?步|[明次来今去当每]年|年[初中内底末]|其中|这样|此外|另外|[为因据对]此|首先|其次|最后|目前|近期|期间|预计|据悉|建议|希望|期待|要求|请求|考虑|而且|并且|转发|批转|印发|翻印|坚持|依靠|依托|服从|接受|紧跟|争取|取得|得到|[市县区]委)[区县旗镇乡]$/;

/** 《雁山区财政局关于……的通知》: the bureau that asks for the report is the own district's. */
export const ASKS =
  /(?:《|按照|根据|依据)(?:[\p{Script=Han}]{2,4}?市)?([\p{Script=Han}]{2,3}?[区县旗])(?=财政局(?:关于|《|印发))/gu;

/** 在雁山区委、区政府领导下 */
export const LEADS =
  /在([\p{Script=Han}]{2,3}?[区县旗])(?=委[、和]?[区县旗](?:人民)?政府的?(?:正确|坚强|统一|高度)?领导下)/gu;

/** 提高雁山区……能力: where it is known from another place that 雁山区 is a name. */
export const RAISES = /(?:提高|提升|改善|增强|完善|优化|丰富|满足|方便)了?$/;

/** 局 and 委 have sites of their own; a 中心 or 站 publishes on that of the bureau above it. */
export const BUREAU = /(?:局|委员会|委|办公室)$/;

/** 公布自评结果的网站 of a bureau that publishes what others send. */
export const PUBLISHES_FOR_ALL = /财政|政务|行政审批|大数据|数据|信息|网信|宣传|审计|机关事务/;

/** 在楚平县民政局门户网站 */
export const SITE =
  /(?:在|于|通过|经)([\p{Script=Han}]{4,24}?)(?:的|官方|门户|政务)*(?:网站|官网|网页|公众号)/gu;

/** 自评结果……在某网站公开, not 公开宣传: what is published stands before. */
export const REPORT = /自评|本报告|绩效(?:评价)?(?:报告|结果|信息|目标)|部门[预决]算|预决算|决算/;
export const IS_PUBLISHED =
  /^(?:上|首页|专栏|主动|及时|予以|进行|向社会|依法|一并|全文|同步|如期|按时|按要求|按规定){0,4}(?:公开|公示|公布|发布)(?=[，,。；;！）)]|$)/;

/** 在某网站公开了部门决算和自评报告: what is published stands behind. */
export const PUBLISHES_REPORT =
  /^[^，,。；;]{0,8}(?:公开|公示|公布|发布)[^，,。；;]{0,16}(?:自评|绩效|[预决]算)/;
