import { glob, readFile } from "node:fs/promises";
import { formatter } from "@lingui/format-po";

/** Fails when a message has no German: a half-translated screen is worse than an untranslated one. */
const format = formatter();
const missing: string[] = [];

for await (const filename of glob("src/**/locales/de.po")) {
  const catalog = await format.parse(await readFile(filename, "utf8"), { locale: "de", sourceLocale: "en", filename });
  for (const [id, { message, translation, obsolete }] of Object.entries(catalog)) {
    if (!translation && !obsolete) missing.push(`${filename}: ${message ?? id}`);
  }
}

if (missing.length > 0) {
  console.error(`${missing.length} messages lack German:\n${missing.join("\n")}`);
  process.exit(1);
}
console.log("Every message has its German.");
