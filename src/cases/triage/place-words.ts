import type { Row } from "./lexicon.ts";

/** A place that was booked, that it was gone, and that this came out on the day itself. */
export const PLACE_WORDS: readonly Row[] = [
  {
    id: "place",
    en: "room; rooms; suite; table; tables; seat; seats; cabin; berth; court; pitch; space; spot; place; places; booking; reservation; slot; stall; car; van; hall; villa; cottage; apartment; sunbed*",
  },
  {
    id: "place",
    zh: "房 房间 套房 包间 包厢 包房 厅 座位 位子 位置 席 台 枱 桌 舱 床位 车位 场地 球场 名额 预订 预定 预约 订位 订房 订座 订台 民宿 别墅 宴会 礼堂 教室",
  },
  {
    id: "place-gone",
    en: "(given|gave|let|sold|gone|went|promised|allocated|assigned|double sold) (it |them |our room |my room |our table |my table |our seats |my seat |) (away|to (another|other|someone|somebody|a different|a larger|a bigger|the next))",
  },
  {
    id: "place-gone",
    en: "(was|were|been|is|are|had) (already |) (taken|sold|occupied|overbooked|double booked|gone|no longer available|not available|cancelled without|released|resold); no (record of|such) (my|our|a|any) (booking|reservation)",
  },
  {
    id: "place-gone",
    en: "(no|not a) (room|table|seat|seats|place|space|car|berth) (for (us|me)|left|available); (people|someone|a family|a couple|others) (sitting|already|sat|sleeping) (at|in|there)",
  },
  {
    id: "place-gone",
    zh: "(给|让|俾|畀|转|卖|租|订)(了|咗|给|出|去|俾)(别人|别的|其他|另一|另外|第二|人数多|人哋|人) 给(人数|别的|别人|其他|另一|另外) (俾|畀)(咗|)(人|第二|另一) 让给 被(占|人占|别人|其他客人|取消|转走|订走|挪)",
  },
  {
    id: "place-gone",
    zh: "(坐|住|站|摆)(着|咗|紧|满)(了|)(另一|别|其他|人|一家|一班|第二) (没|冇|无)(有|咗|)(房|位|座|台|枱|桌|车位|我们的|我的) (没|冇)(有|)(我们|我|我哋)(的|嘅)(房|位|座|台|枱|名|预|订|记录|纪录) 满(房|座|位|员|了|咗) 超卖 超售 爆满",
  },
  {
    id: "on-the-day",
    en: "(when|as|by the time|once|after|until) (i|we|he|she|they|my (wife|husband|mother|parents)|everyone|our guests) (arrived|got|came|turned|showed|checked|reached|went|walked|landed|pulled|drove|sat); on (arrival|the day|the night|the morning|the evening)",
  },
  {
    id: "on-the-day",
    en: "(last|that|the same|same) (night|evening|morning|day|afternoon); at the (gate|desk|door|counter|check in|front desk|reception|airport); check in; checked in; turned up; showed up",
  },
  {
    id: "on-the-day",
    zh: "(去|到|赶|走|行|来|嚟|抵)(到|了|咗|达)(店|场|酒店|餐厅|现场|门口|那|先|之后|以后|才|时|嗰|) 到店 到场 到达 抵达 入住 办理 check in 当(天|晚|日|场) (嗰|那|同)(晚|天|日) 现场 登机口 十几个人到 人到(了|齐|咗)",
  },
];
