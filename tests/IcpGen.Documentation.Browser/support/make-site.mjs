// Documents the shipped rules, with a page of what changed since rules in which 上海 had one edit.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { repository, site } from "./site.mjs";

const earlier = mkdtempSync(path.join(os.tmpdir(), "icpgen-earlier-"));
const shanghai = readFileSync(path.join(repository, "rule-specs", "31-shanghai.icp"), "utf8");
writeFileSync(path.join(earlier, "31-shanghai.icp"), shanghai.replace("today + 3 months", "today + 1 months"));

rmSync(site, { recursive: true, force: true });
mkdirSync(path.dirname(site), { recursive: true });
const args = ["run", "--project", path.join(repository, "src", "IcpGen.Tool"), "--", "docs", "--out", site, "--since", earlier];
if (process.env.ICPGEN_NO_BUILD) args.splice(1, 0, "--no-build");
execFileSync("dotnet", args, { stdio: "inherit" });
rmSync(earlier, { recursive: true });
