import { expect, type Page } from "@playwright/test";

/** The cast of the demo organisation, as far as the journeys meet them. Each journey that changes something has its own. */
export const cast = {
  ada: "Ada Brandt",
  grace: "Grace Okafor",
  helga: "Helga Steiner",
  jonas: "Jonas Weber",
  kenji: "Kenji Mori",
  linus: "Linus Ekström",
  mallory: "Mallory Quinn",
  noor: "Noor Rahman",
  owen: "Owen Price",
  priya: "Priya Nair",
  sofia: "Sofía Álvarez",
  tariq: "Tariq Haddad",
} as const;

export type Person = keyof typeof cast;

/** Signs in and ends at the page asked for. */
export async function signIn(page: Page, person: Person, to = "/") {
  await page.goto(`/auth/login?to=${encodeURIComponent(to)}`);
  await choose(page, person);
  await page.waitForURL((url) => url.pathname + url.search === to);
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
}

/** On the sign-in page: who to be. */
export const choose = (page: Page, person: Person) =>
  page.getByRole("button", { name: `Continue as ${cast[person]}` }).click();

/** The menu with everything about oneself. */
export async function openAccount(page: Page, person: Person) {
  await page.getByRole("button", { name: new RegExp(`^${cast[person]}`) }).click();
}
