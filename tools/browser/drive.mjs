// Drives Chromium for the tests: orders as lines of JSON come in, one answer for each goes out.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const { chromium } = require("playwright-core");
const axe = require("axe-core");

const [executablePath] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  ],
});

let context = null;
let page = null;
let requests = [];
let complaints = [];

// What stands on the page, and since when: told after the frame that shows it.
let shown = { text: "", at: 0 };
let told = () => {};
function tellShown(text, at) {
  shown = { text, at };
  told();
}

function watch() {
  let last = null;
  const look = () => {
    const main = document.querySelector("main");
    const ready =
      main && getComputedStyle(main).visibility === "visible" && document.fonts.status === "loaded";
    const text = ready ? main.innerText : null;
    if (text !== null && text !== last) {
      last = text;
      requestAnimationFrame(() => window.tellShown(text, performance.timeOrigin + performance.now()));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function fresh() {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  page = await context.newPage();
  [requests, complaints, shown] = [[], [], { text: "", at: 0 }];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => {
    complaints.push(dialog.message());
    dialog.dismiss();
  });
  await page.exposeBinding("tellShown", (_, text, at) => tellShown(text, at));
  await page.addInitScript(watch);
}

async function until(words, seconds, there) {
  const end = Date.now() + seconds * 1000;
  while (!shown.at || shown.text.includes(words) !== there) {
    const left = end - Date.now();
    if (left <= 0) throw new Error(`shown: ${shown.text}`);
    await new Promise((resolve) => {
      told = resolve;
      setTimeout(resolve, left);
    });
  }
  return shown.at;
}

// Every picture that the screen showed since filming began, by the size of its file.
let film = null;
async function begin() {
  const client = await context.newCDPSession(page);
  film = { client, sizes: [] };
  client.on("Page.screencastFrame", ({ data, sessionId }) => {
    film.sizes.push(data.length);
    client.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
  });
  await client.send("Page.startScreencast", { format: "png", maxWidth: 320, maxHeight: 180 });
}

async function end() {
  await film.client.send("Page.stopScreencast");
  return film.sizes;
}

const orders = {
  fresh,
  open: async ({ address }) => (await page.goto(address, { waitUntil: "commit" })).status(),
  size: ({ width, height }) => page.setViewportSize({ width, height }),
  until: ({ words, seconds }) => until(words, seconds, true),
  gone: ({ words, seconds }) => until(words, seconds, false),
  text: () => page.evaluate(() => document.body.innerText),
  title: () => page.title(),
  source: () => page.content(),
  count: ({ selector }) => page.locator(selector).count(),
  shot: async ({ path }) => void (await page.screenshot({ path })),
  film: begin,
  filmed: end,
  requests: () => requests,
  complaints: () => complaints,
  overflowing: () =>
    page.evaluate(() =>
      [document.scrollingElement, ...document.querySelectorAll("main, section, header, footer")]
        .filter((it) => it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1)
        .map((it) => it.tagName.toLowerCase()),
    ),
  smallest: () =>
    page.evaluate(() => {
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const sizes = [];
      while (words.nextNode()) {
        const parent = words.currentNode.parentElement;
        if (!words.currentNode.data.trim() || parent.closest("title, desc")) continue;
        const svg = parent.closest("svg");
        const scale = svg ? svg.getScreenCTM().a : 1;
        sizes.push(parseFloat(getComputedStyle(parent).fontSize) * scale);
      }
      return Math.min(...sizes) / window.innerHeight;
    }),
  faults: async () => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => window.axe.run());
    return violations.map(({ id, impact }) => `${impact}: ${id}`);
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { order, ...given } = JSON.parse(line);
  try {
    const answer = await orders[order](given);
    console.log(JSON.stringify({ answer: answer ?? null }));
  } catch (error) {
    console.log(JSON.stringify({ failure: String(error) }));
  }
}
await browser.close();
process.exit(0);
