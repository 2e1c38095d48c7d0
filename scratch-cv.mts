import { readFileSync, existsSync } from "node:fs";
import { examplesFor, sidesOf, COSTS } from "./src/library/sentences/judge.ts";
import { unitsOf } from "./src/library/sentences/units.ts";
import { sentenceSpace } from "./src/library/sentences/space.ts";
import { trainHinge, BIAS } from "./src/library/sentences/hinge.ts";
import { LEARNT_CHECKS } from "./src/library/reply-examples.ts";
import { realReader } from "./test/fixtures/reader.ts";
const { library } = realReader() as any;
const [tongue, extra = "yes"] = process.argv.slice(2) as ["en" | "zh", string];
const base = examplesFor(library, tongue).map((e: any) => ({ ...e, from: "old" }));
const more: any[] = [];
for (const check of LEARNT_CHECKS) {
  const file = `/work/examples/${check}.${tongue}.md`;
  if (!existsSync(file)) continue;
  let stop = true;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (/^## Stop/.test(line)) stop = true;
    else if (/^## Let pass/.test(line)) stop = false;
    else if (line.startsWith("- ")) {
      const text = line.slice(2).trim();
      for (const t of stop ? [text] : unitsOf(text)) more.push({ text: t, stops: stop ? check : null, unsaid: [], from: "new", list: check });
    }
  }
}
console.log("old", base.length, "new", more.length);
// 5-fold over new (+old); house lines stay in training
const all = [...base, ...more];
const K = 5;
const t0 = Date.now();
const rows = new Map<string, { pos: number[]; neg: number[]; negOf: Map<number, string> }>();
for (const c of LEARNT_CHECKS) rows.set(c, { pos: [], neg: [], negOf: new Map() });
const out: any = {};
for (let fold = 0; fold < K; fold++) {
  const isTest = (e: any, i: number) => e.from === "new" ? (i * 2654435761 >>> 0) % K === fold : false;
  const train = all.filter((e, i) => !isTest(e, i) && (extra === "yes" || e.from === "old"));
  const test = all.filter((e, i) => isTest(e, i));
  const space = sentenceSpace(train.map((e) => e.text));
  for (const check of LEARNT_CHECKS) {
    const w = trainHinge(space.vectors, sidesOf(train as any, check), space.size, COSTS);
    for (const e of test) {
      const v = space.vectorOf(e.text);
      let s = BIAS * (w[w.length - 1] ?? 0);
      for (let i = 0; i < v.indices.length; i++) s += (w[v.indices[i]!] ?? 0) * v.values[i]!;
      if (e.stops === check) rows.get(check)!.pos.push(s);
      else if (e.stops === null) { rows.get(check)!.neg.push(s); (out[check] ??= []).push([s, e.text, e.list]); }
      if (e.stops === check) (out["+" + check] ??= []).push([s, e.text]);
    }
  }
}
const pick = (xs: number[], q: number) => xs[Math.min(xs.length - 1, Math.floor(xs.length * q))]!;
for (const [c, { pos, neg }] of rows) {
  if (pos.length === 0) continue;
  const n = [...neg].sort((a, b) => b - a);
  const line = [0.002, 0.005, 0.01, 0.02, 0.04].map((q) => { const m = pick(n, q); return `${(q * 100).toFixed(1)}%→${m.toFixed(2)}: ${(100 * pos.filter((p) => p > m).length / pos.length).toFixed(0)}`; });
  console.log(c.padEnd(13), `pos ${pos.length} neg ${neg.length}`, line.join("  "));
}
console.log(Date.now() - t0, "ms");
if (process.argv[4]) {
  const c = process.argv[4];
  console.log("worst negatives"); for (const [s, t, l] of out[c].sort((a: any, b: any) => b[0] - a[0]).slice(0, 25)) console.log(s.toFixed(2), l, t);
  console.log("missed"); for (const [s, t] of out["+" + c].sort((a: any, b: any) => a[0] - b[0]).slice(0, 40)) console.log(s.toFixed(2), t);
}
