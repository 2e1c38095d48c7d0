import { z } from "zod";
import type { Card } from "../cards/card.ts";
import { isWordKey, type Say } from "../cards/say.ts";
import { UserError } from "../errors.ts";
import type { Command } from "./command.ts";
import * as field from "./fields.ts";
import { inputFields } from "./input-fields.ts";

const Input = z.strictObject({ about: field.slug.optional() });

/** What there is, or the fields of one command. */
export const help = {
  name: "help",
  path: ["case", "help"],
  input: Input,
  positional: ["about"],
  access: "agent",

  async run({ about }, { commands, place, say }) {
    if (about === undefined) return { kind: "shown", card: overview(commands, place.platform !== "console", say) };
    const wanted = about.replace(/^\//, "").trim();
    const command = commands.find(({ name, path }) => name === wanted || path.join(" ") === wanted);
    if (!command) throw new UserError("unknown-command", { command: about });
    return { kind: "shown", card: oneCommand(command, say) };
  },
} satisfies Command<typeof Input>;

function overview(commands: readonly Command[], inChat: boolean, say: Say): Card {
  const items = commands.map((command) => `${usage(command)} — ${say(summaryKey(command))}`);
  return {
    title: say("card.help"),
    accent: "plain",
    parts: [
      { kind: "text", text: say(inChat ? "card.help.start.chat" : "card.help.start") },
      { kind: "list", items, ordered: false },
    ],
    buttons: [],
  };
}

function oneCommand(command: Command, say: Say): Card {
  const fields = inputFields(command).map(({ name, options, required }) => {
    const values = options ? `: ${options.join(" | ")}` : "";
    const what = `${fieldWords(name, say)}${values}${required ? ` (${say("card.help.required")})` : ""}`;
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
