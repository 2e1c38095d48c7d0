import { createHash } from "node:crypto";
import { atLeast, MODEL, type Person } from "./approvals/authority.ts";
import { errorCard, inWords } from "./cards/error-card.ts";
import { inputFaults } from "./cards/input-faults.ts";
import type { Say, Speak } from "./cards/say.ts";
import { gradeOf } from "./cases/case.ts";
import type { Command, Deed, Desk, Outcome } from "./commands/command.ts";
import type { DeskDocuments, PostContent, Reply } from "./commands/documents.ts";
import type { Place } from "./commands/place.ts";
import { UserError } from "./errors.ts";
import type { Log } from "./log.ts";
import type { Change, NewPost, Told } from "./store/change.ts";

/** A person's wish, whatever door it came in by. A retry carries the same id and is the same invocation. */
export interface Invocation {
  readonly id: string;
  /** What becomes a case once, whoever wishes it: somebody's message. */
  readonly source?: string | undefined;
  readonly command: string;
  readonly input: unknown;
  readonly actor: Person;
  /** The terminal, where it is not said. */
  readonly place?: Place;
}

export interface App {
  /** Does what is wished, once, and answers in the actor's language. Never throws: a bug is logged and said. */
  receive(invocation: Invocation): Promise<Reply>;
}

export interface AppParts {
  readonly commands: readonly Command[];
  /** What the desk does by itself and no person can. */
  readonly inner: readonly Command[];
  /** Told of every case that was changed, once it is kept. */
  readonly changed?: (caseId: string) => void;
  readonly desk: Omit<Desk, "actor" | "now" | "say" | "commands" | "place">;
  readonly speak: Speak;
  readonly now: () => Date;
  readonly log: Log;
}

/** Two people may change one case at once; the second decides again on what the first left. */
const ATTEMPTS = 5;

export function createApp(parts: AppParts): App {
  return {
    async receive(invocation) {
      const inChat = invocation.place !== undefined && invocation.place.platform !== "console";
      const say = await parts.speak(invocation.actor.language, { inChat });
      try {
        return await answer(parts, invocation, say);
      } catch (error) {
        return refusal(error, invocation, say, parts.log);
      }
    },
  };
}

async function answer(parts: AppParts, invocation: Invocation, say: Say): Promise<Reply> {
  const command = find(parts, invocation);
  const input = parsed(command, invocation.input, say);
  permit(command, invocation.actor);
  const place = invocation.place ?? { platform: "console", account: invocation.actor.id, channel: null };
  const digest = digestOf(invocation, input);

  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { actor } = invocation;
    const desk: Desk = { ...parts.desk, commands: parts.commands, actor, place, now: parts.now(), say };
    // A decision repeated would be refused as already taken, so what this invocation did is looked up first.
    const earlier = await repeated(desk, invocation, digest);
    if (earlier) return earlier;
    const outcome = await command.run(input, desk);
    if (outcome.kind === "shown") return shown(outcome);
    const stamp = { id: keyOf(invocation), command: command.name, digest, at: desk.now.toISOString() };
    const result = await keep(outcome, stamp, desk);
    if (result.kind === "committed" && result.reply.case) parts.changed?.(result.reply.case.id);
    if (result.kind === "committed" || result.kind === "repeated") return result.reply;
    if (result.kind === "other-input" && !invocation.source)
      throw new UserError("id-reused", { id: invocation.id, command: result.command });
  }
  throw new UserError("moved-on", { id: idIn(input) });
}

function keep(outcome: Exclude<Outcome, { kind: "shown" }>, stamp: Stamp, { store, place, say }: Desk) {
  switch (outcome.kind) {
    case "opened":
      return store.open((number) => changeOf(outcome.build(number), stamp, place, say));
    case "done":
      return store.commit(changeOf(outcome, stamp, place, say));
    case "kept": {
      const reply = { ok: true, card: outcome.card };
      return store.commit({ invocation: { ...stamp, reply }, people: outcome.people });
    }
  }
}

/** The desk's own commands are there for nobody else. */
function find({ commands, inner }: AppParts, { command: name, actor }: Invocation): Command {
  const known = actor.id === MODEL.id ? inner : commands;
  const command = known.find((command) => command.name === name);
  if (!command) throw new UserError("unknown-command", { command: name });
  return command;
}

function parsed(command: Command, input: unknown, say: Say): Record<string, unknown> {
  const result = command.input.safeParse(input);
  if (result.success) return result.data;
  const faults = inputFaults(command.input, input, say);
  throw new UserError("invalid-input", { faults, command: command.path.join(" ") });
}

function permit(command: Command, actor: Person): void {
  if (atLeast(actor.role, command.access)) return;
  throw new UserError("no-access", { role: command.access, name: actor.name, own: actor.role });
}

function keyOf({ id, source }: Invocation): string {
  return source ?? id;
}

