import type { CommandBody, CommandOption, Localizations } from "./bodies.ts";
import { lengthOf } from "./message-limits.ts";
import { type FormFault, fault } from "./refusal.ts";

type Path = readonly PropertyKey[];

export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
};

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const TOTAL = 8000;

const LOCALES = new Set(
  (
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja " +
    "zh-TW ko"
  ).split(" "),
);

export function commandFaults(command: CommandBody, at: Path = []): FormFault[] {
  const slash = (command.type ?? 1) === 1;
  const missing = fault([...at, "description"], "BASE_TYPE_REQUIRED", "This field is required");
  const extra = fault([...at, "description"], "APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED", "Must be empty.");
  return [
    ...(slash ? nameFaults(command, at) : localeFaults(command, at)),
    ...(slash && !command.description ? [missing] : []),
    ...(!slash && command.description ? [extra] : []),
    ...(!slash && command.options?.length
      ? [fault([...at, "options"], "APPLICATION_COMMAND_CONTEXT_MENU_NO_OPTIONS", "Must have no options.")]
      : []),
    ...optionsFaults(command.options ?? [], [...at, "options"], 0),
    ...(totalOf(command) > TOTAL
      ? [fault(at, "APPLICATION_COMMAND_TOO_LARGE", `Command exceeds maximum size (${TOTAL})`)]
      : []),
  ];
}

function nameFaults(named: CommandBody | CommandOption, at: Path): FormFault[] {
  const names = [["name", named.name] as const, ...Object.entries(named.name_localizations ?? {})];
  return [
    ...names.flatMap(([where, name]) =>
      NAME.test(name) && name === name.toLowerCase()
        ? []
        : [
            fault(
              where === "name" ? [...at, "name"] : [...at, "name_localizations", where],
              "APPLICATION_COMMAND_INVALID_NAME",
              "Command name is invalid",
            ),
          ],
    ),
    ...localeFaults(named, at),
  ];
}

function localeFaults(named: CommandBody | CommandOption, at: Path): FormFault[] {
  return (["name_localizations", "description_localizations"] as const).flatMap((kind) =>
    Object.keys(named[kind] ?? {}).flatMap((locale) =>
      LOCALES.has(locale) ? [] : [fault([...at, kind, locale], "BASE_TYPE_CHOICES", `"${locale}" is no known locale.`)],
    ),
  );
}

function optionsFaults(options: readonly CommandOption[], at: Path, depth: number): FormFault[] {
  const names = options.map(({ name }) => name);
  const nests = options.filter(({ type }) => isNest(type)).length;
  return [
    ...(nests > 0 && nests < options.length
      ? [fault(at, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-commands and other options cannot be mixed")]
      : []),
    ...options.flatMap((option, index) => [
      ...nameFaults(option, [...at, index]),
      ...optionFaults(option, [...at, index], depth),
      ...(names.indexOf(option.name) < index
        ? [fault([...at, index], "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option name already exists")]
        : []),
      ...(option.required && options.slice(0, index).some((before) => !before.required)
        ? [
            fault(
              [...at, index],
              "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
              "Required options must be placed before non-required options",
            ),
          ]
        : []),
    ]),
  ];
}

export function isNest(type: number): boolean {
  return type === OPTION.subcommand || type === OPTION.group;
}

function optionFaults(option: CommandOption, at: Path, depth: number): FormFault[] {
  const deepGroup = option.type === OPTION.group && depth > 0;
  const choices = option.choices ?? [];
  const autocompletes = [OPTION.string, OPTION.integer, OPTION.number].includes(option.type);
  return [
    ...(deepGroup ? [fault([...at, "type"], "BASE_TYPE_CHOICES", "Groups cannot be nested")] : []),
    ...(option.autocomplete && (choices.length > 0 || !autocompletes)
      ? [fault([...at, "autocomplete"], "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID", "Cannot be set here")]
      : []),
    ...choices.flatMap(({ value }, index) =>
      typeof value === "string" && lengthOf(value) > 100
        ? [fault([...at, "choices", index, "value"], "BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer in length.")]
        : [],
    ),
    ...optionsFaults(option.options ?? [], [...at, "options"], depth + 1),
  ];
}

/** Of each text only its longest wording counts. */
function totalOf(command: CommandBody | CommandOption): number {
  const choices = "choices" in command ? (command.choices ?? []) : [];
  return (
    longest(command.name, command.name_localizations) +
    longest(command.description ?? "", command.description_localizations) +
    choices.reduce(
      (sum, { name, name_localizations, value }) => sum + longest(name, name_localizations) + lengthOf(String(value)),
      0,
    ) +
    (command.options ?? []).reduce((sum, option) => sum + totalOf(option), 0)
  );
}

function longest(text: string, localizations: Localizations): number {
  return Math.max(lengthOf(text), ...Object.values(localizations ?? {}).map(lengthOf));
}
