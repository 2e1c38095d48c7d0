import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, expect, test } from "vitest";
import { plainText } from "#src/cards/card.ts";
import type { StoreConfig } from "#src/store/store.ts";
import { describeOnBothDatabases, describeOnSqlite } from "#test/databases.ts";
import { until } from "#test/fixtures/chat.ts";
import { type Desk, openDesk, WAITING } from "#test/fixtures/desk.ts";
import { REPOSITORY } from "#test/fixtures/house.ts";
import { type Answering, modelPeer, parts } from "#test/peers/model.ts";

type Peer = Awaited<ReturnType<typeof modelPeer>>;
type How = NonNullable<Parameters<typeof openDesk>[4]>;

let peer: Peer;
const desks: Desk[] = [];
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close();
  await peer.stop();
});

async function deskOn(store: StoreConfig, how: How = {}): Promise<Desk> {
  const desk = await openDesk(store, REPOSITORY, undefined, peer.config(), how);
  desks.push(desk);
  return desk;
}

/** A model that writes nothing before it is released, and every time something else. */
async function heldModel(answer: Answering = (_, nth) => parts({ action: `I asked the workshop ${nth} times.` })) {
  const held = Promise.withResolvers<void>();
  peer = await modelPeer(async (request, nth) => {
    await held.promise;
    return answer(request, nth);
  });
  return { release: () => held.resolve(), asked: (times: number) => until(() => peer.requests.length >= times) };
}

const card = async (desk: Desk, id: string) => plainText((await desk.done("mei", "show-case", { case: id })).card);
const closed = async (desk: Desk) => {
  desks.splice(desks.indexOf(desk), 1);
  await desk.close();
};

describeOnBothDatabases("several desks with one model", (fresh) => {
  test("write one text with one event, however many ask", async () => {
    const store = await fresh();
    const { release, asked } = await heldModel();
    const first = await deskOn(store);
    const id = await first.opened();
    await asked(1);
    const second = await deskOn(store);
    const third = await deskOn(store);
    await Promise.all([second.writer?.start(), third.writer?.start()]);
    await asked(3);
    release();
    await Promise.all([first.written(), second.written(), third.written()]);
    expect((await first.history(id)).filter((kind) => kind.startsWith("model"))).toEqual(["model-drafted"]);
    expect((await second.subject(id)).draft).toMatchObject({ by: "model", number: 2 });
    expect([first, second, third].flatMap(({ logged }) => logged)).toEqual([]);
  });

  test("take up what one of them left, once it cannot be writing any more", async () => {
    const store = await fresh();
    const { release, asked } = await heldModel();
    const first = await deskOn(store);
    const second = await deskOn(store, { rhythm: { pauseMs: 50, lookMs: 20 } });
    await second.writer?.start();
    const id = await first.opened();
    await asked(1);
    second.later(1);
    await new Promise((done) => setTimeout(done, 200));
    expect(peer.requests).toHaveLength(1);
    await closed(first);
    second.later(1);
    await asked(2);
    release();
    await second.written();
    expect((await second.subject(id)).draft.by).toBe("model");
  });
});

