import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser } from "./support/browser.mjs";
import { address, kinds } from "./support/site.mjs";

const open = useBrowser();
const phone = { viewport: { width: 390, height: 844 } };

for (const [kind, file] of Object.entries(kinds)) {
  test(`The page ${kind} fits a phone, asks nothing of the network and has no script error`, async () => {
    for (const language of ["zh", "en"]) {
      await open("about:blank", phone, async page => {
        const requests = [];
        const errors = [];
        page.on("request", request => requests.push(request.url()));
        page.on("console", message => errors.push(message.text()));
        page.on("pageerror", error => errors.push(error.message));
        await page.goto(address(`${language}/${file}`));
        const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        assert.ok(content <= screen, `${content} > ${screen}`);
        assert.deepEqual(requests.filter(url => !url.startsWith("file:")), []);
        assert.deepEqual(errors, []);
      });
    }
  });

  test(`The page ${kind} reads without scripts`, async () => {
    await open(address(`zh/${file}`), { javaScriptEnabled: false }, async page => {
      assert.ok((await page.locator("main").innerText()).length > 100);
      assert.equal(await page.locator(".search").isVisible(), false);
      assert.equal(await page.getByRole("button").count(), 0);
    });
  });
}
