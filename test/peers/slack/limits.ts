/** As docs.slack.dev gives them (reference/block-kit and reference/methods), in characters or in items. */
export const MESSAGE = { blocks: 50, text: 40_000, updatedText: 4_000, allBlocks: 13_200, markdown: 12_000 };
export const VIEW = {
  blocks: 100,
  title: 24,
  button: 24,
  privateMetadata: 3_000,
  callbackId: 255,
  externalId: 255,
  bytes: 250_000,
  stacked: 3,
};
export const ID = 255;
export const SECTION = { text: 3_000, fields: 10, field: 2_000 };
export const HEADER = 150;
export const IMAGE = { url: 3_000, altText: 2_000, title: 2_000 };
export const CONTEXT_ELEMENTS = 10;
export const CONTEXT_TEXT = 3_000;
export const ACTION_ELEMENTS = 25;
export const INPUT = { label: 2_000, hint: 2_000 };
export const TEXT_INPUT = 3_000;
export const PLACEHOLDER = 150;
export const BUTTON = { text: 75, value: 2_000, url: 3_000, accessibilityLabel: 75 };
export const OPTION = { text: 75, value: 150, description: 75, url: 3_000 };
export const OPTIONS = { select: 100, groups: 100, overflow: 5, boxes: 10 };
export const GROUP_LABEL = 75;
export const CONFIRM = { title: 100, text: 300, button: 30 };
export const METADATA_BYTES = 8_000;

export const ACK_MS = 3_000;
export const TRIGGER_MS = 3_000;
export const RESPONSE_URL = { uses: 5, ms: 30 * 60_000 };
export const CONNECTIONS = 10;
/** An event that was not acknowledged comes again at once, after one minute and after five. */
export const EVENT_RETRIES_MS = [0, 60_000, 300_000];
