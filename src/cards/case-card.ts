import type { Role } from "../approvals/authority.ts";
import type { Approval } from "../approvals/decide.ts";
import { type Case, gradeOf, severityOf, triageOf } from "../cases/case.ts";
import type { Clock } from "../cases/clocks.ts";
import { isCrisis } from "../cases/triage/flags.ts";
import { decimal, type Money } from "../money.ts";
import type { Card, Field, Part } from "./card.ts";
import { modelPart } from "./model-part.ts";
import { nextSteps } from "./next-steps.ts";
import type { Say } from "./say.ts";
import { isWordKey } from "./say.ts";

/** What a case card shows beside the case itself, already in the reader's words. */
export interface CaseView {
  readonly subject: Case;
  readonly clocks: readonly Clock[];
  readonly approval: Approval | null;
  readonly now: Date;
  /** Names of people by id. */
  readonly nameOf: (id: string) => string;
  readonly owner: Role;
  readonly playbook: {
    readonly slug: string;
    readonly title: string;
    readonly summary: string;
    readonly steps: readonly string[];
    /** In words. */
    readonly department: string;
  } | null;
  readonly others: readonly { readonly slug: string; readonly title: string; readonly percent: string }[];
  readonly owed: readonly {
    readonly what: string;
    readonly basis: string;
    readonly amount: Money | null;
    readonly inKind: boolean;
  }[];
  readonly gifts: readonly { readonly title: string; readonly price: Money }[];
  readonly cardWords: string | null;
  readonly findings: readonly { readonly level: "block" | "warn"; readonly what: string }[];
}

/** Everything an agent or a lead needs to decide the next step, and buttons for that step only. */
export function caseCard(view: CaseView, say: Say): Card {
  const { subject, playbook } = view;
  const urgent = gradeOf(subject) === "urgent";
  return {
    title: playbook
      ? say("card.case", { id: subject.id, summary: playbook.title })
      : say("card.case.unmatched", { id: subject.id }),
    accent: urgent ? "urgent" : subject.state === "resolved" || subject.state === "closed" ? "good" : "plain",
    parts: [
      { kind: "fields", fields: judgement(view, say) },
      ...approvalParts(view, say),
      ...background(view, say),
      ...guidance(view, say),
      ...offerParts(view, say),
      ...missing(view, say),
    ],
    buttons: nextSteps(view, say),
  };
}

function background(view: CaseView, say: Say): readonly Part[] {
  const { complaint } = view.subject;
  return [...deadlines(view, say), { kind: "quote", heading: say("card.complaint"), text: complaint }];
}

/** What would be said and given: the very words, what is found in them, what is owed, the gift. */
function offerParts(view: CaseView, say: Say): readonly Part[] {
  return [
    { kind: "quote", heading: draftHeading(view, say), text: view.subject.draft.text },
    ...modelPart(view, say),
    ...findings(view, say),
    ...owed(view, say),
    ...gift(view, say),
  ];
}

/** The card for whoever decides: first what they are asked about, then what it answers. */
export function decisionParts(view: CaseView, say: Say): readonly Part[] {
  return [
    ...approvalParts(view, say),
    ...offerParts(view, say),
    ...missing(view, say),
    { kind: "fields", fields: judgement(view, say) },
    ...background(view, say),
    ...guidance(view, say),
  ];
}

function judgement({ subject, owner, playbook, nameOf }: CaseView, say: Say): readonly Field[] {
  const { triage, facts } = subject;
  const because = (what: string, words: readonly string[]) =>
    words.length > 0 ? say("because", { what, words: words.join(say("list.and")) }) : what;
  const flags = triageOf(subject).flags.map((flag) => because(say(`flag.${flag.value}`), flag.because));
  const tag = triage.language.value;
  const languageKey = `language.${tag}`;
  return [
    { label: say("card.state"), value: say(`state.${subject.state}`) },
    {
      label: say("card.grade"),
      value: because(say(`grade.${gradeOf(subject)}`), subject.judged.grade ? [] : triage.grade.because),
    },
    {
      label: say("card.severity"),
      value: because(say(`severity.${severityOf(subject)}`), subject.judged.severity ? [] : triage.severity.because),
    },
    { label: say("card.emotion"), value: because(say(`emotion.${triage.emotion.value}`), triage.emotion.because) },
    { label: say("card.language"), value: isWordKey(languageKey) ? say(languageKey) : tag },
    ...(flags.length > 0 ? [{ label: say("card.flags"), value: flags.join(say("list.and")) }] : []),
    {
      label: say("card.customer"),
      value: [subject.customer ?? say("unknown"), say(`tier.${facts.tier}`)].join(say("list.and")),
    },
    { label: say("card.fault"), value: faultWords(subject, nameOf, say) },
    { label: say("card.spend"), value: spendWords(subject, say) },
    { label: say("card.assignee"), value: subject.assignee ? nameOf(subject.assignee) : say("card.queue.unassigned") },
    { label: say("card.owner"), value: say(`role.${owner}`) },
    ...(playbook ? [{ label: say("card.department"), value: playbook.department }] : []),
  ];
}

