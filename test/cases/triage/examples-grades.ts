/** Private data with somebody who must not have it. */
export const EXPOSED: readonly string[] = [
  "Your clinic emailed my medical records to another patient.",
  "You gave my new address to my ex husband, he rang you and you told him.",
  "The bank posted my bank statement through my neighbour's door and she opened it.",
  "My session notes were shared with my boss by your receptionist.",
  "I logged in and could see another customer's details and orders.",
  "A scammer phoned and knew my full name and my order number.",
  "你们把我的病历发给了另一位患者。",
  "前台把我的住址告诉了我前男友，他今天来敲门。",
  "体检报告寄到了邻居家，人家已经拆开看了。",
  "我的身份证照片被你们员工发到了业主群里。",
  "有骗子打来，说得出我的姓名和买了什么，要我转账。",
  "你們將我個地址俾咗前夫，佢尋日喺我樓下等。",
  "診所把別人的檢查報告寄給我，我的報告寄給了陌生人。",
  "打電話來的人講得出我的全名和訂單，自稱是你們，叫我去ATM。",
];

/** Data that is only asked for, feared for, the customer's own doing, or no data but a parcel. */
export const NOT_EXPOSED: readonly string[] = [
  "Why do you need my phone number to sell me a kettle?",
  "My parcel was delivered to my neighbour although my address was on it.",
  "I gave my address to another driver myself and it still went wrong.",
  "I am worried that my details might be shared with other customers.",
  "The courier left the package with someone else, my phone number was right.",
  "Please send the statement to my new address.",
  "注册为什么要填身份证号码？",
  "快递放到邻居家了，地址明明写得清楚。",
  "我把照片发给你们另一位客服了，没有回音。",
  "担心你们会把我的资料给别人。",
  "再不處理我就把影片發到網上。",
  "我打電話給你們，另一個同事說查不到。",
  "外賣送咗去隔離屋企，電話都冇打過。",
];

/** Serious: rude treatment, a place that was gone on the day itself, history, a threat of law or press. */
export const SERIOUS: readonly string[] = [
  "When we arrived, our table had been given away to another party.",
  "We turned up with a confirmed booking and the room was already taken.",
  "At check in they said my seats had been sold, they had no record of my booking.",
  "到店才知道，订好的包厢给了别的客人。",
  "订了靠窗的座位，当天到场一看被人占了。",
  "嗰晚去到，訂咗嘅枱俾咗人坐。",
  "到了飯店才說沒有我們的房間，明明兩個月前就訂位。",
  "Your cashier sneered at me and made fun of my accent.",
  "I have never been spoken to like that by a shop.",
  "店员当众数落我，还取笑我买不起。",
  "個職員嘴串到死，仲笑我唔識字。",
  "已經換過三次主板，修了四次還是一樣。",
  "I have told a journalist about it.",
];

/** General, whatever words they have. */
export const GENERAL: readonly string[] = [
  "The room was smaller than in the photo.",
  "I booked a table by mistake, please cancel it.",
  "He called me an hour later and took the order.",
  "修了一次，花了三百，请补发票。",
  "换主板的钱应该由保修出。",
  "I will leave a one star review everywhere.",
  "不退錢我就去Dcard發文。",
  "再这样我就给差评，发抖音。",
  "座位靠近廁所，想換一個。",
];

/** What was once taken for danger to somebody. */
export const HARMLESS: readonly string[] = [
  "The operator put me on hold and then cut me off.",
  "Cut me off after forty minutes in the queue.",
  "The box was crushed and the biscuits are crumbs.",
  "The carton arrived badly crushed, the bowls inside are chipped.",
  "There is a split seam on my cushion.",
  "The strap came loose on my bag after two days.",
  "订的小包间临时换成了大厅。",
  "买了一大包纸巾，拆开少了两卷。",
  "药房的一个女店员白了我一眼，很没礼貌。",
  "他看了我一眼就走，药也没给我解释怎么退款。",
  "訂咗間大包房，去到話冇咗。",
  "有個女職員眼神好差，唔睬人。",
];

/** And what looks like it and is danger. */
export const HARMFUL: readonly string[] = [
  "The shelf fell on my foot and the box was crushed too.",
  "He was crushed by the gate.",
  "The bench split and I landed on my back.",
  "我女儿额头起了个大包，是你们的门撞的。",
  "右眼进了玻璃渣，在你们店里吃饭的时候。",
  "藥房執錯藥俾我阿媽，佢食咗頭暈。",
  "我有保護令，前夫今天站在我家門口。",
  "I have a restraining order and my ex turned up at my door after your call.",
];
