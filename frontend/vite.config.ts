import { fileURLToPath } from "node:url";
import { lingui, linguiTransformerBabelPreset } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { precompress } from "./tooling/precompress.ts";

// The design keeps Babel for the macros; the plugin need not say so at each start.
process.env.LINGUI_SUPPRESS_BABEL_WARNING ??= "1";

const service = process.env.GUILDHALL_SERVICE ?? "http://localhost:8080";

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: "react",
      autoCodeSplitting: true,
      // The shell stands around every page; fetching it by itself would only be one more round trip.
      codeSplittingOptions: { splitBehavior: ({ routeId }) => (routeId === "/_app" ? [] : undefined) },
      quoteStyle: "double",
      semicolons: true,
    }),
    react(),
    lingui({ failOnMissing: process.env.NODE_ENV === "production", failOnCompileError: true }),
    babel({ presets: [linguiTransformerBabelPreset()] }),
    precompress(),
  ],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: {
    port: 5173,
    strictPort: true,
    proxy: Object.fromEntries(
      ["/api", "/auth/login", "/auth/callback", "/auth/logout", "/developers"].map((path) => [path, service]),
    ),
  },
  build: {
    target: "baseline-widely-available",
    manifest: true,
    modulePreload: { polyfill: false },
    // Inlined assets would need data: in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Few files for a first visit. What asks "who am I?" is in none of them: it must not wait for the rest.
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler|@lingui[\\/]react)[\\/]/ },
            { name: "tanstack", test: /node_modules[\\/](@tanstack|use-sync-external-store|seroval|isbot)/ },
            { name: "ui", test: /src[\\/]ui[\\/].*\.(tsx?|css)$/, minShareCount: 4 },
            // Each feature keeps its own catalogue; a visitor loads one language, first what Home says and then the rest.
            { name: "locale-en", test: /(app|ui|home)[\\/]locales[\\/]en\.po/ },
            { name: "locale-de", test: /(app|ui|home)[\\/]locales[\\/]de\.po/ },
            { name: "pages-en", test: /locales[\\/]en\.po/ },
            { name: "pages-de", test: /locales[\\/]de\.po/ },
          ],
        },
      },
    },
  },
});