function faultWords({ facts }: Case, nameOf: CaseView["nameOf"], say: Say): string {
  if (facts.faultBy === null) return say(`fault.${facts.fault}`);
  return say("card.fault.by", { fault: facts.fault, by: nameOf(facts.faultBy) });
}

function spendWords({ facts: { spend } }: Case, say: Say): string {
  if (!spend) return say("unknown");
  const amount = moneyFact(spend.money);
  if (spend.source === "given") return say("card.amount", { amount });
  return say(spend.assumedCurrency ? "card.spend.read.assumed" : "card.spend.read", { amount });
}

/** Who is asked, or who said yes and what is to be done with it. */
export function approvalParts({ subject, approval, nameOf }: CaseView, say: Say): readonly Part[] {
  if (subject.state === "awaiting-approval" && approval) {
    const facts = { by: nameOf(approval.requestedBy), role: approval.data.required };
    return [{ kind: "text", heading: say("card.approval"), text: say("card.approval.asked", facts) }];
  }
  if (subject.state === "approved" && approval?.decidedBy) {
    const facts = { by: nameOf(approval.decidedBy), id: subject.id };
    return [{ kind: "text", heading: say("card.approval"), text: say("card.released", facts) }];
  }
  return [];
}

function deadlines({ clocks, now }: CaseView, say: Say): readonly Part[] {
  if (clocks.length === 0) return [];
  const byDue = clocks.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  const items = byDue.map(({ name, dueAt, stoppedAt }) => {
    if (stoppedAt) return say("card.deadline.met", { clock: name, at: stoppedAt });
    return say(new Date(dueAt) < now ? "card.deadline.late" : "card.deadline", { clock: name, at: dueAt });
  });
  return [{ kind: "list", heading: say("card.deadlines"), items, ordered: false }];
}

function guidance(view: CaseView, say: Say): readonly Part[] {
  if (gradeOf(view.subject) !== "urgent") return guidanceOf(view, say);
  if (isCrisis(triageOf(view.subject).flags)) {
    const steps = [say("crisis.phone"), say("crisis.ask"), say("crisis.help")];
    return [{ kind: "list", heading: say("card.crisis"), items: steps, ordered: true }];
  }
  const first = [say("urgent.person"), say("urgent.keep"), say("urgent.lead")];
  return [{ kind: "list", heading: say("card.urgent"), items: first, ordered: true }, ...guidanceOf(view, say)];
}

function guidanceOf({ subject, playbook, others }: CaseView, say: Say): readonly Part[] {
  if (!playbook)
    return [{ kind: "text", heading: say("card.playbook"), text: say("card.playbook.none", { id: subject.id }) }];
  const { slug, title, steps } = playbook;
  const match = subject.match.candidates.find((candidate) => candidate.slug === slug);
  const text = match
    ? say("card.playbook.matched", {
        slug,
        title,
        percent: percent(match.score),
        words: match.because.join(say("list.and")),
      })
    : say("card.playbook.chosen", { slug, title });
  const also = others.map((other) => `${say("card.playbook.chosen", other)} ${other.percent} %`);
  const choose = say("card.also.choose", { id: subject.id, slug: others[0]?.slug ?? slug });
  return [
    { kind: "text", heading: say("card.playbook"), text },
    ...(also.length > 0
      ? [{ kind: "text" as const, heading: say("card.also"), text: `${also.join(say("list.and"))}\n${choose}` }]
      : []),
    { kind: "list", heading: say("card.steps"), items: steps.slice(0, 3), ordered: true },
  ];
}

