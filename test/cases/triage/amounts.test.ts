import { describe, expect, test } from "vitest";
import { triage } from "#src/cases/triage.ts";
import { type Currency, decimal } from "#src/money.ts";

const read = (text: string, houseCurrency: Currency = "CNY") =>
  triage(text, { houseCurrency }).amounts.map(
    ({ money, assumed }) => `${decimal(money)} ${money.currency}${assumed ? "?" : ""}`,
  );

describe("sums of money as people write them", () => {
  test.each([
    ["付了¥1,280", ["1280.00 CNY?"]],
    ["账单2,380元一毛没少", ["2380.00 CNY?"]],
    ["paid RM 45 for the towing", ["45.00 MYR"]],
    ["收了我三百块", ["300.00 CNY?"]],
    ["charged $740 twice, $740!", ["740.00 USD?"]],
    ["亏了1.2万元", ["12000.00 CNY?"]],
    ["運費NT$300", ["300 TWD"]],
    ["俾咗HK$35入會", ["35.00 HKD"]],
    ["cost me £20 and €9.99", ["20.00 GBP", "9.99 EUR"]],
    ["300 dollars down the drain", ["300.00 USD?"]],
    ["USD 300 or usd300", ["300.00 USD"]],
    ["花了两千五百元", ["2500.00 CNY?"]],
    ["多收五十蚊", ["50.00 HKD"]],
    ["要我1千5", ["1500.00 CNY?"]],
    ["CNY 200", ["200.00 CNY"]],
    ["a fee of {$120.00} in XX/XX/2019", ["120.00 USD?"]],
    ["送料740円", ["740 JPY"]],
    ["₩15,000", ["15000 KRW"]],
    ["收费３００元", ["300.00 CNY?"]],
    ["WAS CHARGED $1,155.18 FOR REPAIR", ["1155.18 USD?"]],
    ["repair estimate $24k", ["24000.00 USD?"]],
    ["二百五十块五", ["250.50 CNY?"]],
    ["8块5一杯", ["8.50 CNY?"]],
    ["押金人民币500元不退", ["500.00 CNY"]],
    ["three hundred dollars for nothing", ["300.00 USD?"]],
    ["kostet 9,99 €", ["9.99 EUR"]],
    ["cost 45 euros and 30 pounds", ["45.00 EUR", "30.00 GBP"]],
    ["quoted $200, billed $1,000.50, then $200 again", ["200.00 USD?", "1000.50 USD?"]],
    ["美金120還有港幣80", ["120.00 USD", "80.00 HKD"]],
    ["一千零五元", ["1005.00 CNY?"]],
  ])("%s", (text, sums) => {
    expect(read(text).map(plain)).toEqual(sums.map(plain));
  });
});

const plain = (sum: string) => sum.replace(/\.00(?= )/, "");

test("the house's currency where the sign is shared, whatever the usual one", () => {
  expect(read("paid $50", "HKD")).toEqual(["50.00 HKD?"]);
  expect(read("paid $50", "EUR")).toEqual(["50.00 USD?"]);
  expect(read("付了50元", "TWD").map(plain)).toEqual(["50 TWD?"]);
  expect(read("收我三百塊，沒開發票", "USD")).toEqual(["300.00 TWD?"]);
  expect(read("機票兩萬三", "MYR")).toEqual(["23000.00 TWD?"]);
  expect(read("收我三百块", "USD")).toEqual(["300.00 CNY?"]);
  expect(read("¥5000", "JPY")).toEqual(["5000 JPY?"]);
});

test.each([
  "waited 3 hours, order 4481920, called 6 times",
  "100% sure it was 20 km away",
  "第三次投诉，等了两个小时",
  "手机三块屏都坏了，一块去修",
  "房间 1208，电话 13800000000",
  "lost 10 pounds of beef? 5 pounds of rice missing",
  "在 2024 年 5 月 3 日买的",
  "跑了一万二公里",
  "iPhone 15 256GB",
  "try 3 times, all 5 failed, top 10",
])("no sum of money: %s", (text) => {
  expect(read(text)).toEqual([]);
});

test("the words are the customer's own", () => {
  expect(triage("運費ＮＴ＄３００", { houseCurrency: "TWD" }).amounts[0]?.text).toBe("ＮＴ＄３００");
});
