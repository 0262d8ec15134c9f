import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { isProblem } from "@/api/problem";

/** Why something did not work, in words for people. The service's own sentence wins where it is about the matter. */
export function reasonFor(error: unknown): MessageDescriptor | string {
  if (!isProblem(error)) return msg`Something unexpected happened in this page. Loading it again usually helps.`;
  switch (error.status) {
    case 0:
      return msg`Guildhall cannot be reached. Check your connection and try again.`;
    case 403:
      return error.detail ?? msg`You are not allowed to do this.`;
    case 404:
      return msg`It does not exist, or it is not open to you.`;
    case 412:
      return msg`Somebody changed this in the meantime.`;
    case 429:
      return msg`That was a lot in a short time. Wait a moment and try again.`;
    case 503:
      return msg`Guildhall is busy at the moment. Try again in a few seconds.`;
    default:
      return error.status >= 500 || !error.detail
        ? msg`Something went wrong on our side. It is not your fault.`
        : error.detail;
  }
}
