import { after, before } from "node:test";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const executable = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(file => file && existsSync(file));

/** A browser for the tests of a file. */
export function useBrowser() {
  let browser;
  before(async () => {
    if (!executable) throw new Error("No Chromium was found: install it, or name it in the environment variable CHROMIUM.");
    browser = await chromium.launch({
      executablePath: executable,
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
  });
  after(() => browser?.close());

  /** Opens a page for one test, and closes it after. */
  return async (url, options, test) => {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.goto(url);
      await test(page);
    } finally {
      await context.close();
    }
  };
}
