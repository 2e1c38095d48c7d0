import { z } from "zod";
import { EMOTIONS, FLAGS, GRADES, SEVERITIES } from "#src/cases/judgement.ts";

/** What the doors print, exactly as issue 2 says: every key, no other. */
const decimal = z.string().regex(/^\d+(\.\d+)?$/);
const currency = z.string().regex(/^[A-Z]{3}$/);

export const Matched = z.strictObject({
  id: z.json(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/),
  playbooks: z
    .array(z.strictObject({ id: z.string(), score: z.number().min(0).max(1), because: z.array(z.string()).min(1) }))
    .max(3),
  abstained: z.boolean(),
  severity: z.enum(SEVERITIES),
  grade: z.enum(GRADES),
  urgent: z.boolean(),
  emotion: z.enum(EMOTIONS),
  flags: z.array(z.enum(FLAGS)),
  amounts: z.array(z.strictObject({ text: z.string(), amount: decimal, currency, assumed: z.boolean() })),
});

export const Drafted = z.strictObject({
  id: z.json(),
  language: z.enum(["en", "zh-Hans", "zh-Hant"]),
  playbook: z.string().nullable(),
  reply: z.string().min(1).max(2_800),
  owed: z.array(
    z.strictObject({
      what: z.string().min(1),
      amount: decimal.nullable(),
      currency: currency.nullable(),
      basis: z.string(),
    }),
  ),
  gift: z
    .strictObject({
      low: decimal,
      high: decimal,
      amount: decimal,
      currency,
      rule: z.string(),
      version: z.string(),
      items: z.array(z.strictObject({ id: z.string(), price: decimal })),
      promised: z.boolean(),
    })
    .nullable(),
  checks: z.array(z.strictObject({ id: z.string(), ok: z.boolean(), why: z.string() })).min(1),
  by: z.literal("composer"),
});

export const Bad = z.strictObject({
  id: z.json(),
  error: z.strictObject({ code: z.string(), message: z.string().min(1), next: z.string().min(1) }),
});
