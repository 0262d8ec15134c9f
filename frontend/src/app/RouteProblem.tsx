import { useLingui } from "@lingui/react/macro";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { isProblem } from "@/api/client";
import { ProblemState } from "@/lib/ProblemState";
import { PageHeader } from "@/ui/PageHeader";
import { NotFound } from "./NotFound";

/** What stands in place of a page that broke. Navigation around it keeps working. */
export function RouteProblem({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  if (isProblem(error) && error.status === 404) return <NotFound />;
  return (
    <>
      <PageHeader title={t`This page did not load`} />
      <ProblemState title={t`Something got in the way`} error={error} onRetry={reset} />
    </>
  );
}
