import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  ApplicationCommandOptionType as Option,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from "discord.js";
import { isWordKey } from "../../cards/say.ts";
import type { WordKey } from "../../cards/words/en.ts";
import { isSearched } from "../../chat/forms.ts";
import type { Command } from "../../commands/command.ts";
import type { Api } from "./api.ts";
import type { Voices } from "./languages.ts";
import { cut, LIMITS } from "./limits.ts";
import { FILE, type SlashField, slashFields, takesFile } from "./options.ts";

/** Tells Discord which commands there are, if it knows others. True where it had to be told. */
export async function register(
  api: Api,
  where: { readonly applicationId: string; readonly guildId: string | null },
  commands: readonly Command[],
  voices: Voices,
): Promise<boolean> {
  const { applicationId, guildId } = where;
  const wanted = registrationOf(commands, voices, guildId === null);
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const known = await api.call({ method: "get", route, query: { with_localizations: "true" } });
  if (Array.isArray(known) && isSame(byName(wanted), byName(known))) return false;
  await api.call({ method: "put", route, body: wanted });
  return true;
}

/** Everything a person can do, as Discord's own commands; `everywhere`: also in direct messages. */
export function registrationOf(
  commands: readonly Command[],
  voices: Voices,
  everywhere: boolean,
): RESTPostAPIApplicationCommandsJSONBody[] {
  const names = [...new Set(commands.map(({ path }) => path[0]))];
  const reach = everywhere
    ? {
        contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
        integration_types: [ApplicationIntegrationType.GuildInstall],
      }
    : {};
  const slash = names.map((name) => {
    const below = commands.filter(({ path }) => path[0] === name);
    const [first] = below;
    return {
      type: ApplicationCommandType.ChatInput as const,
      name,
      ...described(first ? `command.${first.name}` : "", name, voices),
      options: below.map((command) => subcommand(command, voices)),
      ...reach,
    };
  });
  const name = cut(voices.en("shortcut.open-case"), LIMITS.commandName);
  const shortcut = { name, name_localizations: localized("shortcut.open-case", voices, LIMITS.commandName) };
  return [...slash, { type: ApplicationCommandType.Message as const, ...shortcut, ...reach }];
}

function subcommand(command: Command, voices: Voices): APIApplicationCommandSubcommandOption {
  const options = slashFields(command).map((field) => option(field, voices));
  const file = { type: Option.Attachment as const, name: FILE, ...described("label.file", FILE, voices) };
  return {
    type: Option.Subcommand,
    name: command.path[1],
    ...described(`command.${command.name}`, command.name, voices),
    options: [...options, ...(takesFile(command) ? [file] : [])].slice(0, LIMITS.choices),
  };
}

function option({ name, insisted, options }: SlashField, voices: Voices): APIApplicationCommandBasicOption {
  const common = { name, ...described(`field.${name}`, name, voices), ...(insisted ? { required: true } : {}) };
  if (name === "to") return { type: Option.User, ...common };
  if (options) return { type: Option.String, ...common, choices: options.map((value) => choice(name, value, voices)) };
  return isSearched(name) ? { type: Option.String, ...common, autocomplete: true } : { type: Option.String, ...common };
}

function choice(field: string, value: string, voices: Voices) {
  const key = `${field}.${value}`;
  if (!isWordKey(key)) return { name: value, value };
  const name = cut(voices.en(key), LIMITS.choice);
  return { name, value, name_localizations: localized(key, voices, LIMITS.choice) };
}

function described(key: string, otherwise: string, voices: Voices) {
  if (!isWordKey(key)) return { description: otherwise };
  const description = cut(voices.en(key), LIMITS.optionDescription);
  return { description, description_localizations: localized(key, voices, LIMITS.optionDescription) };
}

function localized(key: WordKey, voices: Voices, longest: number) {
  return { "zh-CN": cut(voices["zh-CN"](key), longest), "zh-TW": cut(voices["zh-TW"](key), longest) };
}

function byName(commands: readonly unknown[]): readonly unknown[] {
  const name = (command: unknown) => JSON.stringify(command, ["type", "name"]);
  return commands.toSorted((a, b) => name(a).localeCompare(name(b)));
}

/** Whether Discord has all that is wanted; it adds ids and defaults of its own. */
function isSame(wanted: unknown, known: unknown): boolean {
  if (Array.isArray(wanted) || Array.isArray(known)) {
    const [ours, theirs] = [listOf(wanted), listOf(known)];
    return ours.length === theirs.length && ours.every((each, at) => isSame(each, theirs[at]));
  }
  if (!isRecord(wanted)) return wanted === known;
  if (!isRecord(known)) return false;
  const unwanted = ["required", "autocomplete", "options", "choices"].filter((name) => !(name in wanted));
  return (
    Object.entries(wanted).every(([name, value]) => isSame(value, known[name])) &&
    unwanted.every((name) => isNothing(known[name]))
  );
}

function isNothing(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