function digestOf({ id, source, command, actor }: Invocation, input: Record<string, unknown>): string {
  return createHash("sha256")
    .update(JSON.stringify([command, actor.id, input, ...(source ? [id] : [])]))
    .digest("hex");
}

async function repeated(desk: Desk, invocation: Invocation, digest: string): Promise<Reply | undefined> {
  const earlier = await desk.store.invocation(keyOf(invocation));
  if (!earlier) return undefined;
  if (earlier.digest === digest) return earlier.reply;
  const known = invocation.source && earlier.reply.case?.id;
  if (known) throw new UserError("message-is-a-case", { case: known });
  throw new UserError("id-reused", { id: invocation.id, command: earlier.command || invocation.command });
}

function shown({ card, dossier }: { card: Reply["card"]; dossier?: Deed["dossier"] }): Reply {
  return { ok: true, ...(dossier && { case: summary(dossier) }), card };
}

interface Stamp {
  readonly id: string;
  readonly command: string;
  readonly digest: string;
  readonly at: string;
}

/** The deed as one transaction. */
function changeOf(deed: Deed, stamp: Stamp, place: Place, say: Say): Change<DeskDocuments> {
  const { subject, clocks } = deed.dossier;
  const first = subject.events - deed.events.length + 1;
  return {
    invocation: { ...stamp, reply: replyOf(deed, say) },
    case: {
      expectedVersion: deed.expectedVersion,
      row: {
        id: subject.id,
        number: Number(subject.id.slice(subject.id.indexOf("-") + 1)),
        version: subject.version,
        state: subject.state,
        grade: gradeOf(subject),
        assignee: subject.assignee,
        openedAt: subject.openedAt,
        updatedAt: stamp.at,
        nextDueAt: nextDue(clocks),
        data: subject,
      },
    },
    events: deed.events.map(({ kind, at, by, facts }, place) => ({
      caseId: subject.id,
      seq: first + place,
      at,
      kind,
      actor: by,
      data: facts,
    })),
    approvals: deed.approval ? [deed.approval] : [],
    clocks: (deed.clocks ?? []).map((clock) => ({ caseId: subject.id, ...clock })),
    ledger: deed.ledger ?? [],
    outgoing: (deed.notices ?? []).map(({ audience, key, facts }, place) => ({
      id: `${subject.id}-v${subject.version}-${place}`,
      caseId: subject.id,
      kind: key,
      audience,
      createdAt: stamp.at,
      data: { key, facts },
    })),
    ...(deed.expectedVersion === 0 ? { posts: cardIn(place, subject.id, stamp.at) } : { told: stepOf(deed, stamp.at) }),
  };
}

/** A case opened in a chat has its card there: for all to see, or in the direct messages of whoever opened it. */
function cardIn(from: Place, caseId: string, createdAt: string): readonly NewPost<PostContent>[] {
  const { platform, channel, account } = from;
  if (platform === "console") return [];
  const place = channel ?? `user:${account}`;
  const id = `${caseId}:case:${platform}:${place}`;
  return [{ id, caseId, platform, place, parent: null, kind: "case", createdAt, data: { kind: "case" } }];
}

/** What the thread of the card is told. An approved text stands there in full, for it is what goes out now. */
function stepOf({ dossier, events }: Deed, at: string): Told<PostContent> {
  const { subject } = dossier;
  // The texts before and after stand in the history; the sentence does not need them.
  const told = events.map(({ kind, facts: { before: _before, after: _after, ...facts } }) => ({ kind, facts }));
  const release = subject.state === "approved" ? subject.draft.text : null;
  const data: PostContent = { kind: "step", events: told, release };
  return { caseId: subject.id, version: subject.version, at, data };
}

function nextDue(clocks: Deed["dossier"]["clocks"]): string | null {
  const running = clocks.filter(({ stoppedAt }) => stoppedAt === null).map(({ dueAt }) => dueAt);
  return running.sort()[0] ?? null;
}

function replyOf({ dossier, card, refusal }: Deed, say: Say): Reply {
  const about = { case: summary(dossier), card };
  return refusal ? { ok: false, ...about, error: inWords(refusal, say) } : { ok: true, ...about };
}

function summary({ subject }: Deed["dossier"]) {
  return { id: subject.id, state: subject.state, version: subject.version };
}

function refusal(error: unknown, invocation: Invocation, say: Say, log: Log): Reply {
  const known = error instanceof UserError ? error : asBug(error, invocation, log);
  return { ok: false, card: errorCard(known, say), error: inWords(known, say) };
}

/** The log gets the cause; the person gets a reference to it. */
function asBug(error: unknown, { id, command }: Invocation, log: Log): UserError {
  const reference = createHash("sha256").update(id).digest("hex").slice(0, 8);
  log.error("a command failed", { reference, command, cause: error });
  return new UserError("bug", { reference });
}

function idIn(input: Record<string, unknown>): string {
  return typeof input.case === "string" ? input.case : "";
}
