// Loaded before anything else by every npm script: an old Node cannot even read the TypeScript that follows.
const [major] = process.versions.node.split(".").map(Number);
if (major < 24) {
  process.stderr.write(
    `Makegood needs Node 24 or newer; this is ${process.version}.\n` +
      "On Linux and Windows `npm ci` brings it along (unless optional packages are switched off);\n" +
      "on a Mac install it from https://nodejs.org, then start again with npm start.\n",
  );
  process.exit(1);
}
require("node:module").enableCompileCache();
