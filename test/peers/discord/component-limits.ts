import type { ComponentBody } from "./bodies.ts";
import { type FormFault, fault } from "./refusal.ts";

type Path = readonly PropertyKey[];

export const KIND = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  textDisplay: 10,
  label: 18,
};

export const LINK_STYLE = 5;

/** Everything below these components, each with its path. */
export function everyComponent(
  components: readonly ComponentBody[],
  at: Path = [],
): { component: ComponentBody; path: Path }[] {
  return components.flatMap((component, index) => {
    const path = [...at, index];
    return [
      { component, path },
      ...everyComponent(component.components ?? [], [...path, "components"]),
      ...(component.component ? [{ component: component.component, path: [...path, "component"] }] : []),
      ...(component.accessory ? [{ component: component.accessory, path: [...path, "accessory"] }] : []),
    ];
  });
}

export function componentFaults(components: readonly ComponentBody[], v2: boolean): FormFault[] {
  const every = everyComponent(components, ["components"]);
  const tooMany = v2 ? every.length > 40 : components.length > 5;
  return [
    ...(tooMany
      ? [fault(["components"], "BASE_TYPE_BAD_LENGTH", `Must be between 1 and ${v2 ? 40 : 5} in length.`)]
      : []),
    ...components.flatMap(({ type }, index) =>
      v2 || type === KIND.row
        ? []
        : [fault(["components", index, "type"], "UNION_TYPE_CHOICES", "Value of field 'type' must be one of (1,).")],
    ),
    ...every.flatMap(({ component, path }) => [
      ...rowFaults(component, path),
      ...buttonFaults(component, path),
      ...selectFaults(component, path),
    ]),
    ...repeated(every),
  ];
}

/** The same id twice cannot be told apart. */
export function repeated(every: readonly { component: ComponentBody; path: Path }[]): FormFault[] {
  const seen = new Set<string>();
  return every.flatMap(({ component: { custom_id: id }, path }) => {
    if (!id) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const code = "COMPONENT_CUSTOM_ID_DUPLICATED";
    return [fault([...path, "custom_id"], code, "Component custom id cannot be duplicated")];
  });
}

function rowFaults({ type, components = [] }: ComponentBody, path: Path): FormFault[] {
  if (type !== KIND.row) return [];
  const selects = components.filter((each) => each.type !== KIND.button);
  return selects.length > 0 && components.length > 1
    ? [fault(path, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width")]
    : [];
}

function buttonFaults({ type, style, label, emoji, custom_id: id, url, sku_id }: ComponentBody, path: Path) {
  if (type !== KIND.button || style === 6) return [];
  const link = style === LINK_STYLE;
  return [
    ...(link && !url ? [fault([...path, "url"], "BASE_TYPE_REQUIRED", "A url is required")] : []),
    ...(!link && !id ? [fault([...path, "custom_id"], "BASE_TYPE_REQUIRED", "A custom id is required")] : []),
    ...((link && id) || (!link && (url || sku_id))
      ? [fault(path, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "Cannot have both a custom_id and a url")]
      : []),
    ...(!label?.trim() && !emoji
      ? [fault([...path, "label"], "BUTTON_COMPONENT_EMPTY", "A label or an emoji is required")]
      : []),
  ];
}

export function selectFaults(component: ComponentBody, path: Path): FormFault[] {
  const { type, options, min_values: least, max_values: most } = component;
  if (type !== KIND.stringSelect) return [];
  const values = (options ?? []).map(({ value }) => value);
  const chosen = (options ?? []).filter((option) => option.default).length;
  return [
    ...values.flatMap((value, index) =>
      values.indexOf(value) < index
        ? [
            fault(
              [...path, "options", index, "value"],
              "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
              "The specified option value is already used",
            ),
          ]
        : [],
    ),
    ...((least ?? 1) > (most ?? 1) || (most ?? 1) > values.length
      ? [fault([...path, "max_values"], "BASE_TYPE_BAD_LENGTH", `Must be between ${least ?? 1} and ${values.length}.`)]
      : []),
    ...(chosen > (most ?? 1)
      ? [fault([...path, "options"], "SELECT_COMPONENT_TOO_MANY_DEFAULTS", "Too many options are set as default")]
      : []),
  ];
}
