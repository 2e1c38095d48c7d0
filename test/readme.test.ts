import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const dataFolder = mkdtempSync(join(tmpdir(), "makegood-readme-"));
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

describe("README", () => {
  it("takes a newcomer from a complaint to a resolved case, as it stands", async () => {
    const lines = blocks("desk").join("");
    expect(lines).toContain("/case open");
    const { code, out } = await shell(`npm start -s <<'LINES'\n${lines}LINES`);
    expect(out).toContain("MG-1 · resolved");
    expect(code).toBe(0);
  }, 60_000);

  it("shows doors that answer as it says", async () => {
    const doors = blocks("sh")
      .flatMap((block) => block.split("\n"))
      .filter((line) => line.includes("makegood --"));
    expect(doors.length).toBe(5);
    for (const line of doors) {
      const { code, out } = await shell(line);
      expect({ line, code }).toEqual({ line, code: 0 });
      for (const answer of out.trim().split("\n")) expect(JSON.parse(answer)).not.toHaveProperty("error");
    }
  }, 60_000);

  it("names only files that are there", () => {
    const named = [...readme.matchAll(/`((?:src|playbooks|test|cases)\/[\w./-]*\w\.\w+|LICENSE)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("names every folder of the map", () => {
    const map = blocks("").find((block) => block.startsWith("src/")) ?? "";
    const folders = [...map.matchAll(/(?:^| {2,})(\w+)\/ {2,}/gm)].map(([, name = ""]) => name);
    expect(folders).toContain("commands");
    expect(folders.filter((name) => !existsSync(join(root, "src", name)) && !existsSync(join(root, name)))).toEqual([]);
  });
});

function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, kind]) => kind === language)
    .map(([, , text = ""]) => text.replaceAll(/\s+# .*$/gm, ""));
}

function shell(line: string): Promise<{ code: number | null; out: string }> {
  const env = { ...process.env, MAKEGOOD_DATA: dataFolder, DATABASE_URL: "", LANG: "C", LC_ALL: "C" };
  return new Promise((done) => {
    const child = spawn("bash", ["-c", line], { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
    });
    child.on("close", (code) => done({ code, out }));
  });
}
