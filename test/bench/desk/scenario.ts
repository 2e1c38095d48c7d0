import { z } from "zod";
import { STATES } from "#src/cases/case.ts";
import { AGGRAVATING, EMOTIONS, FLAGS, GRADES, SEVERITIES } from "#src/cases/judgement.ts";
import { COMMANDS } from "#src/commands/index.ts";
import { openCase } from "#src/commands/open-case.ts";
import { LANGUAGES } from "#src/languages.ts";
import { type Currency, isCurrency, type Money, parseMoney } from "#src/money.ts";
import { library } from "#test/fixtures/house.ts";

/** Those of people.md, as the form of a scenario names them. */
const PEOPLE = ["mei", "jonas", "priya", "wen"] as const;

const sum = z.string().regex(/^\d+(?:\.\d+)?$/u, 'a sum is written like "450.00", in quotes');
const currency = z.custom<Currency>((code) => typeof code === "string" && isCurrency(code), "a currency of ISO 4217");
const playbook = z.string().refine((slug) => library.playbooks.has(slug), "no playbook of the library");
const command = z.string().refine((name) => COMMANDS.some((known) => known.name === name), "no command of the desk");

function moneyOf(amount: string, of: Currency, context: z.RefinementCtx): Money {
  const money = parseMoney(amount, of);
  if (money) return money;
  context.addIssue({ code: "custom", message: `${of} has no ${amount}` });
  return z.NEVER;
}

const Owed = z
  .strictObject({ id: z.string(), amount: sum.nullable(), currency: currency.exactOptional() })
  .transform(({ id, amount, currency: of }, context) => {
    if (amount === null) return { id, amount: null };
    if (of) return { id, amount: moneyOf(amount, of, context) };
    context.addIssue({ code: "custom", message: "a sum needs its currency" });
    return z.NEVER;
  });

const Gift = z
  .strictObject({ low: sum, high: sum, amount: sum, currency })
  .transform(({ low, high, amount, currency: of }, context) => ({
    low: moneyOf(low, of, context),
    high: moneyOf(high, of, context),
    amount: moneyOf(amount, of, context),
  }));

const LedgerLine = z
  .strictObject({ kind: z.enum(["gift", "owed"]), amount: sum, currency })
  .transform(({ kind, amount, currency: of }, context) => ({ kind, amount: moneyOf(amount, of, context) }));

const Step = z
  .strictObject({
    mei: command.exactOptional(),
    jonas: command.exactOptional(),
    priya: command.exactOptional(),
    wen: command.exactOptional(),
    with: z.record(z.string(), z.union([z.string(), z.array(z.string())])).exactOptional(),
    refused: z.union([z.string(), z.literal(true)]).exactOptional(),
  })
  .transform(({ with: fields = {}, refused, ...said }, context) => {
    const [one, ...others] = PEOPLE.flatMap((who) => (said[who] === undefined ? [] : [{ who, command: said[who] }]));
    if (one && others.length === 0) return { ...one, fields, refused };
    context.addIssue({ code: "custom", message: "a step has one person and their command" });
    return z.NEVER;
  });
export type Step = z.infer<typeof Step>;

export const Scenario = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "an id is small letters, digits and hyphens"),
  about: z.string().min(1),
  script: z.enum(LANGUAGES),
  complaint: z.string().min(1),
  /** Which playbook fits is for the desk to read, so the opening never names it. */
  opening: openCase.input.omit({ text: true, playbook: true }),
  read: z.strictObject({
    playbook: playbook.nullable(),
    severity: z.enum(SEVERITIES),
    grade: z.enum(GRADES),
    emotion: z.enum(EMOTIONS),
    aggravating: z.array(z.enum(AGGRAVATING)),
    flags: z.array(z.enum(FLAGS)),
  }),
  steps: z.array(Step),
  end: z.strictObject({
    owed: z.array(Owed),
    gift: Gift.nullable(),
    "gift-named": z.boolean(),
    approver: z.enum(["lead", "manager"]),
    says: z.array(z.array(z.string().min(1)).min(1)).default([]),
    "never-says": z.array(z.string().min(1)).default([]),
    state: z.enum(STATES),
    ledger: z.array(LedgerLine),
  }),
});
export type Scenario = z.infer<typeof Scenario>;
