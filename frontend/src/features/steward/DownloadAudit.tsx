import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { showToast } from "@/ui/toasts";
import { auditAsCsv } from "./auditCsv";
import type { AuditSearch } from "./searches";

/** Takes the lines that the filters leave along as one file for a spreadsheet. */
export function DownloadAudit({ search, community }: { search: AuditSearch; community?: string }) {
  const { t } = useLingui();
  const problem = useReason();
  const download = useMutation({
    mutationFn: () => auditAsCsv(search, community),
    onSuccess: (csv) => {
      const address = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
      const link = Object.assign(document.createElement("a"), {
        href: address,
        download: `${t`audit-trail`}${community ? `-${community}` : ""}.csv`,
      });
      link.click();
      URL.revokeObjectURL(address);
    },
    onError: (error) => showToast({ tone: "problem", message: problem(error) }),
  });
  return (
    <Button size="sm" pending={download.isPending} onClick={() => download.mutate()}>
      <Trans>Download as CSV</Trans>
    </Button>
  );
}
