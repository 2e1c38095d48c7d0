import type { Reply } from "#src/commands/documents.ts";
import { COMMANDS } from "#src/commands/index.ts";
import { type ActDifference, READ, type ReadDifference } from "./difference.ts";
import type { FreshDesk, OpenFreshDesk } from "./fresh-desk.ts";
import { actDifferences, neverSaid, type Standing, textOf } from "./judge.ts";
import { corrections, readDifferences } from "./reading.ts";
import type { Scenario, Step } from "./scenario.ts";

const MINUTES_BETWEEN_STEPS = 1;

/** One scenario played once, on a desk of its own. */
export interface Play {
  readonly reading: readonly ReadDifference[];
  readonly acting: readonly ActDifference[];
  /** What the customer would read in the end. */
  readonly text: string;
}

/** The nth play, from 1: from the second one on the draft is composed in other words before the steps begin. */
export async function play(scenario: Scenario, nth: number, openFreshDesk: OpenFreshDesk): Promise<Play> {
  const desk = await openFreshDesk();
  try {
    return await playedOn(desk, scenario, nth);
  } finally {
    await desk.close();
  }
}

async function playedOn(desk: FreshDesk, scenario: Scenario, nth: number): Promise<Play> {
  const opening = await desk.say("mei", "open-case", { text: scenario.complaint, ...scenario.opening });
  if (!opening.case) {
    const reading = READ.map((kind) => ({ kind, what: `${kind}: the case could not be opened` }));
    return { reading, acting: [refusedStep("mei open-case", opening, desk)], text: "" };
  }
  const { id } = opening.case;
  await desk.settled(id);
  const read = (await standingOf(desk, id)).subject;
  const acting: ActDifference[] = [];
  let astray = false;
  for (const step of stepsOf(scenario, corrections(scenario, read), nth)) {
    const found = await taken(desk, id, step, scenario);
    acting.push(...found.differences);
    astray = found.astray;
    // Whatever comes after a wrong turn is wrong because of it.
    if (astray) break;
  }
  const standing = await standingOf(desk, id);
  const ending = astray ? [] : actDifferences(scenario, standing, desk.library.house);
  return {
    reading: readDifferences(scenario, read),
    acting: [...new Map([...acting, ...ending].map((one) => [one.what, one])).values()],
    text: textOf(standing),
  };
}

/** The agent corrects the reading, has it said in other words as often as this play asks for, and the story begins. */
function stepsOf(scenario: Scenario, corrected: ReturnType<typeof corrections>, nth: number): readonly Step[] {
  const own = (command: string, fields: Step["fields"]): Step => ({ who: "mei", command, fields, refused: undefined });
  return [
    ...corrected.map(({ command, fields }) => own(command, fields)),
    ...Array.from({ length: nth - 1 }, () => own("redraft", {})),
    ...scenario.steps,
  ];
}

interface Taken {
  readonly differences: readonly ActDifference[];
  /** The case is not where the story goes on from. */
  readonly astray: boolean;
}

/** Somebody does what the step says; what of it should have gone otherwise. */
async function taken(desk: FreshDesk, id: string, step: Step, scenario: Scenario): Promise<Taken> {
  const { who, command, fields, refused } = step;
  const said = `${who} ${command}`;
  const before = await standingOf(desk, id);
  desk.later(MINUTES_BETWEEN_STEPS);
  const reply = await desk.say(who, command, { ...(asksForCase(command) && { case: id }), ...fields });
  await desk.settled(id);
  const after = await standingOf(desk, id);
  if (refused === undefined && reply.ok) return { differences: outgoing(scenario, after), astray: false };
  if (refused === undefined) return { differences: [refusedStep(said, reply, desk)], astray: true };
  const due = refused === true ? "for any reason" : refused;
  if (reply.ok) return { differences: [refusal(`${said}: went well, should be refused ${due}`)], astray: true };
  const code = reply.error?.code ?? "";
  const isRight = refused === true ? code !== "bug" : code === refused;
  const [from, to] = [before.subject.version, after.subject.version];
  const differences = [
    ...(isRight ? [] : [refusal(`${said}: refused ${code}, should be refused ${due}`)]),
    ...(from === to ? [] : [refusal(`${said}: refused, and the case went from version ${from} to ${to}`)]),
  ];
  return { differences, astray: from !== to };
}

/** Nothing forbidden may ever stand in a text that goes out, also where a later one replaces it. */
function outgoing(scenario: Scenario, standing: Standing): readonly ActDifference[] {
  const { state, draft } = standing.subject;
  return state === "approved" || state === "sent" ? neverSaid(scenario, draft.text) : [];
}

async function standingOf({ store }: FreshDesk, id: string): Promise<Standing> {
  const [row, approvals, ledger] = await Promise.all([store.caseById(id), store.approvals(id), store.ledger(id)]);
  if (!row) throw new Error(`the desk has lost ${id}`);
  return { subject: row.data, approvals, ledger };
}

function asksForCase(name: string): boolean {
  const known = COMMANDS.find((command) => command.name === name);
  return known !== undefined && "case" in known.input.shape;
}

function refusedStep(said: string, { error }: Reply, { logged }: FreshDesk): ActDifference {
  const cause = error?.code === "bug" ? ` ${logged.join("; ")}` : "";
  return { kind: "steps", what: `${said}: refused ${error?.code}: ${error?.message}${cause}` };
}

function refusal(what: string): ActDifference {
  return { kind: "refusals", what };
}
