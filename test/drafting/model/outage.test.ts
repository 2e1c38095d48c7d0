import { afterEach, expect, test, vi } from "vitest";
import { plainText } from "#src/cards/card.ts";
import { describeOnSqlite } from "#test/databases.ts";
import { type Desk, openDesk } from "#test/fixtures/desk.ts";
import { REPOSITORY } from "#test/fixtures/house.ts";
import { GOOD, loadLangChain, modelPeer, parts } from "#test/peers/model.ts";
import { answerWith, type Behaviour, completion, refuseWith, wildModel } from "#test/peers/wild-model.ts";

const QUICK = { persistence: { tries: 3, pauseMs: 5, longestMs: 1_500 } };

describeOnSqlite("a provider that is down", (fresh) => {
  let desk: Desk;
  let stop = async () => {};
  afterEach(async () => {
    await desk.close();
    await stop();
  });
  const card = async (id: string) => plainText((await desk.done("mei", "show-case", { case: id })).card);
  /** Opens a case and waits until the model has written it, or has not. */
  async function opened(): Promise<string> {
    const id = await desk.opened();
    await desk.written();
    return id;
  }

  test("is given a minute's rest after five failures in a row; then one tries, and a success ends it", async () => {
    let isDown = true;
    const peer = await modelPeer(() => (isDown ? { error: { message: "no such key" }, status: 401 } : parts()));
    stop = () => peer.stop();
    let at = 1_000_000;
    desk = await openDesk(await fresh(), REPOSITORY, undefined, peer.config(), { patience: { clock: () => at } });
    for (let nth = 1; nth <= 5; nth += 1) expect(await card(await opened())).toMatch(/refused the key/);
    expect(await card(await opened())).toMatch(/failed several times in a row and is given a minute's rest/);
    at += 59_000;
    await opened();
    expect(peer.requests).toHaveLength(5);
    // Of those who come after the minute only the first tries, and fails as before.
    at += 2_000;
    expect(await card(await opened())).toMatch(/refused the key/);
    expect(await card(await opened())).toMatch(/minute's rest/);
    expect(peer.requests).toHaveLength(6);
    isDown = false;
    at += 61_000;
    expect((await desk.subject(await opened())).draft.by).toBe("model");
    expect((await desk.subject(await opened())).draft.by).toBe("model");
    // Nobody is without a draft of the composer.
    for (const { data } of await desk.store.queue({})) expect(data.draft.text.length).toBeGreaterThan(100);
  });

  test("of four failures and a success makes no rest", async () => {
    const peer = await modelPeer((_, nth) => (nth % 5 === 0 ? parts() : { error: { message: "no" }, status: 403 }));
    stop = () => peer.stop();
    desk = await openDesk(await fresh(), REPOSITORY, undefined, peer.config());
    for (let nth = 1; nth <= 10; nth += 1) await opened();
    expect(peer.requests).toHaveLength(10);
  });

  test("and an answer that is no good gives nobody a rest", async () => {
    const peer = await modelPeer(() => ({ content: "Sure!" }));
    stop = () => peer.stop();
    desk = await openDesk(await fresh(), REPOSITORY, undefined, peer.config());
    for (let nth = 1; nth <= 7; nth += 1) await opened();
    expect(peer.requests).toHaveLength(7);
  });

  test.each<readonly [string, Behaviour, RegExp]>([
    [
      "is busy, then writes",
      (response, nth) => (nth === 1 ? refuseWith(response, 429, { message: "Busy" }) : well(response)),
      /by the model/,
    ],
    [
      "fails, then writes",
      (response, nth) => (nth < 3 ? refuseWith(response, 502, { message: "Bad" }) : well(response)),
      /by the model/,
    ],
    ["stays busy", (response) => refuseWith(response, 429, { message: "Busy" }), /its provider is busy \(429\)/],
    ["stays down", (response) => refuseWith(response, 503, { message: "Down" }), /it could not be reached/],
    ["cuts every connection", (response) => response.destroy(), /it could not be reached/],
    ["never answers", () => {}, /it took too long/],
    ["answers too late", (response) => setTimeout(() => well(response), 700), /it took too long/],
    ["declines", (response) => answerWith(response, completion(null, { message: { refusal: "No." } })), /it declined/],
    [
      "is cut off at its longest",
      (response) => answerWith(response, completion(JSON.stringify(GOOD), { finish: "length" })),
      /its answer was unusable/,
    ],
    ["sends bytes that are no text", (response) => answerWith(response, broken()), /did not pass the checks/],
  ])("%s: the card says how it ended", async (_, behave, told) => {
    const wild = await wildModel(behave);
    stop = () => wild.stop();
    const how = { patience: { ...QUICK, limitMs: 500 } };
    await loadLangChain();
    desk = await openDesk(await fresh(), REPOSITORY, undefined, wild.config(), how);
    const id = await opened();
    expect(await card(id)).toMatch(told);
    const before = await desk.subject(id);
    await new Promise((done) => setTimeout(done, 300));
    expect(await desk.subject(id)).toEqual(before);
    expect(await desk.refused("mei", "request-approval", { case: id })).toBeUndefined();
  });

  test("leaves no complaint, name, key or answer in the log, whatever it says", async () => {
    const key = "hunter2-hunter2";
    const told = vi.spyOn(console, "warn").mockImplementation(() => {});
    const answers: readonly Behaviour[] = [
      (response, _, asked) => refuseWith(response, 500, { message: `Cannot do: ${asked} ${key}` }),
      (response, _, asked) => refuseWith(response, 400, { message: `Bad request: ${asked}`, code: asked }),
      (response, _, asked) => refuseWith(response, 401, { message: `Incorrect API key provided: ${key} ${asked}` }),
      (response, _, asked) => refuseWith(response, 429, { message: asked, code: "rate_limit_exceeded" }),
      (response, _, asked) => answerWith(response, `<html>${asked}</html>`),
      (response, _, asked) => answerWith(response, completion(asked)),
      (response) => answerWith(response, completion(JSON.stringify({ ...GOOD, gift: "A secret voucher for $50." }))),
      (response, _, asked) => answerWith(response, completion(null, { message: { refusal: asked } })),
    ];
    let answer = answers[0];
    const wild = await wildModel((...args) => answer?.(...args));
    stop = () => wild.stop();
    const patience = { persistence: { ...QUICK.persistence, tries: 1 }, clock: () => at };
    let at = 0;
    desk = await openDesk(await fresh(), REPOSITORY, undefined, { ...wild.config(), apiKey: key }, { patience });
    for (const each of answers) {
      answer = each;
      // Nobody is given a rest.
      at += 70_000;
      await opened();
    }
    expect(wild.at.length).toBeGreaterThanOrEqual(answers.length);
    const log = `${desk.logged.join("\n")}\n${told.mock.calls.join("\n")}`;
    told.mockRestore();
    expect(log).not.toMatch(/Lee|CUSTOMER|promised|two and a half|hunter2|voucher|understanding|Always/);
    expect(log).toMatch(/"why":"unreachable".*"status":500/);
    expect(log).toMatch(/"why":"failed".*"status":400/);
    expect(log).toMatch(/"why":"rate-limited".*"code":"rate_limit_exceeded"/);
  });
});

function well(response: Parameters<Behaviour>[0]): void {
  answerWith(response, completion(JSON.stringify(GOOD)));
}

function broken(): Uint8Array {
  const body = Buffer.from(completion(JSON.stringify({ ...GOOD, reach: "You can ~ reply." })));
  body[body.indexOf("~")] = 0xff;
  return body;
}