describeOnSqlite("the writer", (fresh) => {
  test("stopped while the model writes leaves the case asked for, and the next desk goes on", async () => {
    const store = await fresh();
    const { release, asked } = await heldModel();
    const first = await deskOn(store);
    const id = await first.opened();
    await first.done("mei", "summarise-case", { case: id });
    await asked(1);
    const before = await first.subject(id);
    const begun = performance.now();
    await closed(first);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(first.logged).toEqual([]);
    release();
    const second = await deskOn(store);
    expect(await second.subject(id)).toEqual(before);
    expect(before.asked).toMatchObject({ failed: null });
    await second.writer?.start();
    await second.written();
    expect((await second.subject(id)).draft.by).toBe("model");
    expect(await second.history(id)).not.toContain("model-failed");
  });

  test("finds what is left however many cases are open and due before it", async () => {
    const store = await fresh();
    const { release } = await heldModel();
    const without = await openDesk(store);
    for (let nth = 1; nth <= 205; nth += 1) await without.opened();
    await without.close();
    const first = await deskOn(store);
    first.later(1);
    const id = await first.opened();
    await closed(first);
    release();
    const second = await deskOn(store);
    await second.writer?.start();
    await second.written();
    expect((await second.subject(id)).draft.by).toBe("model");
  });

  test("writes nothing any more after five minutes, and the card never says for ever that it does", async () => {
    const store = await fresh();
    const { asked } = await heldModel();
    const first = await deskOn(store);
    const id = await first.opened();
    await first.done("mei", "summarise-case", { case: id });
    await asked(1);
    await closed(first);
    const second = await deskOn(store);
    second.later(4);
    expect(await card(second, id)).toMatch(/the model is writing one/);
    second.later(2);
    expect(await card(second, id)).toMatch(/The model wrote no draft: it took too long/);
    await second.writer?.start();
    await second.written();
    expect(peer.requests).toHaveLength(1);
    expect((await second.subject(id)).asked).toMatchObject({ failed: "timeout" });
    expect(await second.history(id)).toContain("model-failed");
    // It can be asked for again, the summary, too.
    const { summary } = await second.subject(id);
    expect(summary).toMatchObject({ failed: "timeout" });
    await second.done("mei", "summarise-case", { case: id });
    expect((await second.subject(id)).summary).toMatchObject({ failed: null });
  });

  test("that no desk is there for can be asked for a summary again after five minutes", async () => {
    await heldModel();
    const desk = await deskOn(await fresh());
    const id = await desk.opened();
    await desk.done("mei", "summarise-case", { case: id });
    const { version } = await desk.subject(id);
    await desk.done("mei", "summarise-case", { case: id });
    expect((await desk.subject(id)).version).toBe(version);
    desk.later(6);
    await desk.done("mei", "summarise-case", { case: id });
    expect((await desk.subject(id)).version).toBe(version + 1);
  });

  test("keeps the text once the database is free again, and once", async () => {
    const store = await fresh();
    const { release, asked } = await heldModel();
    const desk = await deskOn(store, { rhythm: { pauseMs: 50, lookMs: 60_000 } });
    const id = await desk.opened();
    await asked(1);
    const file = new DatabaseSync(join(store.dataFolder, "makegood.sqlite"));
    file.exec("begin immediate");
    release();
    await new Promise((done) => setTimeout(done, 6_500));
    expect((await desk.subject(id)).draft.by).toBe("composer");
    file.exec("rollback");
    file.close();
    await desk.written();
    expect((await desk.subject(id)).draft).toMatchObject({ by: "model", number: 2 });
    expect((await desk.history(id)).filter((kind) => kind === "model-drafted")).toHaveLength(1);
  });

  test("stopped while the database is busy ends soon, and the text is asked for again", async () => {
    const store = await fresh();
    const { release, asked } = await heldModel();
    const desk = await deskOn(store, { rhythm: { pauseMs: 60_000, lookMs: 60_000 } });
    const id = await desk.opened();
    await asked(1);
    const file = new DatabaseSync(join(store.dataFolder, "makegood.sqlite"));
    file.exec("begin immediate");
    release();
    await new Promise((done) => setTimeout(done, 6_500));
    file.exec("rollback");
    file.close();
    const begun = performance.now();
    await desk.writer?.stop();
    expect(performance.now() - begun).toBeLessThan(2_000);
    // What was written already is kept at the last moment.
    expect((await desk.subject(id)).draft.by).toBe("model");
  });

  test("leaves a draft alone that a lead sent back, though the model was asked before", async () => {
    const { release, asked } = await heldModel();
    const desk = await deskOn(await fresh());
    const id = await desk.opened();
    await asked(1);
    await desk.done("mei", "request-approval", { case: id });
    await desk.done("jonas", "send-back", { case: id, note: "Name the hour." });
    expect(await card(desk, id)).not.toMatch(/the model is writing/);
    release();
    await desk.written();
    expect((await desk.subject(id)).draft).toMatchObject({ by: "composer", number: 1 });
    expect((await desk.history(id)).filter((kind) => kind.startsWith("model"))).toEqual([]);
    await desk.done("mei", "redraft", { case: id });
    await desk.written();
    expect((await desk.subject(id)).draft.by).toBe("model");
  });

  test("writes four at a time, and all of them in the end", async () => {
    const { release, asked } = await heldModel();
    const desk = await deskOn(await fresh());
    for (let nth = 1; nth <= 9; nth += 1) await desk.done("mei", "open-case", WAITING);
    await asked(4);
    await new Promise((done) => setTimeout(done, 100));
    expect(peer.requests).toHaveLength(4);
    release();
    await desk.written();
    const cases = await desk.store.queue({});
    expect(cases.map(({ data }) => data.draft.by)).toEqual(Array.from({ length: 9 }, () => "model"));
  });
});
