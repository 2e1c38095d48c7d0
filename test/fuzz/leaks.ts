/** What a reply may never hold, whatever the customer wrote: each by its name. */
const LEAKS: Readonly<Record<string, RegExp>> = {
  "an angle bracket": /[<>]/u,
  "a backtick": /`/u,
  "a link": /\]\(|https?:|www\.|javascript:|evil\.example|\.xyz/iu,
  "a mention": /@/u,
  emphasis: /[*_~|]{2}|^[#>]/mu,
  "an unfilled gap": /[{}]/u,
  "a control character": /(?!\n)\p{Cc}/u,
  "an invisible or bidirectional character":
    /\p{Cf}|\p{Zl}|\p{Zp}|\p{Variation_Selector}|\p{Default_Ignorable_Code_Point}/u,
  "a broken or private character": /\p{Cs}|\p{Co}|\p{Cn}|\uFFFD/u,
  undefined: /\b(?:undefined|null|NaN|\[object)\b/u,
};

export const LONGEST_REPLY = 2_800;

/** The names of all that should not stand in this reply. */
export function leaksIn(reply: string): readonly string[] {
  const leaks = Object.entries(LEAKS).flatMap(([name, pattern]) => (pattern.test(reply) ? [name] : []));
  return [...reply].length > LONGEST_REPLY ? [...leaks, "too many characters"] : leaks;
}

/** Whether every string in the answer survives JSON and holds whole characters only. */
export function survivesJson(answer: object): boolean {
  const json = JSON.stringify(answer);
  return json.isWellFormed() && !/\\ud[89a-f][0-9a-f]{2}/iu.test(json) && JSON.stringify(JSON.parse(json)) === json;
}