export function draftHeading({ subject, nameOf }: CaseView, say: Say): string {
  const { number, language, by } = subject.draft;
  return say("card.draft", {
    number: String(number),
    language,
    by: by === "composer" || by === "model" ? say(`card.draft.${by}`) : nameOf(by),
  });
}

function findings(view: CaseView, say: Say): readonly Part[] {
  if (view.findings.length === 0) return [];
  const items = view.findings.map(({ level, what }) => say(`card.check.${level}`, { what }));
  return [{ kind: "list", heading: say("card.checks"), items, ordered: false }];
}

export function owed({ owed }: Pick<CaseView, "owed">, say: Say): readonly Part[] {
  if (owed.length === 0) return [];
  const items = owed.map(({ what, basis, amount, inKind }) =>
    say("card.owed.line", {
      what,
      basis,
      amount: amount ? moneyFact(amount) : say(inKind ? "card.owed.in-kind" : "card.owed.unknown"),
    }),
  );
  return [{ kind: "list", heading: say("card.owed"), items, ordered: false }];
}

function gift({ subject, gifts, cardWords }: CaseView, say: Say): readonly Part[] {
  const plan = subject.gift;
  if (!plan) return [];
  const { sizing } = plan;
  const amount = say("card.gift.amount", {
    amount: moneyFact(sizing.amount),
    low: moneyFact(sizing.low),
    high: moneyFact(sizing.high),
    rule: sizing.rule,
    version: sizing.version,
  });
  const chosen = giftLines(gifts, say);
  const about = [
    ...(chosen.length > 0 ? [say("card.gift.timing", { timing: plan.timing })] : []),
    ...(chosen.length > 0 ? [say(plan.promised ? "card.gift.promised" : "card.gift.unpromised")] : []),
    ...(chosen.length > 0 && cardWords ? [say("card.gift.card", { words: cardWords })] : []),
  ];
  const warnings = plan.warnings.map((warning) => say(`mistake.${warning}`));
  return [
    {
      kind: "list",
      heading: say("card.gift"),
      items: [amount, ...(chosen.length > 0 ? chosen : [say("card.gift.none")]), ...about],
      ordered: false,
    },
    { kind: "list", heading: say("card.why"), items: reasonLines(sizing.reasons, say), ordered: false },
    ...(warnings.length > 0
      ? [{ kind: "list" as const, heading: say("card.take-care"), items: warnings, ordered: false }]
      : []),
  ];
}

export function giftLines(gifts: CaseView["gifts"], say: Say): readonly string[] {
  return gifts.map(({ title, price }) => say("card.gift.item", { title, price: moneyFact(price) }));
}

/** The sizing's reasons as sentences. */
export function reasonLines(
  reasons: readonly { id: string; facts: Readonly<Record<string, string>> }[],
  say: Say,
): string[] {
  return reasons.map(({ id, facts }) => {
    const key = `reason.${id}`;
    return isWordKey(key) ? say(key, facts) : id;
  });
}

function missing({ subject, owed }: CaseView, say: Say): readonly Part[] {
  const { id, facts, triage, state } = subject;
  if (state !== "open" && state !== "awaiting-approval") return [];
  const amounts = triage.amounts.map((amount) => amount.text).join(say("list.and"));
  const items: string[] = [];
  if (facts.fault === "unknown") items.push(say("missing.fault", { id }));
  if (facts.spend?.source === "read")
    items.push(say("missing.spend.confirm", { id, amount: moneyFact(facts.spend.money) }));
  else if (!facts.spend)
    items.push(say(triage.amounts.length > 1 ? "missing.spend.several" : "missing.spend", { id, amounts }));
  if (owed.some(({ amount, inKind }) => amount === null && !inKind)) items.push(say("missing.figures", { id }));
  if (items.length === 0) return [];
  return [{ kind: "list", heading: say("card.missing"), items, ordered: false }];
}

/** A sum as facts carry it. */
export function moneyFact(money: Money): string {
  return `${money.currency} ${decimal(money)}`;
}

/** Never "100 %": no match is certain. */
function percent(score: number): string {
  return String(Math.min(99, Math.round(score * 100)));
}
