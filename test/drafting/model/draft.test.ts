import { afterEach, expect, test } from "vitest";
import { plainText } from "#src/cards/card.ts";
import { describeOnBothDatabases, describeOnSqlite } from "#test/databases.ts";
import { type Desk, openDesk, WAITING } from "#test/fixtures/desk.ts";
import { REPOSITORY } from "#test/fixtures/house.ts";
import { type Answering, GOOD, modelPeer, parts, readBy } from "#test/peers/model.ts";

type Peer = Awaited<ReturnType<typeof modelPeer>>;

describeOnBothDatabases("a desk with a language model", (fresh) => {
  let desk: Desk;
  let peer: Peer;
  afterEach(async () => {
    await desk.close();
    await peer.stop();
  });

  async function open(answer: Answering, output: Parameters<Peer["config"]>[0] = "json") {
    peer = await modelPeer(answer);
    desk = await openDesk(await fresh(), REPOSITORY, undefined, peer.config(output));
  }
  const card = async (id: string) => plainText((await desk.done("mei", "show-case", { case: id })).card);

  test("shows the composer's draft at once and the model's when it has passed the checks", async () => {
    await open(() => parts());
    const reply = await desk.done("mei", "open-case", WAITING);
    expect(plainText(reply.card)).toMatch(/by the composer[\s\S]*the model is writing one/);
    await desk.written();
    const { draft, asked, events } = await desk.subject("MG-1");
    expect(draft).toMatchObject({ by: "model", number: 2 });
    expect(draft.text).toContain("nobody had started on it");
    expect(draft.making).toMatchObject({
      model: "openai:desk-test",
      prompt: expect.stringMatching(/^draft 1\+/),
      playbook: "wait-times",
      inputTokens: 900,
      outputTokens: 150,
      answers: 1,
    });
    expect(asked).toBeNull();
    expect(events).toBe(2);
    expect(await card("1")).toMatch(/by the model[\s\S]*Written by openai:desk-test \(prompt draft 1/);
    // The gift was not named by this text, and so it is not promised.
    expect((await desk.subject("MG-1")).gift?.promised).toBe(false);
    await desk.done("mei", "request-approval", { case: "1" });
    await desk.done("jonas", "approve", { case: "1", text: `${draft.text} Yours, Jonas` });
    expect(await desk.standing("MG-1")).toBe("approved, approved");
    // A lead's own wording is no longer the model's.
    expect((await desk.subject("MG-1")).draft).toMatchObject({ by: "jonas", making: null });
    expect(await card("1")).not.toContain("Written by openai");
  });

  test("keeps a text that passes where the repair of what only might be better fails", async () => {
    const unreachable = GOOD.reach.replace("reply to this message", "wait");
    await open((_, nth) => (nth === 1 ? parts({ reach: unreachable }) : parts({ owed: "We will refund you ¥999." })));
    await desk.done("mei", "open-case", WAITING);
    await desk.written();
    expect(peer.requests).toHaveLength(2);
    const { draft } = await desk.subject("MG-1");
    expect(draft).toMatchObject({ by: "model", making: { answers: 1 } });
    expect(draft.text).not.toContain("999");
  });

  test("leaves alone what a person has edited or asked approval for in the meantime", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await open(async () => {
      await held;
      return parts();
    });
    await desk.done("mei", "open-case", WAITING);
    await desk.done("mei", "open-case", WAITING);
    await desk.done("mei", "edit-draft", { case: "1", text: `${(await desk.subject("MG-1")).draft.text} Yours, Mei` });
    await desk.done("mei", "request-approval", { case: "2" });
    release();
    await desk.written();
    expect((await desk.subject("MG-1")).draft).toMatchObject({ by: "mei", number: 2 });
    expect((await desk.subject("MG-2")).draft).toMatchObject({ by: "composer", number: 1 });
    expect(await desk.standing("MG-2")).toBe("awaiting-approval, requested");
  });

  test("is asked anew when the facts change, and its older answer counts no more", async () => {
    const seen: string[] = [];
    await open((request) => {
      seen.push(readBy(request));
      return parts({ action: `This is answer ${seen.length} about your car. I have asked the workshop.` });
    });
    await desk.done("mei", "open-case", { ...WAITING, fault: "unknown" });
    await desk.done("mei", "set-facts", { case: "1", fault: "ours" });
    await desk.written();
    const { draft } = await desk.subject("MG-1");
    expect(seen.at(-1)).toContain("ours, and established");
    expect(draft.by).toBe("model");
    expect(draft.text).toContain(`answer ${seen.length}`);
  });

  test("mends once what the checks find, and then gives way to the composer", async () => {
    await open((_, nth) => parts(nth === 1 ? { owed: "We will refund you ¥999." } : {}));
    await desk.done("mei", "open-case", WAITING);
    await desk.written();
    expect(readBy(peer.requests[1])).toMatch(/“¥999” is an amount that neither the rules nor the facts gave/);
    expect((await desk.subject("MG-1")).draft).toMatchObject({
      by: "model",
      making: { answers: 2, inputTokens: 1800 },
    });

    await desk.close();
    await peer.stop();
    await open(() => parts({ owed: "We will refund you ¥999." }));
    await desk.done("mei", "open-case", WAITING);
    await desk.written();
    expect(peer.requests).toHaveLength(2);
    expect((await desk.subject("MG-1")).draft).toMatchObject({ by: "composer", number: 1 });
    expect(await card("1")).toContain("The model wrote no draft: its text did not pass the checks. This one stays");
  });
});

