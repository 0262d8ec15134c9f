import { contentOf } from "@/api/client";

type Answer = { data?: string; error?: unknown; response: Response };

/** Asks for lines in place of a list. */
export const asLines = { headers: { Accept: "text/csv" }, parseAs: "text" } as const;

/** The most that one answer holds. */
export const MOST_LINES = 100;

/** Every page of a list, one behind the other: the file that a spreadsheet opens. */
export async function everyPage(page: (cursor: string) => Promise<Answer>): Promise<string> {
  const pages: string[] = [];
  for (let cursor: string | undefined = ""; cursor !== undefined; ) {
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const answer = await page(cursor);
    // oxlint-disable-next-line no-await-in-loop -- already there
    pages.push(await contentOf(Promise.resolve(answer)));
    cursor = onward(answer.response.headers.get("Link"));
  }
  return pages.join("");
}

/** The cursor of the page that a `Link` calls the next. */
function onward(link: string | null): string | undefined {
  const [, address] = /<([^>]*)>;\s*rel="?next"?/.exec(link ?? "") ?? [];
  return (address && new URL(address, location.origin).searchParams.get("cursor")) || undefined;
}
