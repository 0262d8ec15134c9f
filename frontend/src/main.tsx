import "@/styles/index.css";
import { api, contentOf, isProblem } from "@/api/client";
import { activate, guessLocale, toLocale } from "@/i18n/i18n";
import { applyTheme } from "@/lib/theme";

/*
 * Who am I? is asked before anything else is loaded: the answer decides between the app and the welcome, and it travels
 * while the code does.
 */
const answer = contentOf(api.GET("/api/v1/me"));
const language = activate(guessLocale());
const app = import("./app/start");

applyTheme();

async function start(root: HTMLElement) {
  try {
    const me = await answer;
    await language;
    const own = toLocale(me.person.locale);
    if (own && own !== document.documentElement.lang) await activate(own);
    const { startApp } = await app;
    startApp(root, me);
  } catch (error) {
    await language;
    const { startOutside } = await import("./auth/outside");
    startOutside(root, isProblem(error) && error.status === 401 ? "signedOut" : "unreachable");
  }
}

const root = document.getElementById("root");
if (root) void start(root);
