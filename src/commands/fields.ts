import { z } from "zod";
import { wellFormed } from "../cases/complaint-text.ts";
import { AGGRAVATING, FAULTS, GRADES, SEVERITIES, TIERS } from "../cases/judgement.ts";

/** The fields that several commands take. Their meaning in words stands in the catalogue under `field.<name>`. */
const typed = z.string().overwrite(wellFormed);
const word = typed.trim().min(1).max(200);

export const caseField = word;
export const text = typed.max(40_000);
export const note = typed.trim().min(1).max(2_000);
export const slug = word;
export const customer = typed.trim().min(1).max(60);
export const sum = word;
export const currency = typed.trim().toUpperCase();
export const fault = z.enum(FAULTS);
export const tier = z.enum(TIERS);
export const severity = z.enum(SEVERITIES);
export const grade = z.enum(GRADES);
export const channel = word;

/** In a typed line the facts stand in one word: `repeated,long-wait`, or `none`. */
export const aggravating = z.preprocess(
  (typed) =>
    typeof typed === "string" ? typed.split(/[\s,]+/).filter((fact) => fact !== "" && fact !== "none") : typed,
  z.array(z.enum(AGGRAVATING)),
);