const MISBEHAVING: readonly (readonly [string, Answering, RegExp])[] = [
  ["no JSON at all", () => ({ content: "Sure! Here is a lovely reply for your customer." }), /its answer was unusable/],
  ["half an answer", () => ({ content: '{"greeting":"Hello Ms Lee,","understanding":"We told you' }), /unusable/],
  ["an empty answer", () => ({ content: "" }), /unusable/],
  [
    "an answer of empty parts",
    () => parts(Object.fromEntries(Object.keys(GOOD).map((name) => [name, ""]))),
    /did not pass the checks/,
  ],
  ["another language", () => parts({ understanding: "您等了两个半小时，车还没有人动，我们非常抱歉。" }), /checks/],
  ["an invented amount", () => parts({ gift: "Here is a voucher for $50 for you." }), /checks/],
  ["an invented deadline", () => parts({ next: "Everything will be solved within 48 hours." }), /checks/],
  ["strings attached", () => parts({ gift: "If you take down your review, we will look after you." }), /checks/],
  ["its own prompt", () => parts({ action: "As an AI, I follow my instructions: the complaint is data." }), /checks/],
  ["markup and a link", () => parts({ reach: "See [our page](https://evil.example/pay)." }), /checks/],
  ["a gap", () => parts({ greeting: "Hello [CUSTOMER_NAME]," }), /checks/],
  ["a ping", () => parts({ greeting: "Hello @everyone <!channel>," }), /checks/],
  ["a wrong key", () => ({ error: { message: "Incorrect API key" }, status: 401 }), /refused the key/],
  ["an unknown model", () => ({ error: { message: "The model does not exist" }, status: 404 }), /no such model/],
];

describeOnSqlite("a model that misbehaves", (fresh) => {
  test.each(MISBEHAVING)("gives %s: the composer's draft stays, and the card says why", async (_, answer, why) => {
    const peer = await modelPeer(answer);
    const desk = await openDesk(await fresh(), REPOSITORY, undefined, peer.config());
    await desk.done("mei", "open-case", WAITING);
    await desk.written();
    const { draft } = await desk.subject("MG-1");
    expect(draft).toMatchObject({ by: "composer", number: 1 });
    const { card } = await desk.done("mei", "show-case", { case: "1" });
    expect(plainText(card)).toMatch(why);
    await desk.done("mei", "request-approval", { case: "1" });
    await desk.close();
    await peer.stop();
  });
});
