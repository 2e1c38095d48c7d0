import { approvalCard } from "../cards/approval-card.ts";
import type { Card } from "../cards/card.ts";
import { caseCard } from "../cards/case-card.ts";
import { isEventKind, sentenceOf } from "../cards/history.ts";
import { isWordKey, type Say } from "../cards/say.ts";
import type { Desk } from "../commands/command.ts";
import type { DeskStore, PostContent } from "../commands/documents.ts";
import { dossierOf } from "../commands/dossier.ts";
import { viewOf, worthShown } from "../commands/view.ts";
import type { Library } from "../library/load-library.ts";

/** What is needed to put a message into words. */
export interface CardDesk {
  readonly store: DeskStore;
  readonly library: Library;
  readonly now: Date;
  readonly say: Say;
  speaks: Desk["speaks"];
}

/** What a message says as things stand now. Undefined where there is nothing left to say. */
export async function cardOf(caseId: string | null, content: PostContent, desk: CardDesk): Promise<Card | undefined> {
  switch (content.kind) {
    case "case":
      return caseId === null ? undefined : caseNow(caseId, desk);
    case "approval":
      return caseId === null ? undefined : requestNow(caseId, content.approval, desk);
    case "notice":
      return isWordKey(content.key)
        ? { ...PLAIN, title: desk.say(content.key, content.facts), accent: accentOf(content.key) }
        : undefined;
    case "step":
      return step(content, desk);
    case "part":
      return { ...PLAIN, title: "", parts: [{ kind: "quote", heading: content.heading, text: content.text }] };
  }
}

const PLAIN: Card = { title: "", accent: "plain", parts: [], buttons: [] };

function accentOf(key: string): Card["accent"] {
  return key === "notice.urgent" ? "urgent" : key === "notice.approved" ? "good" : "plain";
}

async function viewNow(caseId: string, desk: CardDesk) {
  const dossier = await dossierOf(desk, caseId);
  await desk.speaks(dossier.subject.draft.language);
  return { dossier, view: viewOf(desk, dossier) };
}

async function caseNow(caseId: string, desk: CardDesk): Promise<Card> {
  const { view } = await viewNow(caseId, desk);
  return caseCard(view, desk.say);
}

async function requestNow(caseId: string, approvalId: string, desk: CardDesk): Promise<Card | undefined> {
  const row = await desk.store.approvalById(approvalId);
  if (!row) return undefined;
  const { dossier, view } = await viewNow(caseId, desk);
  const people = [row.requestedBy, ...(row.decidedBy === null ? [] : [row.decidedBy])];
  const names = { ...dossier.names, ...(await desk.store.chat.namesOf(people)) };
  const nameOf = (id: string) => names[id] ?? view.nameOf(id);
  const { text, draft, owed, items } = row.data.offer;
  const worth = worthShown({ playbook: dossier.subject.playbook, owed, items }, desk);
  return approvalCard({ ...view, nameOf }, { ...row, text, draft, ...worth }, desk.say);
}

function step({ events, release }: Extract<PostContent, { kind: "step" }>, { say }: CardDesk): Card {
  const told = events.flatMap(({ kind, facts }) => (isEventKind(kind) ? [sentenceOf({ kind, facts }, say)] : []));
  return {
    ...PLAIN,
    title: told.join("\n"),
    parts: release === null ? [] : [{ kind: "quote", heading: say("step.release"), text: release }],
  };
}
