import { playwright } from "@vitest/browser-playwright";
import { msw } from "msw/vite";
import { defineConfig, mergeConfig } from "vitest/config";
import base from "./vite.config.ts";

const executablePath = process.env.GUILDHALL_CHROMIUM ?? "/usr/bin/chromium";

export default mergeConfig(
  base,
  defineConfig({
    plugins: [msw({ mode: "worker-only" })],
    test: {
      include: ["src/**/*.test.{ts,tsx}"],
      setupFiles: ["src/testing/setup.ts"],
      testTimeout: 15_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: { executablePath, args: ["--no-sandbox", "--disable-gpu"] },
          contextOptions: { locale: "en-GB", timezoneId: "Europe/Berlin", reducedMotion: "reduce" },
        }),
        instances: [{ browser: "chromium", viewport: { width: 1280, height: 800 } }],
      },
    },
  }),
);
