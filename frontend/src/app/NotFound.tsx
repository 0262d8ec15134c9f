import { Trans, useLingui } from "@lingui/react/macro";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/LinkButton";
import { PageHeader } from "@/ui/PageHeader";

export function NotFound() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`Page not found`} />
      <EmptyState
        icon="compass"
        title={t`There is nothing at this address`}
        action={
          <LinkButton to="/discover" variant="primary">
            <Trans>Discover communities</Trans>
          </LinkButton>
        }
      >
        <Trans>It may have moved, or it is not open to you.</Trans>
      </EmptyState>
    </>
  );
}
