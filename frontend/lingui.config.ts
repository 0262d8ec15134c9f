import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

const tests = ["**/*.test.tsx", "**/*.test.ts"];

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "de"],
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: "message",
  // A catalogue beside the code it belongs to: whoever writes a feature also writes its German.
  catalogs: [
    { path: "src/features/{name}/locales/{locale}", include: ["src/features/{name}"], exclude: tests },
    { path: "src/ui/locales/{locale}", include: ["src/ui"], exclude: [...tests, "src/ui/markdown"] },
    // Not among what a first visit waits for.
    { path: "src/ui/markdown/locales/{locale}", include: ["src/ui/markdown"], exclude: tests },
    {
      path: "src/app/locales/{locale}",
      include: ["src/app", "src/api", "src/auth", "src/lib", "src/i18n", "src/routes"],
      exclude: tests,
    },
  ],
});
