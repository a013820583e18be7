import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { useBrowser } from "./support/browser.mjs";
import { address, kinds } from "./support/site.mjs";

const open = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const told = violation => `${violation.impact} ${violation.id}: ${violation.help}\n` + violation.nodes.map(node => "  " + node.html).join("\n");

const looks = [
  { language: "zh", colorScheme: "light" },
  { language: "en", colorScheme: "dark" },
];

for (const [kind, file] of Object.entries(kinds)) {
  for (const { language, colorScheme } of looks) {
    test(`axe finds nothing on the page ${kind}, ${language}, ${colorScheme}`, async () => {
      await open(address(`${language}/${file}`), { colorScheme }, async page => {
        await page.evaluate(() => document.querySelectorAll("details").forEach(one => { one.open = true; }));
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run());
        assert.deepEqual(violations.map(told), []);
      });
    });
  }
}

test("With the keyboard: first a way past the header, then its links, then the search", async () => {
  await open(address("zh/provinces/50-chongqing.html"), {}, async page => {
    const reached = [];
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement.innerText || document.activeElement.id));
    }

    assert.deepEqual(reached, ["跳到正文", "ICP 备案要求", "首页", "字段", "诊断", "变化", "English", "search"]);
  });
});
