/**
 * Nouns that, standing directly behind the name of a thing, are what is named: a car park is no car. Parts are not here: a tent zip is of
 * the tent.
 */
export const HEADS: ReadonlySet<string> = new Set(
  `park parking space pool wash hire rental ferry insurance towel cloth number line call box booth shop store stall market
   department counter desk clerk bill contract plan provider company dealer dealership firm fitter repairman technician
   manufacturer maker warranty guarantee policy manual leaflet receipt invoice ticket order voucher subscription app website
   page catalogue brochure case bag pouch stand holder mount rack shelf cupboard cabinet cleaner polish spray sale display show
   class lesson course festival museum gallery house room hall table factory warehouse driver thief`
    .trim()
    .split(/\s+/u),
);

/** Words in which the name of a thing is a piece; folded. */
export const CHINESE_COMPOUNDS: readonly string[] =
  `车位 车票 车站 车程 车费 车厢 车间 车友 车主 车祸 车牌 车库 车险 车展 停车 塞车 堵车 打车 搭车 乘车 汽车站 汽车票 机车票
   手机号 手机号码 手机店 手机费 手机卡 手机银行 手机支付 手机端 手机短信 手机套餐 手机验证码 手机尾号 手机里 手机上 电话卡费
   电视台 电视剧 电视广告 电脑系统 电脑城 电脑上 电脑里 床位 床头 床单 茶水 茶巾 茶几 茶馆 茶餐厅 茶水费 水杯架 杯垫 杯子蛋糕
   沙发客 房间号 房间费 房价 空调费 空调房 冰箱贴 洗衣机房 眼镜店 眼镜盒 手表店 鞋柜 鞋架 鞋店 鞋盒 鞋油 书包柜 书店 衣柜 衣架
   药房 药店 药费 药盒 蛋糕店 蛋糕券 面包店 面包车 花店 花费 咖啡店 咖啡馆 咖啡厅 咖啡机 咖啡桌 咖啡豆 奶茶店 餐厅 饭店 酒店
   菜单 菜市场 月饼券 月饼票 礼物卡 机票费 门票 门锁店 门窗 桌布 桌面 椅套 椅垫 伞架 相机店 耳机孔 轮胎店 轮胎厂 电池盖 屏幕保护
   行李箱 行李架 行李牌 行李费 行李员 行李额 箱包店 包间 包厢 包房 包裹 面包 背包客 钱包卡`
    .trim()
    .split(/\s+/u);

/** A clause that tells of something bought before, which is not what went wrong. */
export const EARLIER_PURCHASE =
  /(?:之前|以前|上次|上回|先前|曾经|去年|前年|早前|前排|往年)[^，。]{0,10}(?:买|订|购|用|帮衬)(?:过|咗|的|嘅)|\b(?:previously|before|last (?:year|time|month|summer|christmas)|once|in the past|years ago)\b.{0,30}\b(?:bought|ordered|had|got|purchased)\b|\b(?:bought|ordered|purchased|had|got)\b.{0,40}\b(?:from you |here )?(?:before|previously|last (?:year|time|summer|christmas)|in the past|years ago)\b/u;
