import { menuOption } from "../block-kit/composition.ts";
import { list } from "../block-kit/schema.ts";
import { type Fields, fieldsIn } from "../json.ts";
import { OPTIONS } from "../limits.ts";
import { hasOptions } from "./state.ts";

/** Slack shows nothing where one of the options is not right: here it is the test's failure. */
export function checkSuggestions(answer: unknown): Fields[] {
  const { options, option_groups: groups } = fieldsIn(answer);
  const faults: string[] = [];
  if (groups === undefined)
    list(menuOption, { min: 0, max: OPTIONS.select })(options, "/options", (fault, at) =>
      faults.push(`${fault} ${at}`),
    );
  if (faults.length > 0) throw new Error(`these are no options: ${faults.join("; ")}`);
  return hasOptions(answer);
}
