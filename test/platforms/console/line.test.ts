import { describe, expect, test } from "vitest";
import { COMMANDS } from "#src/commands/index.ts";
import { PASTED_NEWLINE, parseLine } from "#src/platforms/console/line.ts";

function read(line: string, currentCase: string | null = null) {
  const { command, input } = parseLine(line, COMMANDS, currentCase);
  return [command.name, input];
}

describe("a typed line is read as", () => {
  test.each([
    ["/case open It broke.", "open-case", { text: "It broke." }],
    ["/case open It broke. --spend 300 --fault ours", "open-case", { text: "It broke.", spend: "300", fault: "ours" }],
    ["/case open --fault ours --spend=300 It broke.", "open-case", { text: "It broke.", spend: "300", fault: "ours" }],
    ["/case open --customer Ms Lee --fault ours", "open-case", { customer: "Ms Lee", fault: "ours" }],
    ['/case open --customer "Ms Lee" It broke.', "open-case", { text: "It broke.", customer: "Ms Lee" }],
    ["/case open --customer “王 女士” 坏了。", "open-case", { text: "坏了。", customer: "王 女士" }],
    [
      "/case facts 3 --spend 1280.50 --currency USD --tier key",
      "set-facts",
      { case: "3", spend: "1280.50", currency: "USD", tier: "key" },
    ],
    [
      "/case facts MG-3 --promised one hour --actual two hours",
      "set-facts",
      { case: "MG-3", promised: "one hour", actual: "two hours" },
    ],
    ["/case open The service --fault ours was bad", "open-case", { text: "The service --fault ours was bad" }],
    ["/case note mg-3 She rang - twice.", "add-note", { case: "mg-3", note: "She rang - twice." }],
    ["/case assign 3 jonas", "assign-case", { case: "3", to: "jonas" }],
    [
      "/gift size 740 USD severe --fault shared",
      "size-gift",
      { spend: "740", currency: "USD", severity: "severe", fault: "shared" },
    ],
    ["/playbook find wrong price", "find-playbook", { query: "wrong price" }],
    ["/case queue", "list-queue", {}],
    ["/case queue mine", "list-queue", { of: "mine" }],
    ["/help", "help", {}],
    ["/help case open", "help", { about: "case open" }],
  ])("%s", (line, command, input) => {
    expect(read(line)).toEqual([command, input]);
  });
});

describe("a complaint is taken as it stands,", () => {
  test.each([
    ["with dashes of its own", "I asked -- twice -- and was told --no refund--."],
    ["with dashes that look like an option", "Your site says --free and --delivery now, is that so?"],
    ["with quotes of its own", `He said "no" and then 'maybe', "can't".`],
    ["with Chinese quotes", "他说“没有了”，我说‘不可能’。"],
    ["with slashes and backslashes", "/case open was on the form, C:\\x\\n 3/4"],
    ["with a number in front", "300 charged instead of 200"],
  ])("%s", (_what, text) => {
    expect(read(`/case open ${text}`, "MG-1")).toEqual(["open-case", { text }]);
    expect(read(`/case open ${text} --fault ours`, "MG-1")).toEqual(["open-case", { text, fault: "ours" }]);
  });

  test("and over several lines where it was pasted", () => {
    expect(read(`/case open One.${PASTED_NEWLINE}${PASTED_NEWLINE}Two.`)).toEqual([
      "open-case",
      { text: "One.\n\nTwo." },
    ]);
  });
});

describe("where no case is named,", () => {
  test("the current one is meant", () => {
    expect(read("/case show", "MG-4")).toEqual(["show-case", { case: "MG-4" }]);
    expect(read("/case note She rang.", "MG-4")).toEqual(["add-note", { case: "MG-4", note: "She rang." }]);
    expect(read("/case facts --fault ours", "MG-4")).toEqual(["set-facts", { case: "MG-4", fault: "ours" }]);
    expect(read("/case send-back Warmer, please.", "MG-4")).toEqual([
      "send-back",
      { case: "MG-4", note: "Warmer, please." },
    ]);
    expect(read("/gift choose flask", "MG-4")).toEqual(["choose-gift", { case: "MG-4", gift: "flask" }]);
  });
  test("and a named one goes before it", () => {
    expect(read("/case show 2", "MG-4")).toEqual(["show-case", { case: "2" }]);
    expect(read("/case note --case 2 Hello", "MG-4")).toEqual(["add-note", { case: "2", note: "Hello" }]);
  });
  test("and there is no current one, it stays open", () => {
    expect(read("/case show")).toEqual(["show-case", {}]);
    expect(() => read("/case note She rang.")).toThrow("case-not-found");
  });
});

describe("a line is refused", () => {
  test.each([
    ["hello", "bad-line"],
    ["/", "bad-line"],
    ["/case sing", "unknown-command"],
    ["/case", "unknown-command"],
    ["/case show hello", "bad-line"],
    ["/case open --text It broke. --fault ours again", "bad-line"],
  ])("%s", (line, code) => {
    expect(() => read(line, "MG-1")).toThrow(code);
  });
});
