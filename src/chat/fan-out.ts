import { ROLES, type Role } from "../approvals/authority.ts";
import type { DeskStore, PostContent } from "../commands/documents.ts";
import type { Log } from "../log.ts";
import type { NewPost } from "../store/change.ts";
import type { ChatPlatform } from "./platform.ts";

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
  const content = await contentOf(notice, parts.store);
  if (!content) return [];
  const role = ROLES.find((each) => `role:${each}` === notice.audience);
  const places = role ? await placesOfRole(role, parts) : await placesOfPerson(notice, parts);
  const told = role ? await withoutWhoAsked(places, notice, parts.store) : places;
  if (role && places.length === 0) return nobodyThere(notice, role, parts);
  return told.map(({ platform, place }) => messageTo(notice, platform, place, null, content));
}

function messageTo(
  notice: Notice,
  platform: string,
  place: string,
  parent: string | null,
  data: PostContent,
): NewPost<PostContent> {
  const kind = data.kind === "approval" ? "approval" : "notice";
  const id = `${notice.id}:${kind}:${platform}:${place}`;
  return { id, caseId: notice.caseId, platform, place, parent, kind, createdAt: notice.createdAt, data };
}

/** A request is shown as itself, with its buttons; of one that was decided in the meantime nobody needs to hear. */
async function contentOf({ data, caseId }: Notice, store: DeskStore): Promise<PostContent | undefined> {
  if (data.key !== "notice.request") return { kind: "notice", key: data.key, facts: data.facts };
  const named = data.facts.approval ?? (caseId === null ? undefined : (await store.approval(caseId))?.id);
  const approval = named === undefined ? undefined : await store.approvalById(named);
  return approval?.state === "requested" ? { kind: "approval", approval: approval.id } : undefined;
}

interface Target {
  readonly platform: string;
  readonly place: string;
}

async function placesOfRole(role: Role, { platforms }: FanOutParts): Promise<readonly Target[]> {
  const told = platforms.map(async (platform) => {
    const places = await platform.audience(role);
    return places.map((place) => ({ platform: platform.name, place }));
  });
  return (await Promise.all(told)).flat();
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
  return account ? [{ platform: account.platform, place: `user:${account.account}` }] : [];
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
  const cards = notice.caseId === null ? [] : await store.postsOf(notice.caseId);
  const content: PostContent = { kind: "notice", key: "notice.nobody", facts: { role, id: notice.caseId ?? "" } };
  return cards
    .filter(({ kind }) => kind === "case")
    .map((card) => messageTo(notice, card.platform, card.place, card.id, content));
}
