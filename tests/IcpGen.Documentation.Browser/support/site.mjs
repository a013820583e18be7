import { fileURLToPath, pathToFileURL } from "node:url";
import path from "node:path";

export const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** Where make-site.mjs puts the documentation of the shipped rules. */
export const site = path.join(repository, "artifacts", "browser-site");

/** The address of a page: opened from the disk, as a reader does. */
export const address = page => pathToFileURL(path.join(site, page)).href;

/** One page of each kind. */
export const kinds = {
  "start": "index.html",
  "province": "provinces/50-chongqing.html",
  "checklist": "checklists/50-chongqing-enterprise.html",
  "field": "fields/subject.nature.html",
  "list of fields": "fields/index.html",
  "diagnostic": "diagnostics/ICP3111.html",
  "list of diagnostics": "diagnostics/index.html",
  "changes": "changes.html",
};
