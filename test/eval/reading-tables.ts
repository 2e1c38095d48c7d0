import { EMOTIONS, SEVERITIES } from "#src/cases/judgement.ts";
import type { ReadCase } from "#src/drafting/intake.ts";
import { LANGUAGES } from "#src/languages.ts";
import type { Labelled } from "./labelled.ts";
import { share, shown } from "./shares.ts";
import { printTable } from "./tables.ts";

/** A labelled complaint as the desk reads it. */
export interface Judged {
  readonly line: Labelled;
  readonly read: ReadCase;
}

const isUrgent = ({ read }: Judged): boolean => read.triage.grade.value === "urgent";

export function printTriage(judged: readonly Judged[]): void {
  const urgent = judged.filter(({ line }) => line.urgent);
  const other = judged.filter(({ line }) => !line.urgent);
  const severity = ({ line, read }: Judged) => read.triage.severity.value === line.severity;
  const emotion = ({ line, read }: Judged) => read.triage.emotion.value === line.emotion;
  printTable(
    "Urgency, severity, emotion",
    ["", ""],
    [
      ["urgent, found", shown(share(urgent, isUrgent))],
      ["found urgent, and are", shown(share(judged.filter(isUrgent), ({ line }) => line.urgent))],
      ["not urgent, taken for urgent", shown(share(other, isUrgent))],
      ["severity right", shown(share(judged, severity))],
      ["emotion right", shown(share(judged, emotion))],
      ...LANGUAGES.flatMap((lang) => {
        const own = judged.filter(({ line }) => line.lang === lang);
        return [
          [`severity right, ${lang}`, shown(share(own, severity))],
          [`emotion right, ${lang}`, shown(share(own, emotion))],
        ];
      }),
    ],
  );
  printTable("Severity", ["is, taken for", ...SEVERITIES], squareOf(judged, SEVERITIES, "severity"));
  printTable("Emotion", ["is, taken for", ...EMOTIONS], squareOf(judged, EMOTIONS, "emotion"));
}

function squareOf(judged: readonly Judged[], values: readonly string[], of: "severity" | "emotion"): string[][] {
  return values.map((is) => [
    is,
    ...values.map((taken) =>
      String(judged.filter(({ line, read }) => line[of] === is && read.triage[of].value === taken).length),
    ),
  ]);
}
