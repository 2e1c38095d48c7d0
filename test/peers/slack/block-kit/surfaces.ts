import { type Fields, isFields, listIn, textIn } from "../json.ts";
import { MESSAGE, VIEW } from "../limits.ts";
import { Refused } from "../refused.ts";
import { MESSAGE_BLOCK, VIEW_BLOCK } from "./blocks.ts";
import { plainText } from "./composition.ts";
import { boolean, type Check, list, object, oneOf, type Report, string, typed } from "./schema.ts";

/** Slack's documentation says within the block; `surface` is for an app that wants more than Slack asks. */
export type UniqueActionIds = "block" | "surface";

/**
 * What a block costs beside its text: bolt-js#2509 measured 13,297 characters of markdown accepted, and 13,172 once a
 * divider stood beside them.
 */
const BLOCK_COST = 125;

export function checkMessageBlocks(blocks: unknown, unique: UniqueActionIds): void {
  if (!Array.isArray(blocks)) throw new Refused("invalid_blocks_format");
  const faults = collect((report) => {
    list(MESSAGE_BLOCK, { min: 0, max: MESSAGE.blocks })(blocks, "/blocks", report);
    checkIds(blocks, "/blocks", unique, report);
    const markdown = listIn(blocks).filter(({ type }) => type === "markdown");
    if (sum(markdown.map(({ text }) => textIn(text).length)) > MESSAGE.markdown)
      report(`must be less than ${MESSAGE.markdown + 1} characters`, "/blocks");
  });
  if (faults.length > 0) throw new Refused("invalid_blocks", { errors: faults, ...metadata(faults) });
  const cost = textLength(blocks) + BLOCK_COST * Math.max(0, blocks.length - 1);
  if (cost > MESSAGE.allBlocks) throw new Refused("msg_blocks_too_long");
}

const common = {
  "blocks!": list(VIEW_BLOCK, { max: VIEW.blocks }),
  private_metadata: string(VIEW.privateMetadata, 0),
  callback_id: string(VIEW.callbackId, 0),
  external_id: string(VIEW.externalId, 0),
};

const submitsItsInputs: Check = (view, pointer, report) => {
  if (!isFields(view)) return;
  if (view.submit === undefined && listIn(view.blocks).some(({ type }) => type === "input"))
    report("missing required field: submit", pointer);
};

const views = {
  modal: typed({
    modal: object(
      {
        ...common,
        "title!": plainText(VIEW.title),
        submit: plainText(VIEW.button),
        close: plainText(VIEW.button),
        clear_on_close: boolean,
        notify_on_close: boolean,
        submit_disabled: boolean,
      },
      submitsItsInputs,
    ),
  }),
  home: typed({ home: object(common) }),
};

export function checkView(view: unknown, kind: "modal" | "home", unique: UniqueActionIds): Fields {
  const faults = collect((report) => {
    if (isFields(view)) oneOf(kind)(view.type, "/view/type", report);
    views[kind](view, "/view", report);
    if (isFields(view)) checkIds(view.blocks, "/view/blocks", unique, report);
  });
  if (faults.length > 0 || !isFields(view)) {
    const all = ["failed to match all allowed schemas [json-pointer:/view]", ...faults];
    throw new Refused("invalid_arguments", metadata(all));
  }
  if (Buffer.byteLength(JSON.stringify(view)) > VIEW.bytes) throw new Refused("view_too_large");
  return view;
}

export function metadata(faults: string[]): Fields {
  return { response_metadata: { messages: faults.map((fault) => `[ERROR] ${fault}`) } };
}

/** An element is told from its parent's other fields by its `action_id`. */
export function elementsOf(block: Fields): Fields[] {
  return [block.accessory, block.element, ...(block.type === "actions" ? listIn(block.elements) : [])].filter(isFields);
}

function checkIds(blocks: unknown, pointer: string, unique: UniqueActionIds, report: Report): void {
  const blockIds = new Set<unknown>();
  let actionIds = new Set<unknown>();
  for (const [at, block] of listIn(blocks).entries()) {
    if (block.block_id !== undefined && blockIds.has(block.block_id))
      report(`block_id already exists: ${block.block_id}`, `${pointer}/${at}/block_id`);
    blockIds.add(block.block_id);
    if (unique === "block") actionIds = new Set();
    for (const { action_id: id } of elementsOf(block)) {
      if (id !== undefined && actionIds.has(id)) report(`action_id already exists: ${id}`, `${pointer}/${at}`);
      actionIds.add(id);
    }
  }
}

function collect(check: (report: Report) => void): string[] {
  const faults: string[] = [];
  check((fault, pointer) => faults.push(`${fault} [json-pointer:${pointer}]`));
  return faults;
}

function textLength(value: unknown): number {
  if (Array.isArray(value)) return sum(value.map(textLength));
  if (!isFields(value)) return 0;
  return sum(
    Object.entries(value).map(([name, each]) =>
      name === "text" && typeof each === "string" ? each.length : textLength(each),
    ),
  );
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
