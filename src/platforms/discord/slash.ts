import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIAttachment,
  type APIChatInputApplicationCommandInteraction,
  ApplicationCommandType,
  ApplicationCommandOptionType as Option,
} from "discord.js";
import { isSearched, type SearchField } from "../../chat/forms.ts";
import type { Command } from "../../commands/command.ts";
import { FILE } from "./options.ts";

export interface Typed {
  readonly command: Command;
  readonly input: Readonly<Record<string, string>>;
  readonly file: APIAttachment | undefined;
  /** The account of whoever was named. */
  readonly person: string | undefined;
}

/** What a slash command says. Undefined where the desk has no such command (any more). */
export function readSlash(
  { data }: APIChatInputApplicationCommandInteraction,
  commands: readonly Command[],
): Typed | undefined {
  const found = commandIn(data, commands);
  if (!found) return undefined;
  const { command, options } = found;
  const words = options.flatMap((option) =>
    option.type === Option.User || option.type === Option.Attachment ? [] : [[option.name, String(option.value)]],
  );
  const files = options.flatMap(({ name, type, value }) =>
    type === Option.Attachment && name === FILE ? (data.resolved?.attachments?.[value] ?? []) : [],
  );
  const people = options.flatMap((option) => (option.type === Option.User ? option.value : []));
  return { command, input: Object.fromEntries(words), file: files[0], person: people[0] };
}

/** The field somebody is typing into, where the desk can say what may be meant. */
export function readFocused(
  { data }: APIApplicationCommandAutocompleteInteraction,
  commands: readonly Command[],
): { readonly field: SearchField; readonly typed: string } | undefined {
  const focused = commandIn(data, commands)?.options.find((option) => "focused" in option && option.focused);
  return focused && isSearched(focused.name) ? { field: focused.name, typed: String(focused.value) } : undefined;
}

type Data = APIChatInputApplicationCommandInteraction["data"] | APIApplicationCommandAutocompleteInteraction["data"];

function commandIn(
  data: Data,
  commands: readonly Command[],
):
  | { readonly command: Command; readonly options: readonly APIApplicationCommandInteractionDataBasicOption[] }
  | undefined {
  if (data.type !== ApplicationCommandType.ChatInput) return undefined;
  const [nested] = data.options ?? [];
  if (nested?.type !== Option.Subcommand) return undefined;
  const command = commands.find(({ path }) => path[0] === data.name && path[1] === nested.name);
  return command && { command, options: nested.options ?? [] };
}
