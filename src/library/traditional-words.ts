/** A place where what OpenCC gives is put otherwise; applied in the order of the lists. */
export type Mend = readonly [said: RegExp, better: string];

/** Characters of two readings that OpenCC takes for the wrong one, in either place. */
export const MISREAD: readonly Mend[] = [
  // 賬單隻有一件事: no number goes before it, so it counts nothing.
  [/(?<![一二兩三四五六七八九十百千幾數半\d])隻(?=[有是要能會在好想可差剩看說説])/gu, "只"],
  [/(?<![皇太王天影歌母])后(?![妃羿冠])/gu, "後"],
  [/乾(?=的哪|什麼|活)/gu, "幹"],
  [/(?<![標書抽求中竹牙價浮題])籤/gu, "簽"],
  [/托(?=給|付)/gu, "託"],
  [/咽(?=不|下)/gu, "嚥"],
  [/迴音/gu, "回音"],
];

/** Those whose right character differs: Taiwan writes 裡, Hong Kong 裏. */
const INSIDE = /(?<![公英海華千百萬鄰故鄉])里(?![程長昂約民鄰弄])/gu;

export const HONG_KONG: readonly Mend[] = [[INSIDE, "裏"]];

/** Where OpenCC is right by the dictionary and Taiwan says it otherwise. */
export const TAIWAN: readonly Mend[] = [
  [INSIDE, "裡"],
  [/賬/gu, "帳"],
  [/臺(?![灣北中南東大語胞])/gu, "台"],
  [/前台/gu, "櫃檯"],
  [/記錄(?!客戶|下來)/gu, "紀錄"],
  [/瞭解/gu, "了解"],
  [/盡量/gu, "儘量"],
  [/傢俱/gu, "家具"],
  [/延保/gu, "延長保固"],
  [/質量擔保|(?<!確)保修|質保/gu, "保固"],
  [/質量/gu, "品質"],
  [/質檢/gu, "品檢"],
  [/品控/gu, "品管"],
  [/工藝(?=公差|偏差|走了樣)/gu, "製程"],
  [/演算法/gu, "算法"],
  [/許可權/gu, "權限"],
  [/開啟/gu, "打開"],
  [/型別/gu, "類型"],
  [/批次(?=發)/gu, "大量"],
  [/計劃/gu, "計畫"],
  [/帖子/gu, "貼文"],
  [/甜品/gu, "甜點"],
  [/視窗(?=辦)/gu, "窗口"],
  [/檔案(?=裡的話)/gu, "公文"],
  [/發給(?=[我您])/gu, "傳給"],
  [/發過來/gu, "傳過來"],
  [/上門取送/gu, "到府收送"],
  [/上門(?=道歉)/gu, "登門"],
  [/(?<!找|客人|到)上門/gu, "到府"],
  [/號碼單/gu, "號碼牌"],
  [/收據號(?!碼)/gu, "收據號碼"],
  [/訂單號(?!碼)/gu, "訂單編號"],
  [/小票/gu, "收據"],
  [/回復(?=這|您|到)/gu, "回覆"],
  [/短信/gu, "簡訊"],
  [/信息/gu, "訊息"],
  // News, not a message.
  [/(?<=[好壞新給您報等通]|等到|第一個|沒有|時候有|哪怕|這樣的)訊息(?!背後|傳|寄)/gu, "消息"],
  [/反饋/gu, "回饋"],
  [/渠道/gu, "管道"],
  [/社交媒體/gu, "社群媒體"],
  [/網上銀行/gu, "網路銀行"],
  [/(?<!官)網上/gu, "網路上"],
  [/網點/gu, "據點"],
  [/維修站/gu, "維修廠"],
  [/外賣/gu, "外送"],
  [/打車/gu, "叫車"],
  [/導購/gu, "店員"],
  [/包間/gu, "包廂"],
  [/服務員/gu, "服務生"],
  [/彩鈴/gu, "來電答鈴"],
  [/(?<!通)話費/gu, "電話費"],
  [/返現/gu, "現金回饋"],
  [/流水(?=上|有|寫|，|$)|(?<=帳單和|舊)流水/gu, "明細"],
  [/積分/gu, "點數"],
  [/代金券/gu, "抵用券"],
  [/移動電源|充電寶/gu, "行動電源"],
  [/鑰匙扣/gu, "鑰匙圈"],
  [/家用工具組/gu, "居家工具組"],
];
