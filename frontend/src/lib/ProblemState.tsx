import type { ReactNode } from "react";
import { isProblem } from "@/api/problem";
import { ErrorState } from "@/ui/ErrorState";
import { useReason } from "./useReason";

type Props = { title: ReactNode; error: unknown; retrying?: boolean; onRetry?: (() => void) | undefined };

/** A part of a page that could not be loaded: why, another try, and the request to quote. */
export function ProblemState({ title, error, retrying = false, onRetry }: Props) {
  const reason = useReason();
  const traceId = isProblem(error) ? error.traceId : undefined;
  return <ErrorState title={title} reason={reason(error)} traceId={traceId} retrying={retrying} onRetry={onRetry} />;
}
