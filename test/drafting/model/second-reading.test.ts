import { afterEach, expect, test } from "vitest";
import { plainText } from "#src/cards/card.ts";
import { describeOnSqlite } from "#test/databases.ts";
import { type Desk, openDesk, WAITING } from "#test/fixtures/desk.ts";
import { library, REPOSITORY } from "#test/fixtures/house.ts";
import { meaningsPeer } from "#test/peers/meanings.ts";
import { modelPeer, parts } from "#test/peers/model.ts";

/** Every utterance lies where its playbook is; the complaint lies where the test says. */
const BY_UTTERANCE = new Map(
  [...library.playbooks.values()].flatMap(({ slug, utterances }) =>
    [...utterances.en, ...utterances.zh].map((text) => [text, slug] as const),
  ),
);

describeOnSqlite("a second reading", (fresh) => {
  let desk: Desk;
  let meanings: Awaited<ReturnType<typeof meaningsPeer>>;
  let peer: Awaited<ReturnType<typeof modelPeer>>;
  afterEach(async () => {
    await desk.close();
    await peer.stop();
    await meanings.stop();
  });

  async function open(says: Omit<Parameters<typeof meaningsPeer>[0], "about"> & { readonly about?: string }) {
    const { about = "wait-times", ...moderation } = says;
    meanings = await meaningsPeer({ ...moderation, about: (text) => BY_UTTERANCE.get(text) ?? about });
    peer = await modelPeer(() => parts());
    const asMeanings = { ...peer.config(), baseUrl: meanings.url, embeddings: "meanings", moderation: "moderation" };
    desk = await openDesk(await fresh(), REPOSITORY, undefined, peer.config(), { meanings: asMeanings });
  }

  test("by meaning finds a better playbook, and what follows from it changes with it", async () => {
    await open({ about: "overbooked-reservation" });
    await desk.done("mei", "open-case", WAITING);
    await desk.written();
    const { playbook, match } = await desk.subject("MG-1");
    expect(playbook).toBe("overbooked-reservation");
    expect(match.candidates[0]?.slug).toBe("overbooked-reservation");
    expect(match.candidates[1]?.slug).toBe("wait-times");
    expect(await desk.history("MG-1")).toEqual(["opened", "read-again", "model-drafted"]);
    // The utterances are embedded once and kept.
    const embedded = meanings.requests.filter(({ texts }) => texts.length > 1).length;
    await desk.done("mei", "open-case", {
      ...WAITING,
      customer: "Sarah Connor",
      text: `${WAITING.text} Call 13812345678.`,
    });
    await desk.written();
    expect(meanings.requests.filter(({ texts }) => texts.length > 1)).toHaveLength(embedded);
    expect(JSON.stringify(meanings.requests)).not.toContain("13812345678");
  });

  test("leaves alone what a person has already taken up", async () => {
    await open({ about: "overbooked-reservation" });
    await desk.done("mei", "open-case", WAITING);
    await desk.done("mei", "add-note", { case: "1", note: "I am ringing them." });
    await desk.written();
    expect((await desk.subject("MG-1")).playbook).toBe("wait-times");
  });

  test("hears somebody who speaks of ending their life in words that no list has", async () => {
    await open({ isSelfHarm: (text) => text.includes("nobody would miss me") });
    await desk.done("mei", "open-case", { ...WAITING, text: `${WAITING.text} Tonight nobody would miss me anyway.` });
    await desk.written();
    const { draft, triage, gift } = await desk.subject("MG-1");
    expect(triage.grade.value).toBe("urgent");
    expect(triage.flags.map(({ value }) => value)).toEqual(expect.arrayContaining(["safety", "self-harm"]));
    expect(draft.text).toMatch(/worried|does not leave me in peace/);
    expect(draft.by).toBe("composer");
    expect(gift).toBeNull();
    expect(await desk.store.undelivered("role:manager")).toHaveLength(1);
    const { card } = await desk.done("mei", "show-case", { case: "1" });
    expect(plainText(card)).toContain("Phone them now");
  });

  test("stops a reply that moderation objects to", async () => {
    await open({ isFlagged: (text) => text.includes("lost afternoon") });
    await desk.done("mei", "open-case", WAITING);
    await desk.written();
    expect((await desk.subject("MG-1")).draft.by).toBe("composer");
  });

  test("is never needed: where it cannot be had, the matcher's reading and the model's draft stand", async () => {
    await open({ about: "overbooked-reservation" });
    meanings.goDown();
    await desk.done("mei", "open-case", WAITING);
    await desk.written();
    expect(await desk.subject("MG-1")).toMatchObject({ playbook: "wait-times", draft: { by: "model" } });
  });
});
