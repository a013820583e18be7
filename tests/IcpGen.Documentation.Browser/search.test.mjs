import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser } from "./support/browser.mjs";
import { address } from "./support/site.mjs";

const open = useBrowser();
const results = page => page.locator(".search-results li").allInnerTexts();

test("Whoever looks for 居住证 finds what 上海 asks, and gets there", async () => {
  await open(address("zh/index.html"), {}, async page => {
    await page.getByRole("searchbox", { name: "搜索要求" }).fill("居住证");
    assert.ok((await results(page)).some(text => text.startsWith("上海") && text.includes("SH-P1 居住证")), (await results(page)).join("\n"));

    await page.getByRole("link", { name: "SH-P1 居住证" }).click();
    await page.waitForURL(/31-shanghai\.html#SH-P1$/);
    assert.match(await page.locator("article:target").innerText(), /居住证或临时居住证/);
  });
});

test("The search works from a page in a folder, and in English", async () => {
  await open(address("en/provinces/50-chongqing.html"), {}, async page => {
    await page.getByRole("searchbox").fill("residence permit");
    await page.getByRole("link", { name: "SH-P1 Residence permit" }).click();
    await page.waitForURL(/en\/provinces\/31-shanghai\.html#SH-P1$/);
  });
});

test("Several words have to be there all", async () => {
  await open(address("zh/index.html"), {}, async page => {
    await page.getByRole("searchbox", { name: "搜索要求" }).fill("上海 手机号码");
    const found = await results(page);
    assert.ok(found.length > 0);
    assert.ok(found.every(text => text.includes("上海")), found.join("\n"));
  });
});

test("Fields and diagnostics are found too, whatever the case and the width of letters", async () => {
  await open(address("zh/index.html"), {}, async page => {
    const search = page.getByRole("searchbox", { name: "搜索要求" });
    await search.fill("ｉｃｐ3111");
    assert.match((await results(page)).join("\n"), /ICP3111/);
    await search.fill("subject.nature");
    assert.match((await results(page)).join("\n"), /主办单位性质/);
  });
});

test("Where nothing is found, that is said", async () => {
  await open(address("zh/index.html"), {}, async page => {
    await page.getByRole("searchbox", { name: "搜索要求" }).fill("没有这样的要求");
    assert.equal(await page.locator(".search-status").innerText(), "没有找到");
    assert.deepEqual(await results(page), []);
  });
});
