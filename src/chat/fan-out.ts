import { ROLES, type Role } from "../approvals/authority.ts";
import type { DeskStore, PostContent } from "../commands/documents.ts";
import type { Log } from "../log.ts";
import type { NewPost } from "../store/change.ts";
import { type ChatPlatform, WHERE_IT_STANDS } from "./platform.ts";

const LEASE_MS = 5_000;
const AT_ONCE = 20;

export interface FanOutParts {
  readonly store: DeskStore;
  readonly platforms: readonly ChatPlatform[];
  readonly now: () => Date;
  readonly log: Log;
}

type Notice = Awaited<ReturnType<DeskStore["claimOutgoing"]>>[number];

/** Turns what was addressed to a role or a person into messages for their channels and accounts. True where there was any. */
export async function fanOut(parts: FanOutParts): Promise<boolean> {
  const { store, now } = parts;
  const notices = await store.claimOutgoing(now().toISOString(), LEASE_MS, AT_ONCE, true);
  for (const notice of notices) {
    await store.deliverAs(notice.id, await messagesFor(notice, parts), now().toISOString());
  }
  return notices.length > 0;
}

async function messagesFor(notice: Notice, parts: FanOutParts): Promise<readonly NewPost<PostContent>[]> {
  const role = ROLES.find((each) => `role:${each}` === notice.audience) ?? null;
  const content = await contentOf(notice, role, parts.store);
  if (!content) return [];
  const places = role ? await placesOfRole(role, notice, parts) : await placesOfPerson(notice, parts);
  if (role && places.length === 0) return nobodyThere(notice, role, parts);
  const told = role ? await withoutWhoAsked(places, notice, parts.store) : places;
  return told.map((target) => messageTo(notice, target, content));
}

function messageTo(notice: Notice, { platform, place, parent }: Target, data: PostContent): NewPost<PostContent> {
  const kind = data.kind === "approval" ? "approval" : "notice";
  const id = `${notice.id}:${kind}:${platform}:${place}`;
  return { id, caseId: notice.caseId, platform, place, parent, kind, createdAt: notice.createdAt, data };
}

/** A request is shown as itself, with its buttons; of one that was decided in the meantime nobody needs to hear. */
async function contentOf(
  { data, caseId }: Notice,
  notify: Role | null,
  store: DeskStore,
): Promise<PostContent | undefined> {
  if (data.key !== "notice.request") return { kind: "notice", key: data.key, facts: data.facts, notify };
  const named = data.facts.approval ?? (caseId === null ? undefined : (await store.approval(caseId))?.id);
  const approval = named === undefined ? undefined : await store.approvalById(named);
  return approval?.state === "requested" ? { kind: "approval", approval: approval.id, notify } : undefined;
}

interface Target {
  readonly platform: string;
  readonly place: string;
  readonly parent: string | null;
}

async function placesOfRole(role: Role, notice: Notice, { platforms, store }: FanOutParts): Promise<readonly Target[]> {
  const told = platforms.map(async (platform) => {
    const places = await platform.audience(role);
    const direct = places.filter((place) => place !== WHERE_IT_STANDS);
    const below = places.includes(WHERE_IT_STANDS) ? await cardsOf(notice, platform.name, store) : [];
    return [...direct.map((place) => ({ platform: platform.name, place, parent: null })), ...below];
  });
  return (await Promise.all(told)).flat();
}

async function cardsOf({ caseId }: Notice, platform: string | null, store: DeskStore): Promise<readonly Target[]> {
  const posts = caseId === null ? [] : await store.postsOf(caseId);
  return posts
    .filter((post) => post.kind === "case" && (platform === null || post.platform === platform))
    .map((card) => ({ platform: card.platform, place: card.place, parent: card.id }));
}

/** Where the person has several accounts, the one on the platform where the case stands. */
async function placesOfPerson(
  { audience, caseId }: Notice,
  { store, platforms }: FanOutParts,
): Promise<readonly Target[]> {
  const accounts = await store.chat.accountsOf(audience.slice("person:".length));
  const here = accounts.filter(({ platform }) => platforms.some(({ name }) => name === platform));
  const stands = caseId === null ? [] : (await store.postsOf(caseId)).map(({ platform }) => platform);
  const account = here.find(({ platform }) => stands.includes(platform)) ?? here[0];
  return account ? [{ platform: account.platform, place: `user:${account.account}`, parent: null }] : [];
}

/** Who asked for a decision is not asked to decide it. */
async function withoutWhoAsked(places: readonly Target[], { data, caseId }: Notice, store: DeskStore) {
  if (data.key !== "notice.request" || caseId === null) return places;
  const asked = (await store.approval(caseId))?.requestedBy;
  const accounts = asked === undefined ? [] : await store.chat.accountsOf(asked);
  const own = accounts.map(({ platform, account }) => `${platform} user:${account}`);
  return places.filter(({ platform, place }) => !own.includes(`${platform} ${place}`));
}

/** A desk that knows no lead says so where the case stands, and how that is mended. */
async function nobodyThere(notice: Notice, role: Role, { store, log }: FanOutParts) {
  log.error(
    "nobody is known to hold a role: set it in SLACK_LEADS, SLACK_MANAGERS, DISCORD_LEADS or DISCORD_MANAGERS",
    {
      role,
    },
  );
  const facts = { role, id: notice.caseId ?? "" };
  const content: PostContent = { kind: "notice", key: "notice.nobody", facts, notify: null };
  return (await cardsOf(notice, null, store)).map((card) => messageTo(notice, card, content));
}
