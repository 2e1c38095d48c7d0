import { z } from "zod";
import { ROLES } from "../approvals/authority.ts";
import { ApprovalData } from "../approvals/decide.ts";
import type { Card } from "../cards/card.ts";
import { Case } from "../cases/case.ts";
import type { Schemas, Store } from "../store/store.ts";

const facts = z.record(z.string(), z.string());
const Notice = z.object({ key: z.string(), facts });

const part = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("fields"), fields: z.array(z.object({ label: z.string(), value: z.string() })) }),
  z.object({ kind: z.literal("text"), heading: z.string().exactOptional(), text: z.string() }),
  z.object({
    kind: z.literal("list"),
    heading: z.string().exactOptional(),
    items: z.array(z.string()),
    ordered: z.boolean(),
  }),
  z.object({ kind: z.literal("document"), markdown: z.string() }),
  z.object({ kind: z.literal("quote"), heading: z.string(), text: z.string() }),
]);
const target = z.object({ case: z.string(), approval: z.string().exactOptional() });
const KeptCard: z.ZodType<Card> = z.object({
  title: z.string(),
  accent: z.enum(["plain", "good", "warning", "urgent"]),
  parts: z.array(part),
  buttons: z.array(z.object({ label: z.string(), command: z.string(), target, form: z.literal(true).exactOptional() })),
});

/** What a person was answered; a retry of the same invocation gets this very reply. */
export const Reply = z.object({
  ok: z.boolean(),
  case: z.object({ id: z.string(), state: z.string(), version: z.int() }).exactOptional(),
  card: KeptCard,
  error: z.object({ code: z.string(), message: z.string(), next: z.string() }).exactOptional(),
});
export type Reply = z.infer<typeof Reply>;

/** What a message in a chat is about; what it says is worked out when it is sent. */
const Post = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("case") }),
  z.object({ kind: z.literal("approval"), approval: z.string(), notify: z.enum(ROLES).nullable().default(null) }),
  z.object({ kind: z.literal("notice"), key: z.string(), facts, notify: z.enum(ROLES).nullable().default(null) }),
  z.object({
    kind: z.literal("step"),
    events: z.array(z.object({ kind: z.string(), facts })),
    /** The approved text, where it is now to be sent. */
    release: z.string().nullable(),
  }),
  z.object({ kind: z.literal("part"), heading: z.string(), text: z.string() }),
]);
export type PostContent = z.infer<typeof Post>;

export interface DeskDocuments {
  readonly case: Case;
  readonly event: Readonly<Record<string, string>>;
  readonly approval: ApprovalData;
  readonly ledger: Readonly<Record<string, string>>;
  readonly card: z.infer<typeof Notice>;
  readonly reply: Reply;
  readonly post: PostContent;
}

export type DeskStore = Store<DeskDocuments>;

/** What stands in the store's JSON columns, checked whenever it is read. */
export const SCHEMAS: Schemas<DeskDocuments> = {
  case: Case,
  event: facts,
  approval: ApprovalData,
  ledger: facts,
  card: Notice,
  reply: Reply,
  post: Post,
};
