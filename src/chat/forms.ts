import { inWords } from "../cards/error-card.ts";
import { isWordKey, type Say } from "../cards/say.ts";
import type { Case } from "../cases/case.ts";
import type { Command } from "../commands/command.ts";
import { inputFields } from "../commands/input-fields.ts";
import { UserError } from "../errors.ts";
import { amountWritten, currencyNamed, decimal } from "../money.ts";

/** What a chat asks before a command can run; each platform shows it as its own kind of form. */
export interface Form {
  readonly command: string;
  readonly target: FormTarget;
  readonly title: string;
  readonly fields: readonly FormField[];
  readonly submit: string;
  readonly cancel: string;
}

/** What the form was opened on; it comes back with what was filled in. */
export interface FormTarget {
  readonly case?: string;
  readonly approval?: string;
}

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly initial: string;
  /** `lines`: a long text; `search`: one of many, found by typing. */
  readonly kind: "line" | "lines" | "choice" | "search" | "person";
  /** Of a choice; of a search none. */
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type SearchField = "case" | "playbook" | "gift" | "study";
const SEARCHED: readonly string[] = ["case", "playbook", "gift", "study"] satisfies readonly SearchField[];
const LONG: readonly string[] = ["text", "note"];

export function isSearched(name: string): name is SearchField {
  return SEARCHED.includes(name);
}

/** Nothing is required of these, and yet with the case alone they would change nothing. */
const ALONE: readonly string[] = ["set-facts"];

/** Whether what was typed is too little for the command, and its form asks for the rest. */
export function wantsForm(command: Command, given: Readonly<Record<string, unknown>>): boolean {
  if (!command.form) return false;
  const missing = inputFields(command).some(({ name, required }) => required && !(name in given));
  const alone = ALONE.includes(command.name) && Object.keys(given).every((name) => name === "case");
  return missing || alone;
}

/** The command's form, with what is known already. Undefined where the command has none. */
export function formOf(command: Command, target: FormTarget, subject: Case | undefined, say: Say): Form | undefined {
  const { form } = command;
  if (!form) return undefined;
  const known = inputFields(command);
  const caseFirst = target.case === undefined && known.some(({ name }) => name === "case") ? ["case"] : [];
  const fields = [...caseFirst, ...form].flatMap((name) => {
    const field = known.find((each) => each.name === name);
    if (!field) return [];
    const { options } = field;
    return {
      name,
      label: labelOf(command, name, say),
      hint: worded(`field.${name}`, say) ?? name,
      // A lead who opens "edit and approve" means to give a text.
      required: field.required || (name === "text" && command.name !== "open-case"),
      initial: initialOf(command, name, subject),
      kind: kindOf(name, options),
      choices: (options ?? []).map((value) => ({ value, label: worded(`${name}.${value}`, say) ?? value })),
    } as const;
  });
  return {
    command: command.name,
    target,
    title: worded(`form.title.${command.name}`, say) ?? command.name,
    fields,
    submit: say("form.submit"),
    cancel: say("form.cancel"),
  };
}

function labelOf({ name: command }: Command, name: string, say: Say): string {
  return (
    (command === "open-case" ? worded(`label.${name}.open`, say) : undefined) ?? worded(`label.${name}`, say) ?? name
  );
}

function worded(key: string, say: Say): string | undefined {
  return isWordKey(key) ? say(key) : undefined;
}

function kindOf(name: string, options: readonly string[] | null): FormField["kind"] {
  if (options) return "choice";
  if (name === "to") return "person";
  if (isSearched(name)) return "search";
  return LONG.includes(name) ? "lines" : "line";
}

function initialOf({ name: command }: Command, name: string, subject: Case | undefined): string {
  if (!subject || command === "open-case") return "";
  if (name === "text") return subject.draft.text;
  if (command !== "set-facts") return "";
  const { facts, customer, judged } = subject;
  const amount = (money: Parameters<typeof decimal>[0] | null | undefined) => (money ? decimal(money) : "");
  const values: Readonly<Record<string, string>> = {
    fault: facts.fault,
    spend: facts.spend?.source === "given" ? amount(facts.spend.money) : "",
    quoted: amount(facts.quoted),
    charged: amount(facts.charged),
    customer: customer ?? "",
    currency: facts.currency,
    tier: facts.tier,
    promised: facts.promised ?? "",
    actual: facts.actual ?? "",
    severity: judged.severity ?? "",
    grade: judged.grade ?? "",
  };
  return values[name] ?? "";
}

/** The sums and the currency that cannot be read, by field: told while the form is still open, with all that was typed into it. */
export function figureFaults(input: Readonly<Record<string, unknown>>, say: Say): Readonly<Record<string, string>> {
  const faults: Record<string, string> = {};
  const told = (name: string, read: () => unknown) => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { message, next } = inWords(error, say);
      faults[name] = `${message} ${next}`;
    }
  };
  const { currency } = input;
  if (typeof currency === "string") told("currency", () => currencyNamed(currency.trim().toUpperCase()));
  const named = typeof currency === "string" && !faults.currency ? currencyNamed(currency.trim().toUpperCase()) : null;
  for (const name of ["spend", "quoted", "charged"]) {
    const sum = input[name];
    // Of which currency it is, the case knows; how many decimals that one has is seen when it is set.
    if (typeof sum === "string") told(name, () => amountWritten(sum, named ?? "CNY"));
  }
  return faults;
}

/** What was filled in, without what was left empty or as it was. */
export function inputFrom(
  form: { readonly target: FormTarget; readonly fields: readonly Pick<FormField, "name" | "initial" | "required">[] },
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  const filled = form.fields.flatMap(({ name, initial, required }) => {
    const value = values[name] ?? "";
    const left = value.trim() === "" || (!required && value === initial);
    return left ? [] : [[name, value] as const];
  });
  return { ...form.target, ...Object.fromEntries(filled) };
}
