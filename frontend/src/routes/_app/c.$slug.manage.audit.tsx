import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { ManageFrame } from "@/features/communities/ManageFrame";
import { CommunityAudit } from "@/features/steward/AuditPage";

export const Route = createFileRoute("/_app/c/$slug/manage/audit")({ component: CommunityAuditRoute });

function CommunityAuditRoute() {
  const { t } = useLingui();
  const { slug } = Route.useParams();
  return (
    <ManageFrame
      slug={slug}
      heading={<Trans>Audit trail</Trans>}
      title={t`Audit trail`}
      allowed={(can) => can.seeOpenings}
    >
      {() => <CommunityAudit slug={slug} />}
    </ManageFrame>
  );
}
