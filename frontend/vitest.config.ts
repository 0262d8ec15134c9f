import { playwright } from "@vitest/browser-playwright";
import { msw } from "msw/vite";
import { defineConfig, mergeConfig } from "vitest/config";
import base from "./vite.config.ts";

const executablePath = process.env.GUILDHALL_CHROMIUM ?? "/usr/bin/chromium";

export default mergeConfig(
  base,
  defineConfig({
    plugins: [msw({ mode: "worker-only" })],
    // Found late, each of these would reload the page in the middle of a test.
    optimizeDeps: {
      include: [
        "@lingui/core",
        "@lingui/react",
        "@tanstack/react-query",
        "@tanstack/react-router",
        "axe-core",
        "msw",
        "msw/browser",
        "openapi-fetch",
        "react",
        "react-dom",
        "react-dom/client",
        "react/jsx-dev-runtime",
        "vitest-browser-react",
      ],
    },
    // Two runs at a time must not get into each other’s way.
    server: { strictPort: false },
    test: {
      api: { strictPort: false },
      include: ["src/**/*.test.{ts,tsx}"],
      setupFiles: ["src/testing/setup.ts"],
      testTimeout: 20_000,
      expect: { poll: { timeout: 4_000 } },
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
