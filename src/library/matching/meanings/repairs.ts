import type { Row } from "../../../cases/triage/lexicon.ts";

/** Repairs, what broke, warranty and whose fault it is said to be. */
export const REPAIRS: readonly Row[] = [
  {
    id: "repair",
    en: "repair*; fix; fixed; fixing; fixes; mend*; servic*; workshop*; garage*; maintenance; overhaul*; reseal*; rewir*; refit*; solder*; tune*; adjust*; tighten*; recalibrat*; diagnos*; inspected; took (it|the|my) ~ apart; the job; your work; patched",
    zh: "修理 维修 修 检修 修好 返修 保养 送修 修过 整好 换过 更换 修完 整 执 执车 拆开 拆完 拆 调校 上门修 保固维修 检测 做了防水 补漏 补胎 洗油 重做 施工 整完 修补 抢修 装好 安装 调了",
  },
  {
    id: "replaced",
    en: "replac*; new (part|pump|motor|battery|screen|board|unit|one|filter|belt|module|seal|compressor); swapped; changed the; fitted; put in; installed",
    zh: "换了 换上 更换 新的 换新 换过 装了 换咗 换件 换的 才换",
  },
  {
    id: "recur",
    en: "(same|exact|identical|old|original) (problem*|fault|noise|issue|symptom*|leak|error|sound|thing|smell|place|spot|fault code|trouble|complaint|defect); again; came back; comes back; is back; was back; still (leak*|broken|makes|making|not|does not|doesnt|the same|rattl*|drip*|there|has|wont|will not|slip*|has the); back (to|at) (the|your) (shop|garage|workshop|square one); no (better|different|change|improvement); as before; just as; did not (last|hold|help|work|fix); didnt (last|hold|help|work|fix); (lasted|held|worked) (a|one|two|only|for|barely|#|all of|exactly|less|not); within (a|two|# ) (week|days|miles|hours); recur*; returned; reappear*; unchanged; relapse*; once more; yet again",
    zh: "又坏 又 还是 再次 同样 一样 老毛病 复发 依旧 依然 照样 照旧 老样子 老地方 同一个 没修好 没好 不到几天 没两天 没几天 用了几天 又开始 又出现 旧病 白修 等于没修 根本没修 又来 照漏 照响 又不 又漏 又响 还在 还漏 还响 原样 没解决 跟之前一样 一模一样 冇整好 又死机 刚修 才修 刚换 第二天 回家就",
  },
  {
    id: "worse",
    en: "worse; now (the|it|my) ~ (also|does not|doesnt|wont|is); new (problem*|fault|noise|scratch|leak); was fine (before|when|until); used to work; broke (something|another|the); after (your|the) (mechanic|technician|engineer|plumber|repair|work|visit|service|man|fitter); since (your|the) (repair|visit|service|work|fix); left (screws|parts|it); forgot to; loose; wrong (way|part|side|fitted); botched; sloppy; cost me",
    zh: "更糟 越修越 修坏 弄坏 修完 修好这个 多出 反而 原来好好的 之前好好的 本来好好的 拿回来 取回来 装反 装错 装歪 没装 忘了装 少装 没拧紧 松了 修后 修之后 保养完 保养后 搞坏 弄出 做工 粗糙 敷衍 偷工减料 返工",
  },
  {
    id: "many-visits",
    en: "# (times|visits|repairs|attempts|technicians|engineers); (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) (time|visit|repair|technician|attempt|engineer|pump|trip); every (week|month|time); keeps (coming|happening|breaking|going|failing); over and over; twice (now|already|in|this); back (three|four|#) times; each time",
    zh: "三次 第三次 好几次 多次 几次 第四次 四次 五次 第五次 无数次 屡次 两次 好几回 第二次 反复 再三 两回 三回 三番五次 来来回回 跑了 跑几趟 修了#次 返修#次 前后 第#次 每次",
  },
  {
    id: "fault",
    en: "fault*; defect*; malfunction*; crash*; problem*; issue*; flicker*; nois*; rattl*; squeak*; squeal*; grind*; hum; buzz*; leak*; drip*; overheat*; freez*; frozen; shut* (down|off); turn* (off|on); wont (start|turn|charge|close|open|work|switch); does not (work|start|charge|close|open|heat|cool|drain|spin); doesnt (work|start|charge|close|open|heat|cool|drain|spin); stopp* (working|heating|charging|cooling); stopped; died; dead; blank; black screen; error code; warning (light|lamp); blocked; jam*; stuck; slow; fail*; vibrat*; lost (power|pressure)",
    zh: "故障 问题 毛病 瑕疵 失灵 异响 缺陷 死机 当机 黑屏 不良 闪退 漏水 漏油 漏气 不制冷 不制热 不冷 不热 打不开 开不了 关不上 充不进 不充电 不转 没反应 花屏 卡顿 重启 断电 跳闸 报警 报错 亮灯 故障灯 抖 响 怪声 噪音 滴水 渗水 发热 发烫 没电 掉电 不亮 失效 停了 罢工 不动 启动不 不通 不灵 松脱 走慢 不准 冇反应 着不了",
  },
  {
    id: "part",
    en: "part; parts; component*; motor*; compressor*; pump*; batter*; brake pads; clutch*; gearbox*; belt*; filter*; valve*; seal*; hinge*; mainboard; motherboard; bearing*; thermostat*; sensor*; alternator*; radiator*; spark plug*; hose*; fuse*; wiper*; drum; fan; blade*; lens; chip; cable*; zip; zipper; strap; crown; filling",
    zh: "零件 配件 电池 马达 压缩机 主机板 摩打 主板 部件 电机 水泵 阀门 滤芯 刹车片 离合器 变速箱 皮带 轴承 传感器 发电机 水箱 喇叭 排线 芯片 内胆 链条 镜头 拉链 表带 灯泡 风扇 硬盘 屏 火花塞 散热 来令片",
  },
  {
    id: "machine",
    en: "phone*; laptop*; tablet*; washing machine*; washer; dishwasher*; fridge*; freezer*; tv; television*; computer*; charger*; appliance*; oven*; kettle*; toaster*; boiler*; heater*; heating; air con*; vacuum*; robot; printer*; camera*; watch*; headphone*; earphone*; earbud*; speaker*; console; router*; dryer*; microwave*; coffee machine; hearing aid*; drone*; scooter*; treadmill*",
    zh: "手机 电脑 洗衣机 冰箱 雪柜 电视 充电器 冷气 空调 机器 部机 热水器 微波炉 烤箱 电饭煲 电磁炉 油烟机 吸尘器 扫地 打印机 相机 手表 耳机 音箱 路由器 平板 笔电 笔记本 烘干机 咖啡机 热水壶 净水器 电风扇 跑步机 滑板车 助听器 净化器 洗碗机 主机 投影",
  },
  {
    id: "vehicle-of",
    en: "car; cars; vehicle*; auto; truck*; van; engine*; tyre*; tire; tires; motorbike*; motorcycle*; bike*; bicycle*; caravan; coach; wheel*; dashboard; bumper; bonnet; windscreen",
    zh: "车 汽车 车子 发动机 引擎 轮胎 架车 摩托 电动车 货车 轿车 底盘 方向盘 挡风 电单车 机车 单车 自行车 后备箱 车门 车窗 仪表",
  },
  {
    id: "warranty",
    en: "warrant*; guarantee* (period|card|claim|says|is|was|covers|still|for); under guarantee; coverage; covered; cover; protection plan; applecare; care plan; insured; extended (warranty|cover|plan); free repair; free of charge; manufacturer*; importer; dealer*; dealership*",
    zh: "保修 质保 三包 保固 保养期 保修期 质保期 包修 联保 延保 免费修 免费换 免费维修 厂家 原厂 总厂 保修卡 保固卡 保用 保养卡 包换 全国联保 品牌方 经销商 官方售后 维修站 服务厂 行货 水货 保障 保内 保外",
  },
  {
    id: "cover-period",
    en: "(expired|ended|ran out|over|run out) (last|in|on|#|yesterday|two|a|by); out of (warranty|guarantee|cover|date); within (the|its|a|two|#) (warranty|guarantee|year|years|period|months); (still|well) (under|in|within|covered); (#|one|two|three|five|ten) year* (warranty|guarantee|cover|old|since); (#|two|three|five|six|eight|nine|ten|eleven|fourteen) months old; purchase date; bought (it |)(in|on|last|only); date of (purchase|production|manufacture|delivery|sale); proof of purchase; serial number; mileage; kilometers; months ago; expir*",
    zh: "过保 过期 到期 期内 期限 过了期 日期 之内 购买日 出厂日期 生产日期 开票日期 发票日期 不到一年 才一年 才半年 几个月 还没到 没过 还没满 还在 第#年 第#个月 #年保 保#年 才买 刚过 超过#天 差#天 有效期 以内 未到期 未过 起算 公里数 仲有",
  },
  {
    id: "not-covered",
    en: "not (covered|included|part of|under); excluded; exclud*; exception*; does not (cover|include|apply); doesnt (cover|include|apply); void*; (refus*|deny|denied|declin*|reject*) (the |my |our |to |)(warranty|guarantee|claim|repair|cover|honour|honor|replace|exchange); commercial use; wear part; consumable*; unauthori*; third party (part*|repair); labour; labor",
    zh: "不保 不在保修 不在范围 不在保 不属于 不包括 不包 不算 范围内 范围外 除外 易损 耗材 不认 不予 拒保 营运 商用 私自拆 非原厂 人工费 工时费 检测费 材料费 要收费 要收钱 要我出 要我付 自费 自己出钱 要掏 淨系保 只保",
  },
  {
    id: "blame",
    en: "blam*; my (own |)fault; accus*; misus*; user (error|damage|fault); negligen*; mishandl*; improper*; incorrect use; wear and tear; (i|we) (must have|had|have) (dropped|broken|spilled|spilt|forced|caused|mistreated|overloaded|used|damaged|washed|scratched|neglected|tampered); (claim*|say*|said|insist*|told me|according to) ~ (i|we) (dropped|broke|caused|damaged|used|did|washed|overloaded|forced|spilled|spilt|mishandled|neglected|overcharged|failed|tampered); not (looked|looking) after; water (damage|ingress|got in|contact|inside); liquid damage; impact; mechanical damage; own (fault|doing|risk); self inflicted; overload*; dropped; drop mark*; neglect*; mistreat*; tampered; abuse*; rough; too (hot|rough|hard|much weight|often); caused by (me|us|the customer|my|customer|user); responsib*; how (i|we) (use|used|ride|wash|wear)",
    zh: "人为 怪我 操作不当 使用不当 责任 我自己 自己弄 用错 摔过 进水 不当 进液 穿着不当 赖我 磨损 怪 保养不当 摔 撞痕 摔撞 磕碰 外力 自己摔 自己弄坏 自己洗坏 不小心 我们的原因 客户原因 用户原因 使用环境 环境问题 电压不稳 没保养 私拆 过度使用 正常损耗 损耗 用力过猛 太大力 洗涤不当 自己造成 受潮 淋湿 泡水 非质量问题 自身原因 体重 我坐 我穿 话我 屈我 赖客人 推给我 是我的问题 我弄的 自己整爛 自己整烂 倒打一耙 反咬 冤枉",
  },
  {
    id: "deny-blame",
    en: "never (dropped|touched|went near|forced|opened|used|went|had|been near|washed|got wet|spilled|exposed|left|overloaded|been|put); have not (dropped|touched|opened); (followed|following|according to|exactly as|as per) (the |your |)(instruction*|manual|label|leaflet|guide|care|display|directions); normal (use|conditions|wear|household); as (intended|instructed|directed|the display|the label|the manual); just (sat|lay|stood|used|wore|came off); read the manual; prove (it|that|i); proof; evidence; without (even |)(opening|looking|checking|testing|examining|inspecting); unfair*; not a (scratch|mark|dent); like new; barely used; hardly (used|worn); on its own; by itself",
    zh: "没摔 没碰 没进水 没拆 没动过 从来没 根本没 正常使用 正常用 说明书 按照 照着 按说明 按标签 照说明 正常 平时 好好的 一直放 只用过 没用几次 刚用 自己断 自己裂 自己脱 证据 凭什么 没检测 看都没看 看了一眼 拿出证据 鉴定 检验 质量问题 本身 做工有问题 没有外伤 毫无痕迹 小心 爱惜 轻轻 无伤",
  },
  {
    id: "refuse",
    en: "refus*; den(y|ied|ies|ying); declin*; reject*; turned (down|away|me down|us down|me away); will not; wont (take|accept|honour|honor|replace|refund|repair|exchange|do); not willing; no exchange*; said no; impossible",
    zh: "拒绝 拒 不认 不给 不肯 不予 不愿 不让 推脱 驳回 不受理 不能退 不退 不换 不修 不赔 不同意 不接受 不处理 打回 不承认 拒不 唔肯 不批 退回来 退件",
  },
  {
    id: "item-quality",
    en: "quality; cheap (material|plastic|quality); poor(ly|) (made|quality|finish); fell apart; falling apart; came (off|apart|undone|loose|unglued|unstitched); peel*; fad*; shrank; shrunk; pill*; stitch*; seam*; sole; heel; glue*; flak*; rust*; warp*; sag*; wobbl*",
    zh: "质量 品质 做工 开胶 脱胶 掉色 褪色 缩水 起球 开线 脱线 掉漆 生锈 变形 断底 掉跟 起皮 脱落 爆开 裂开 塌陷 摇晃 晃 松动 条缝 鞋底 缝线 鼓包 发黄 异味 气味 甲醛",
  },
];
