import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { toSimplified } from "../../src/library/simplified.ts";
import { deriveTraditional, lateTraditional } from "../../src/library/traditional.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "makegood-traditional-"));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const TEXTS = ["这个软件的“说明”在网络上", "后面的头发", "您的{item}"];

test("Taiwan's and Hong Kong's words differ, slots stay, quotations stand in corner brackets", async () => {
  const taiwan = await deriveTraditional(TEXTS, "TW", folder);
  const hongKong = await deriveTraditional(TEXTS, "HK", folder);
  expect(taiwan(TEXTS[0] ?? "")).toBe("這個軟體的「說明」在網路上");
  expect(taiwan("后面的头发")).toBe("後面的頭髮");
  expect(taiwan("您的{item}")).toBe("您的{item}");
  expect(hongKong(TEXTS[0] ?? "")).toBe("這個軟件的「説明」在網絡上");
});

/** Simplified, Taiwan, Hong Kong. */
const READINGS = [
  ["账单只有一件事要做好", "帳單只有一件事要做好", "賬單只有一件事要做好"],
  ["意思是只有您，送来的是一只箱子", "意思是只有您，送來的是一隻箱子", "意思是只有您，送來的是一隻箱子"],
  ["东西后面有一个日子，皇后也知道", "東西後面有一個日子，皇后也知道", "東西後面有一個日子，皇后也知道"],
  ["从账户里扣走，开了十公里", "從帳戶裡扣走，開了十公里", "從賬户裏扣走，開了十公里"],
  ["在这里签个字，价签和标签", "在這裡簽個字，價籤和標籤", "在這裏簽個字，價籤和標籤"],
  ["托给邻居，从头到尾咽不下", "託給鄰居，從頭到尾嚥不下", "託給鄰居，從頭到尾嚥不下"],
  ["没等到回音，咽喉不舒服", "沒等到回音，咽喉不舒服", "沒等到回音，咽喉不舒服"],
  ["那个版本里，干的哪一行", "那個版本裡，幹的哪一行", "那個版本裏，幹的哪一行"],
  ["不是只打给他，是只属于您的", "不是只打給他，是只屬於您的", "不是只打給他，是只屬於您的"],
  ["自己写回复，回复这条", "自己寫回覆，回覆這條", "自己寫回覆，回覆這條"],
  ["不准说，再准他们问，估得不准", "不准說，再准他們問，估得不準", "不准説，再准他們問，估得不準"],
  ["少了一个旧件，数字一出口", "少了一個舊件，數字一出口", "少了一個舊件，數字一出口"],
  ["在哪儿，在这儿，他那儿子", "在哪裡，在這裡，他那兒子", "在哪裏，在這裏，他那兒子"],
] as const;

test("characters of two readings get the right one by what stands around them", async () => {
  const simplified = READINGS.map(([text]) => text);
  const [taiwan, hongKong] = await Promise.all([
    deriveTraditional(simplified, "TW", null),
    deriveTraditional(simplified, "HK", null),
  ]);
  expect(simplified.map((text) => [text, taiwan(text), hongKong(text)])).toEqual(READINGS);
});

const TAIWAN = {
  "什么时候给消息，这条消息请看一下": "什麼時候給消息，這則訊息請看一下",
  "家居平台的前台和后台，在台湾": "家居平台的櫃檯和後台，在臺灣",
  "客人上门，师傅上门，经理上门道歉": "客人上門，師傅到府，經理登門道歉",
  "网上银行，网上看到的，官网上写的": "網路銀行，網路上看到的，官網上寫的",
  "谁有权限，哪种类型，培训计划": "誰有權限，哪種類型，培訓計畫",
  "不在窗口办，照您的算法": "不在窗口辦，照您的算法",
  "感谢您的反馈，各个渠道，服务员": "感謝您的回饋，各個管道，服務生",
  "记录客户说的话，看一下记录": "記錄客戶說的話，看一下紀錄",
  "提交审批，批准以后标记为已发送": "送出簽核，核准以後標記為已送出",
  "请回复这条消息，绑定码发到私信": "請回覆這則訊息，綁定碼發到私訊",
  "菜单上的价，连接线接错了": "菜單上的價，連接線接錯了",
  "头一句话，头十分钟，从头一句一句说": "第一句話，前十分鐘，從頭一句一句說",
  "我们自己的活没做好，生活和活动": "我們自己的工作沒做好，生活和活動",
  "找快递，快递员，营运车，教练车": "找宅配，快遞員，營業車，教練車",
  "定金，一定金额，耽搁，搁在那里": "訂金，一定金額，耽擱，放在那裡",
  "有人说不想活了，活不下去，救活了": "有人說不想活了，活不下去，救活了",
  "报警电话，灯报警，您可以报警": "報案電話，燈警示，您可以報警",
  "心理援助热线，打热线，被跟踪，一直跟踪": "心理諮詢專線，打專線，被跟蹤，一直追蹤",
  "我会给您写信，工单号，官方声明，响应慢": "我會寫信給您，案件編號，官方聲明，回應慢",
};

