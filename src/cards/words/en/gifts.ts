/** Why a gift is as large as it is, and what to take care of. */
export const gifts = {
  "reason.band": "{severity:severity}: {from}–{to} % of the spend, beginning at the low end",
  "reason.fixed-sum": "The spend is unknown: the house's fixed sum for {severity:severity} stands in for it",
  "reason.aggravated": "Up {steps} of {of} steps inside the band for: {which:aggravating}",
  "reason.key-customer": "Key customer, severe or repeated: the band's top counts {factor} times",
  "reason.ceiling": "Capped at {ceiling} % of the spend",
  "reason.shared-fault": "Fault is shared: half",
  "reason.fault-unknown": "Fault is not established: a figure for the team, no promise",
  "reason.fault-theirs": "Fault is the customer's: no gift is due, at most a small gesture inside the minor band",
  "reason.rounded-up": "Rounded up to what one pays in this currency",
  "reason.rounded-down": "Rounded down: the next payable sum would pass the top of the band",
  "reason.outside-band": "No payable sum lies in the band: the next one above its low end, outside the band",

  "mistake.too-little": "Too little: this is the least the band allows, for a serious matter or a key customer.",
  "mistake.unrelated": "Unrelated: this gift has nothing to do with the matter. Say in the card why you chose it.",
  "mistake.too-early": "Too early: the customer is still angry. Let the apology and the solution arrive first.",
  "mistake.canned": "Canned: add a line by hand that only this customer could get.",
  "mistake.bribe": "Looks like a bribe: a threat or an unusual sum is involved. No condition, no hint, no haste.",

  "gift-refusal.unknown": "the catalogue does not have it",
  "gift-refusal.unfit": "it is sold out, outside the band or in another currency",
  "gift-refusal.no-gift": "no gift is due here",
} as const;
