import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkLibrary } from "#src/library/check-library.ts";
import { faultLine } from "#src/library/faults.ts";
import { readLibrary } from "#src/library/read-library.ts";
import { LEARNT_CHECKS } from "#src/library/reply-examples.ts";

test("every check that learns has examples in both tongues", () => {
  const { examples } = readLibrary(process.cwd());
  expect([...examples.checks.keys()].sort()).toEqual([...LEARNT_CHECKS].sort());
  for (const { stop, pass } of examples.checks.values())
    for (const each of [stop.en, stop.zh, pass.en, pass.zh]) expect(each.length).toBeGreaterThan(50);
});

test("faults of an example document are told with their line and mend", () => {
  const root = mkdtempSync(join(tmpdir(), "makegood-examples-"));
  for (const folder of ["playbooks", "cases", "prompts"]) cpSync(folder, join(root, folder), { recursive: true });
  const file = join(root, "playbooks/house/examples/no-blame.md");
  const text = readFileSync(file, "utf8");
  const [first = ""] = /^- .*$/mu.exec(text) ?? [];
  writeFileSync(file, text.replace("## Let pass\n", `## Let pas\n\n## Let pass\n\n${first}\n- 您应该早点说。\n`));
  const faults = checkLibrary(root).map(faultLine);
  expect(faults).toHaveLength(3);
  expect(faults.join("\n")).toMatch(/no-blame\.md:\d+.*unknown section "Let pas"/u);
  expect(faults.join("\n")).toMatch(/the example stands already in line \d+/u);
  expect(faults.join("\n")).toMatch(/not in the language of its file/u);
});
