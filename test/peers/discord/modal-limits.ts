import type { ComponentBody, ModalBody } from "./bodies.ts";
import { everyComponent, KIND, repeated, selectFaults } from "./component-limits.ts";
import { lengthOf } from "./message-limits.ts";
import { type FormFault, fault } from "./refusal.ts";

type Path = readonly PropertyKey[];

export function modalFaults({ components }: ModalBody): FormFault[] {
  const every = everyComponent(components, ["data", "components"]);
  return [
    ...(components.length > 5
      ? [fault(["data", "components"], "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")]
      : []),
    ...every.flatMap(({ component, path }) => [
      ...selectFaults(component, path),
      ...inputFaults(component, path),
      ...requirementFaults(component, path),
      ...placeFaults(component, path),
    ]),
    ...repeated(every),
  ];
}

function inputFaults({ type, value, min_length: least, max_length: most }: ComponentBody, path: Path): FormFault[] {
  if (type !== KIND.textInput) return [];
  return [
    ...((least ?? 0) > (most ?? 4000)
      ? [fault([...path, "max_length"], "TEXT_INPUT_MAX_LENGTH", "max_length must not be below min_length")]
      : []),
    ...(value && (lengthOf(value) > (most ?? 4000) || lengthOf(value) < (least ?? 0))
      ? [
          fault(
            [...path, "value"],
            "BASE_TYPE_BAD_LENGTH",
            `Must be between ${least ?? 0} and ${most ?? 4000} in length.`,
          ),
        ]
      : []),
  ];
}

function requirementFaults({ type, disabled, required, min_values: least }: ComponentBody, path: Path): FormFault[] {
  if (type !== KIND.stringSelect) return [];
  return [
    ...(disabled
      ? [fault([...path, "disabled"], "BASE_TYPE_CHOICES", "A component of a modal cannot be disabled")]
      : []),
    ...(required !== false && least === 0
      ? [fault([...path, "min_values"], "NUMBER_TYPE_MIN", "A required select needs one value at least")]
      : []),
  ];
}

/** A text input says its own label in an action row, and has it said for it in a label. */
function placeFaults({ type, components = [], component }: ComponentBody, path: Path): FormFault[] {
  if (type === KIND.row) {
    const bare = components.filter((each) => each.type === KIND.textInput && !each.label);
    const at = [...path, "components", 0, "label"];
    return [
      ...(components.length > 1
        ? [fault([...path, "components"], "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "Exceeds the maximum width")]
        : []),
      ...(bare.length > 0 ? [fault(at, "BASE_TYPE_REQUIRED", "This field is required")] : []),
    ];
  }
  return component?.type === KIND.textInput && component.label
    ? [fault([...path, "component", "label"], "BASE_TYPE_CHOICES", "A text input in a label has no label of its own")]
    : [];
}
