/** Run as a fresh process: says as JSON how long each step of a start takes here, in milliseconds. */
const born = performance.now();
const laps: Record<string, number> = {};
let last = born;
const lap = (step: string) => {
  laps[step] = performance.now() - last;
  last = performance.now();
};

const { readConfig } = await import("#src/config.ts");
const { openReader } = await import("#src/desk.ts");
const { openStore } = await import("#src/store/store.ts");
const { SCHEMAS } = await import("#src/commands/documents.ts");
const { searchLibrary } = await import("#src/library/search.ts");
lap("modules");
const config = readConfig(process.env);
const reader = openReader(config);
lap("library");
searchLibrary(reader.library);
lap("search index");
const store = await openStore(config, SCHEMAS);
lap("store");
reader.matcher.match("Nobody came, and I had to wait three hours.");
lap("matcher learns");
await reader.speaks("zh-Hant");
lap("Traditional");
await store.close();
console.log(JSON.stringify({ "Node itself": born, ...laps }));
