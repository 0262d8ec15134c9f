import { session, waitForRenewal } from "@/auth/session";
import { unreachable } from "./problem";
import { noteVersion } from "./version";

const longestWait = 10;
const attempts = 3;

/**
 * Sends a request until it is answered. The same request, with the same Idempotency-Key, goes out again after a new
 * sign-in, after the pause the service asked for, and once after a lost connection; so an effect happens once.
 */
export async function send(request: Request): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await reach(request.clone(), attempt);
    if (response === undefined) continue;
    noteVersion(response);
    if (response.status === 401 && session.get() !== "unknown") {
      await waitForRenewal();
      attempt = 0;
      continue;
    }
    const pause = retryAfter(response);
    if (pause === undefined || attempt >= attempts) return response;
    await sleep(pause * 1000);
  }
}

/** The answer; nothing when the connection broke and one more try is worth it. */
async function reach(request: Request, attempt: number): Promise<Response | undefined> {
  try {
    return await fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    // A PATCH may have arrived; its If-Match would then call our own change a conflict.
    if (attempt > 1 || !navigator.onLine || request.method === "PATCH") throw unreachable();
    await sleep(400);
    return undefined;
  }
}

function retryAfter(response: Response): number | undefined {
  if (response.status !== 429 && response.status !== 503) return undefined;
  const seconds = Number(response.headers.get("Retry-After") ?? Number.NaN);
  return seconds <= longestWait ? seconds : undefined;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
