import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Button } from "../../cards/card.ts";
import type { FormTarget } from "../../chat/forms.ts";
import { cut, LIMITS } from "./limits.ts";

/** What a button or a form carries: a command and what it is about, never a payload. */
export interface Carried {
  readonly command: string;
  readonly target: FormTarget;
  readonly form: boolean;
}

export function customIdOf({ command, target, form }: Carried): string {
  return [form ? "form" : "do", command, target.case ?? "", target.approval ?? ""].join("|");
}

export function carriedBy(customId: string): Carried | undefined {
  const [kind, command = "", subject = "", approval = ""] = customId.split("|");
  if ((kind !== "form" && kind !== "do") || command === "") return undefined;
  const target = { ...(subject === "" ? {} : { case: subject }), ...(approval === "" ? {} : { approval }) };
  return { command, target, form: kind === "form" };
}

export function buttonRows(buttons: readonly Button[]): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const shown = buttons.slice(0, LIMITS.rows * LIMITS.buttonsInRow).map(buttonOf);
  const rows: APIActionRowComponent<APIButtonComponentWithCustomId>[] = [];
  for (let at = 0; at < shown.length; at += LIMITS.buttonsInRow) {
    rows.push({ type: ComponentType.ActionRow, components: shown.slice(at, at + LIMITS.buttonsInRow) });
  }
  return rows;
}

function buttonOf({ label, command, target, form }: Button): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: styleOf(command, form === true),
    label: cut(label, LIMITS.buttonLabel),
    custom_id: customIdOf({ command, target, form: form === true }),
  };
}

const FORWARD = ["request-approval", "mark-sent", "resolve-case"];

function styleOf(command: string, form: boolean): APIButtonComponentWithCustomId["style"] {
  if (command === "approve" && !form) return ButtonStyle.Success;
  return FORWARD.includes(command) ? ButtonStyle.Primary : ButtonStyle.Secondary;
}
