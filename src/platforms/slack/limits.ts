/** Slack's limits by name; most stand in its Block Kit reference, the sum of a message's blocks was measured (bolt-js #2509). */
export const BLOCKS_IN_MESSAGE = 50;
export const BLOCKS_IN_VIEW = 100;
export const CHARACTERS_IN_BLOCKS = 13_200;
/** What a block costs of that beside its text. */
export const BLOCK_COST = 125;
export const HEADER = 150;
export const TEXT_ELEMENT = 3_000;
export const MARKDOWN_IN_MESSAGE = 12_000;
export const BUTTON_LABEL = 75;
export const BUTTON_VALUE = 2_000;
export const OPTION_LABEL = 75;
export const OPTIONS = 100;
export const INPUT_VALUE = 3_000;
export const INPUT_LABEL = 2_000;
export const PLACEHOLDER = 150;
export const VIEW_TITLE = 24;
export const MESSAGE_TEXT = 4_000;
/** A response_url may be used five times within 30 minutes; the first word may be that it takes longer. */
export const ANSWERS_TO_ONE_WISH = 4;
