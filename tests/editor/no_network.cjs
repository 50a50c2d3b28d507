// Loaded before the language server: whatever reaches for the network ends it.
const refuse = (name) => () => {
  process.stderr.write(`the language server reached for the network: ${name}\n`);
  process.exit(70);
};
for (const [module, names] of Object.entries({
  "node:dns": ["lookup", "resolve", "resolve4", "resolve6"],
  "node:net": ["connect", "createConnection"],
  "node:tls": ["connect"],
  "node:http": ["request", "get"],
  "node:https": ["request", "get"],
})) {
  const loaded = require(module);
  for (const name of names) loaded[name] = refuse(`${module}.${name}`);
}
require("node:net").Socket.prototype.connect = refuse("node:net.Socket");
globalThis.fetch = refuse("fetch");
