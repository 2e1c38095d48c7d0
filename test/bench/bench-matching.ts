/** `npm run bench:matching`: the part of the bench that tells how fast one complaint is matched, and what it costs. */
import { cpus } from "node:os";
import { printTable } from "./figures.ts";
import { matchingFigures } from "./matching.ts";

console.log(`Makegood on ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
printTable("Matching one complaint", matchingFigures());
