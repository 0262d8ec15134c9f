import { defineConfig, devices } from "@playwright/test";

const root = process.getuid?.() === 0;

/** Against a running Guildhall. `../guildhall test e2e` starts one with a demo organisation of its own. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only the second time has found something.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.GUILDHALL_URL ?? "http://localhost:8080",
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.GUILDHALL_CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-gpu",
        "--no-first-run",
        ...(root ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: [
    { name: "e2e", testMatch: ["journeys/**/*.spec.ts", "accessibility/**/*.spec.ts"] },
    { name: "keycloak", testMatch: "keycloak/**/*.spec.ts", workers: 1 },
    { name: "screenshots", testMatch: "screenshots/**/*.spec.ts", workers: 1 },
  ],
});
