import type { Button } from "../../cards/card.ts";
import type { FormTarget } from "../../chat/forms.ts";

/** Before the command's name where the button opens its form. */
const FORM = "form:";

/** A button as Slack keeps it: which command, and on what. It carries no payload. */
export function pressOf({ command, target, form }: Button): { readonly action: string; readonly value: string } {
  const { case: caseId, approval } = target;
  return { action: `${form ? FORM : ""}${command}`, value: approval === undefined ? caseId : `${caseId} ${approval}` };
}

/** What a press means. */
export function pressed(action: string, value: string) {
  const form = action.startsWith(FORM);
  const [caseId = "", approval] = value.split(" ");
  const target: FormTarget = approval === undefined ? { case: caseId } : { case: caseId, approval };
  return { command: form ? action.slice(FORM.length) : action, form, target };
}
