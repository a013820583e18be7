import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { kinds, site } from "./support/site.mjs";

const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard", "html-validate:a11y"] });

async function faults(file) {
  const report = await validator.validateFile(path.join(site, file));
  return report.results.flatMap(result => result.messages.map(message => `${file}:${message.line} ${message.ruleId} ${message.message}`));
}

for (const [kind, file] of Object.entries({ ...kinds, "languages": "../index.html" })) {
  test(`The page ${kind} is valid HTML`, async () => {
    assert.deepEqual([...await faults(`zh/${file}`), ...await faults(`en/${file}`)], []);
  });
}

test("The page of every province is valid HTML", async () => {
  for (const file of readdirSync(path.join(site, "zh", "provinces"))) {
    assert.deepEqual(await faults(`zh/provinces/${file}`), []);
  }
});
