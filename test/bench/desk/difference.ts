/** What a reader makes of a complaint. */
export const READ = ["playbook", "severity", "grade", "emotion", "aggravating", "flags"] as const;
/** What is done about it. `steps`: the desk refused what must go well. */
export const ACT = ["steps", "refusals", "amounts", "approver", "state", "ledger", "words", "language"] as const;

/** Where a desk and the truth differ, in words. */
export interface Difference<Kind extends string> {
  readonly kind: Kind;
  readonly what: string;
}
export type ReadDifference = Difference<(typeof READ)[number]>;
export type ActDifference = Difference<(typeof ACT)[number]>;

/** Nothing where both are written the same. */
export function differs<Kind extends string>(
  kind: Kind,
  name: string,
  found: string,
  due: string,
): readonly Difference<Kind>[] {
  return found === due ? [] : [{ kind, what: `${name}: ${found}, should be ${due}` }];
}
