import { Trans } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { Button } from "@/ui/Button";
import { showToast } from "@/ui/toasts";
import { useReason } from "./useReason";

type Props = {
  /** What the file is called, without its ending. */
  file: string;
  /** Everything that goes into it. */
  lines: () => Promise<string>;
};

/** Takes a list along as one file for a spreadsheet. */
export function DownloadCsv({ file, lines }: Props) {
  const problem = useReason();
  const download = useMutation({
    mutationFn: lines,
    onSuccess: (csv) => {
      const address = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
      Object.assign(document.createElement("a"), { href: address, download: `${file}.csv` }).click();
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
