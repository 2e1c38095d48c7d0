/** What Discord takes, in characters and pieces. It counts code points; UTF-16 units are never fewer. */
export const LIMITS = {
  content: 2_000,
  title: 256,
  description: 4_096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1_024,
  embeds: 10,
  embedsTogether: 6_000,
  buttonsInRow: 5,
  rows: 5,
  buttonLabel: 80,
  customId: 100,
  choices: 25,
  choice: 100,
  optionDescription: 100,
  commandName: 32,
  modalTitle: 45,
  modalFields: 5,
  label: 45,
  labelDescription: 100,
  placeholder: 100,
  textInput: 4_000,
  threadName: 100,
  nonce: 25,
} as const;

/** The text where it fits; otherwise its beginning, with a sign that there was more, never half a character. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  let kept = "";
  for (const { segment } of graphemes.segment(text.slice(0, longest + 20))) {
    if (kept.length + segment.length > longest - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
