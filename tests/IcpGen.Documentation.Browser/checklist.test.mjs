import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser } from "./support/browser.mjs";
import { address } from "./support/site.mjs";

const open = useBrowser();
const A4 = /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/;

// 重庆管局备案要求, clause 5: what an enterprise hands in.
const clause5 = [
  { what: "(1) the verification form with the official seal", row: /加盖公章的《网站备案信息真实性核验单》[^]*CQ-5a/ },
  { what: "(2) the information security agreement", row: /《信息安全管理协议》[^]*CQ-5b/ },
  { what: "(3) the domain holder's certificate, a stamped copy of either", row: /加盖公章的营业执照副本复印件[^]*加盖公章的组织机构代码证复印件[^]*CQ-5c/ },
  { what: "(4) a copy of the identity document of each website's principal", row: /身份证件复印件[^]*每个网站的负责人[^]*CQ-5d/ },
  { what: "(4) and of the legal representative", row: /法定代表人的身份证件复印件/ },
  { what: "(5) the printed photo before the set backdrop", row: /当面核验照片（指定背景）原件[^]*每个网站的负责人[^]*CQ-5e/ },
  { what: "(6) the letter of authorization", row: /授权书[^]*法定代表人不是当面核验的人员[^]*CQ-5f/ },
  { what: "(7) the domain certificates", row: /域名证书[^]*每个网站的每个域名[^]*CQ-5g/ },
];

test("What an enterprise in 重庆 prints lists the seven documents of clause 5", async () => {
  await open(address("zh/checklists/50-chongqing-enterprise.html"), {}, async page => {
    await page.emulateMedia({ media: "print" });
    const rows = await page.locator(".checklist").first().locator("tbody tr:visible").allInnerTexts();
    for (const { what, row } of clause5) {
      assert.ok(rows.some(text => row.test(text)), `${what} is not among\n${rows.join("\n---\n")}`);
    }

    assert.equal(await page.locator(".checklist").first().locator(".box:visible").count(), rows.length);
  });
});

test("What goes without saying for enterprises is not said", async () => {
  await open(address("zh/checklists/50-chongqing-enterprise.html"), {}, async page => {
    assert.doesNotMatch(await page.locator("main").innerText(), /主办单位性质是/);
  });
});

test("On paper there is the list alone, on A4", async () => {
  await open(address("zh/checklists/50-chongqing-enterprise.html"), {}, async page => {
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("header").isVisible(), false);
    assert.equal(await page.locator(".print-button").isVisible(), false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    assert.match(pdf, A4);
    assert.ok(pdf.match(/\/Type \/Page\b/g).length <= 4);
  });
});
