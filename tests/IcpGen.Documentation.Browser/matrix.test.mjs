import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser } from "./support/browser.mjs";
import { address } from "./support/site.mjs";

const open = useBrowser();
const rows = page => page.locator(".matrix tbody:visible tr:not(.group):visible th").allInnerTexts();
const columns = page => page.locator(".matrix thead .set:visible").allInnerTexts();

test("All 31 provinces are columns, and a mark leads to its rule", async () => {
  await open(address("zh/index.html"), {}, async page => {
    assert.equal((await columns(page)).length, 31);
    const mark = page.locator(".matrix tr", { hasText: "手机号码归属地须为本省" }).getByRole("link", { name: /^上海/ });
    assert.match(await mark.innerText(), /上海：SH-P3、SH-E5 · 个人和单位/);
    await mark.click();
    await page.waitForURL(/31-shanghai\.html#SH-P3$/);
  });
});

test("Rows are those that contain what is typed", async () => {
  await open(address("zh/index.html"), {}, async page => {
    await page.getByLabel("只看含有这些字的行").fill("居住证");
    assert.deepEqual(await rows(page), ["居住证", "临时居住证（暂住证）"]);
    assert.equal(await page.locator(".matrix-status").innerText(), "2 行符合");
  });
});

test("Columns are the provinces that are typed, and rows those of which they speak", async () => {
  await open(address("zh/index.html"), {}, async page => {
    await page.getByLabel("只看这些省").fill("上海 广东");
    assert.deepEqual(await columns(page), ["上海", "广东"]);
    const left = await rows(page);
    assert.ok(left.includes("手机号码归属地须为本省"), left.join("\n"));
    assert.ok(!left.includes("湖北担保书上的承诺"), left.join("\n"));
  });
});

test("What is asked of organizations only is gone when individuals are chosen", async () => {
  await open(address("zh/index.html"), {}, async page => {
    await page.getByLabel("只看含有这些字的行").fill("主体负责人须为法定代表人");
    assert.equal((await rows(page)).length, 1);
    await page.getByLabel("对谁的要求").selectOption({ label: "个人" });
    assert.deepEqual(await rows(page), []);
    await page.getByLabel("对谁的要求").selectOption({ label: "单位" });
    assert.equal((await rows(page)).length, 1);
  });
});
