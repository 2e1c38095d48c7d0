import { expect, test } from "vitest";
import { openDrafter } from "#src/desk.ts";
import { CheckInput, checkReplyDoor } from "#src/doors/check-reply.ts";
import { DraftInput, draftDoor } from "#src/doors/draft.ts";
import { english } from "#test/fixtures/house.ts";
import { readerConfig, realReader } from "#test/fixtures/reader.ts";
import { modelPeer, parts } from "#test/peers/model.ts";

const desk = { ...realReader(), given: async () => new Map<string, number>() };
const clock = new Date("2026-07-27T02:00:00Z");
const WAITED = {
  text: "You promised my car in one hour. After two and a half hours nobody had even started on it.",
  customer: "Ms Lee",
  fault: "ours" as const,
};

async function draftedBy(answer: Parameters<typeof modelPeer>[0]) {
  const peer = await modelPeer(answer);
  const drafter = openDrafter({ ...readerConfig(), model: peer.config() }, desk.library);
  const drafted = await draftDoor(DraftInput.parse({ id: 1, ...WAITED }), desk, clock, english, drafter);
  await peer.stop();
  return drafted;
}

test("the draft door gives the model's reply where there is a model, and says how it was made", async () => {
  const drafted = await draftedBy(() => parts());
  expect(drafted).toMatchObject({ by: "model", making: { model: "openai:desk-test", answers: 1 } });
  expect(drafted).toMatchObject({ reply: expect.stringContaining("nobody had started on it") });
});

test("and the composer's, with the reason, where the model fails", async () => {
  const drafted = await draftedBy(() => parts({ owed: "You get ¥999 back." }));
  expect(drafted).toMatchObject({ by: "composer", why: "checks" });
});

const check = (text: string, told: object = {}) =>
  checkReplyDoor(CheckInput.parse({ id: "r", text, case: { ...WAITED, ...told } }), desk, clock, english);
const GOOD = `Hello Ms Lee,

We told you one hour for your car, and after two and a half hours nobody had started on it. I am sorry for that lost afternoon.

I have asked the workshop which car kept yours waiting. You will hear from me by tomorrow, Tuesday 28 July; you can simply reply to this message.`;

test("the check-reply door lets a good reply pass, and names what is wrong with a bad one, its place and why", async () => {
  expect(await check(GOOD)).toEqual({ id: "r", ok: true, findings: [] });
  const bad = await check(`${GOOD} We will also refund ¥500 if you delete your review.`);
  expect(bad).toMatchObject({ id: "r", ok: false });
  expect(bad).toMatchObject({
    findings: expect.arrayContaining([
      { check: "amounts", level: "block", quote: "¥500", why: expect.stringContaining("neither the rules") },
      expect.objectContaining({ check: "no-strings", level: "block" }),
    ]),
  });
  expect(await check(GOOD.replace(/I have asked[\s\S]*/, ""))).toMatchObject({
    ok: true,
    findings: expect.arrayContaining([expect.objectContaining({ check: "next-contact", level: "warn" })]),
  });
});

test("what was decided is taken as the draft door gives it: a sum owed, a gift that may be named, one that may not", async () => {
  const owed = [{ what: "the difference", amount: "140.00", currency: "CNY", basis: "" }];
  const refund = `${GOOD} You are owed the difference of ¥140, and it goes back to your card.`;
  expect(await check(refund)).toMatchObject({ ok: false });
  expect(await check(refund, { owed })).toMatchObject({ ok: true });
  const gift = { low: "60.00", high: "90.00", amount: "60.00", currency: "CNY", items: [], promised: true };
  const given = `${GOOD} I would also like to give you a voucher for ¥60; nothing is asked for it.`;
  expect(await check(given, { gift })).toMatchObject({ ok: true });
  expect(await check(given, { gift: { ...gift, promised: false } })).toMatchObject({ ok: false });
  expect(await check(given, { gift: null })).toMatchObject({ ok: false });
});

test("the reply is held against the customer's own language", async () => {
  const told = { text: "說好一個小時，等了兩個半小時還沒有人動我的車。" };
  expect(await check(GOOD, told)).toMatchObject({
    ok: false,
    findings: expect.arrayContaining([expect.objectContaining({ check: "language" })]),
  });
});
