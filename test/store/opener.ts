import { openDesk, opening } from "./desk.ts";

/** A process of its own that opens cases, four at a time, and says each one when it was answered. */
const [config = "{}", prefix = "", count = "0"] = process.argv.slice(2);
const desk = await openDesk(JSON.parse(config));
console.log("ready");
let next = 0;
await Promise.all(Array.from({ length: 4 }, lane));
await desk.close();

async function lane(): Promise<void> {
  while (next < Number(count)) {
    const id = `${prefix}${next}`;
    next += 1;
    const result = await desk.open(opening(id));
    console.log(`${id} ${result.kind} ${"reply" in result ? result.reply.card : ""}`);
  }
}