const HONG_KONG = {
  "短信和视频，快递和小票": "短訊和影片，速遞和單據",
  "包间的服务员，打车回去": "包房的侍應，截的士回去",
  "代金券和积分，空调坏了": "現金券和積分，冷氣壞了",
};

test("Taiwan's own words, where the dictionary has others", async () => {
  const traditional = await deriveTraditional(Object.keys(TAIWAN), "TW", null);
  for (const [simplified, said] of Object.entries(TAIWAN)) expect(traditional(simplified)).toBe(said);
});

test("Hong Kong's own words, where the dictionary has others", async () => {
  const traditional = await deriveTraditional(Object.keys(HONG_KONG), "HK", null);
  for (const [simplified, said] of Object.entries(HONG_KONG)) expect(traditional(simplified)).toBe(said);
});

test("a text that was not derived is an error, one without Chinese is not", async () => {
  const traditional = await deriveTraditional(TEXTS, "TW", null);
  expect(() => traditional("没有给过")).toThrow(/no Traditional form was derived for: 没有给过/u);
  expect(traditional("12 %")).toBe("12 %");
});

test("the second time it is read from its file", async () => {
  await deriveTraditional(TEXTS, "TW", folder);
  const [name = ""] = readdirSync(folder);
  const kept = readFileSync(join(folder, name), "utf8");
  const traditional = await deriveTraditional(TEXTS.toReversed(), "TW", folder);
  expect(traditional("后面的头发")).toBe("後面的頭髮");
  expect(readFileSync(join(folder, name), "utf8")).toBe(kept);
});

test.each([
  ["cut short", (kept: string) => kept.slice(0, -20)],
  ["changed", (kept: string) => kept.replace("軟體", "軟件")],
  ["empty", () => ""],
  ["of other texts", (kept: string) => kept.replace(/^./u, "x")],
])("a file that is %s is made anew", async (_, spoil) => {
  await deriveTraditional(TEXTS, "TW", folder);
  const [name = ""] = readdirSync(folder);
  const kept = readFileSync(join(folder, name), "utf8");
  writeFileSync(join(folder, name), spoil(kept));
  const traditional = await deriveTraditional(TEXTS, "TW", folder);
  expect(traditional(TEXTS[0] ?? "")).toContain("軟體");
  expect(readFileSync(join(folder, name), "utf8")).toBe(kept);
});

test("several at once leave one whole file and nothing else", async () => {
  const all = await Promise.all(Array.from({ length: 4 }, () => deriveTraditional(TEXTS, "TW", folder)));
  expect(all.map((traditional) => traditional("后面的头发"))).toEqual(Array(4).fill("後面的頭髮"));
  expect(readdirSync(folder)).toEqual(["traditional-TW.json"]);
});

test("where the folder cannot be written it goes on without", async () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  const traditional = await deriveTraditional(TEXTS, "TW", join(file, "below"));
  expect(traditional("后面的头发")).toBe("後面的頭髮");
});

test("a late Traditional says that it is late, until it arrives", async () => {
  const late = lateTraditional();
  expect(() => late.say("后面")).toThrow(/not derived yet/u);
  late.arrive((text) => `繁:${text}`);
  expect(late.say("后面")).toBe("繁:后面");
});

test("toSimplified brings Traditional of either place to Simplified and leaves the rest", () => {
  expect(toSimplified("請問維修費為什麼多了 RM 45？裏面")).toBe("请问维修费为什么多了 RM 45？里面");
  expect(toSimplified("著名的著作，我很着急")).toBe("著名的著作，我很着急");
});
