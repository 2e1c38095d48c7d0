import { z } from "zod";
import type { Card } from "../cards/card.ts";
import { isWordKey, type Say } from "../cards/say.ts";
import { UserError } from "../errors.ts";
import type { Command } from "./command.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({ about: field.slug.optional() });

/** What there is, or the fields of one command. */
export const help = {
  name: "help",
  path: ["case", "help"],
  input: Input,
  positional: ["about"],
  access: "agent",

  async run({ about }, { commands, say }) {
    if (about === undefined) return { kind: "shown", card: overview(commands, say) };
    const wanted = about.replace(/^\//, "").trim();
    const command = commands.find(({ name, path }) => name === wanted || path.join(" ") === wanted);
    if (!command) throw new UserError("unknown-command", { command: about });
    return { kind: "shown", card: oneCommand(command, say) };
  },
} satisfies Command<typeof Input>;

function overview(commands: readonly Command[], say: Say): Card {
  const items = commands.map((command) => `${usage(command)} — ${say(summaryKey(command))}`);
  return {
    title: say("card.help"),
    accent: "plain",
    parts: [
      { kind: "text", text: say("card.help.start") },
      { kind: "list", items, ordered: false },
    ],
    buttons: [],
  };
}

function oneCommand(command: Command, say: Say): Card {
  const fields = Object.entries(command.input.shape).map(([name, schema]) => {
    const what = `${fieldWords(name, say)}${choices(schema)}${schema.safeParse(undefined).success ? "" : ` (${say("card.help.required")})`}`;
    return say(command.positional.includes(name) ? "card.help.field.text" : "card.help.field", { name, what });
  });
  return {
    title: usage(command),
    accent: "plain",
    parts: [
      { kind: "text", text: say(summaryKey(command)) },
      { kind: "list", heading: say("card.help.fields"), items: fields, ordered: false },
    ],
    buttons: [],
  };
}

/** `/case note <case> <note>` */
function usage({ path, positional }: Command): string {
  const given = positional.map((name) => `<${name}>`);
  return [`/${path.join(" ")}`, ...given].join(" ");
}

function summaryKey({ name }: Command) {
  const key = `command.${name}`;
  return isWordKey(key) ? key : "card.help";
}

function fieldWords(name: string, say: Say): string {
  const key = `field.${name}`;
  return isWordKey(key) ? say(key) : name;
}

/** The values of an enumeration, as they are typed. */
function choices(schema: z.core.$ZodType): string {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  return inner instanceof z.ZodEnum ? `: ${inner.options.join(" | ")}` : "";
}
