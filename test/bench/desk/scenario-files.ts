import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { type Document, isNode, LineCounter, type ParsedNode, parseDocument } from "yaml";
import type { z } from "zod";
import { Scenario } from "./scenario.ts";

/** Kept apart while rules and lines of the desk are written; its digest shows that nobody changed it to fit. */
export const HELD_BACK = join(import.meta.dirname, "held-back.yaml");
const FOLDER = join(import.meta.dirname, "scenarios");

/** A scenario and the file it stands in, by whose name its theme is known. */
export interface Told {
  readonly scenario: Scenario;
  readonly theme: string;
}

/** Every file of the benchmark, the one held back last. */
export function scenarioFiles(): readonly string[] {
  const named = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".yaml")) : [];
  const files = named.sort().map((name) => join(FOLDER, name));
  return existsSync(HELD_BACK) ? [...files, HELD_BACK] : files;
}

/** All scenarios of these files, or all that is wrong with the files, each with its line. */
export function readScenarios(files: readonly string[]): { told: readonly Told[]; faults: readonly string[] } {
  const read = files.map((file) => readScenarioText(readFileSync(file, "utf8"), relative(process.cwd(), file)));
  const told = read.flatMap((one) => one.told);
  const places = new Map<string, string>();
  const twice = read.flatMap(({ told, placeOf }) =>
    told.flatMap(({ scenario: { id } }, at) => {
      const [place, earlier] = [placeOf([at]), places.get(id)];
      places.set(id, place);
      return earlier === undefined ? [] : [`${place}: id ${id} stands at ${earlier} too`];
    }),
  );
  return { told, faults: [...read.flatMap(({ faults }) => faults), ...twice] };
}

interface ScenarioText {
  readonly told: readonly Told[];
  readonly faults: readonly string[];
  /** `file:line` of what stands at that path. */
  readonly placeOf: (path: readonly PropertyKey[]) => string;
}

export function readScenarioText(text: string, file: string): ScenarioText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => `${file}:${lines.linePos(offset).line}`;
  const placeOf = (path: readonly PropertyKey[]) => at(offsetOf(document, path));
  const broken = [...document.errors, ...document.warnings].map(({ pos, message }) => `${at(pos[0])}: ${message}`);
  if (broken.length > 0) return { told: [], faults: broken, placeOf };
  const read = Scenario.array().safeParse(document.toJS());
  if (!read.success) return { told: [], faults: read.error.issues.map((issue) => faultOf(issue, placeOf)), placeOf };
  return { told: read.data.map((scenario) => ({ scenario, theme: basename(file, ".yaml") })), faults: [], placeOf };
}

function faultOf(issue: z.core.$ZodIssue, placeOf: ScenarioText["placeOf"]): string {
  const path = issue.code === "unrecognized_keys" ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  return `${placeOf(path)}: ${issue.path.slice(1).join(".") || "scenario"}: ${issue.message}`;
}

/** Where that stands; what is missing would stand in the nearest thing that is there. */
function offsetOf(document: Document.Parsed<ParsedNode>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
