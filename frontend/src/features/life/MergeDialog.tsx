import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FieldError } from "@/ui/Field";
import { TextArea } from "@/ui/TextArea";
import { CommunityPicker } from "./CommunityPicker";
import { MergerPreview } from "./MergerPreview";
import type { Named } from "./model";
import { lifeQueries, merge } from "./queries";
import styles from "./Status.module.css";
import { useChange } from "./useChange";

type Props = { open: boolean; community: Named; onClose: () => void };

/** Into which community this one goes, why, and what that brings. */
export function MergeDialog({ open, community, onClose }: Props) {
  const { name } = community;
  return (
    <Dialog open={open} title={<Trans>Merge {name}</Trans>} onClose={onClose}>
      <MergeForm community={community} onDone={onClose} />
    </Dialog>
  );
}

function MergeForm({ community: { slug, name }, onDone }: { community: Named; onDone: () => void }) {
  const { t } = useLingui();
  const [into, setInto] = useState<Named>();
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const reason = useReason();
  const faultWords = useFaultWords();
  const preview = useQuery(lifeQueries.preview(slug, into?.slug ?? ""));
  const target = into?.name ?? "";
  const join = useChange(slug, () => merge(slug, { into: into?.slug ?? "", reason: words.trim() }), {
    done: ({ state }) =>
      state === "DONE" ? t`${name} has merged into ${target}.` : t`The leaders of ${target} are asked.`,
    onDone,
    quiet: true,
  });
  const atOnce = preview.data?.atOnce ?? true;
  const intoError = tried && !into ? t`Choose the community that goes on.` : faultWords(join.error, "/into");
  const reasonError =
    tried && words.trim() === "" ? t`Say why, so that everyone understands it.` : faultWords(join.error, "/reason");
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!into) document.getElementById("merge-into")?.focus();
        else if (words.trim() === "") document.getElementById("merge-reason")?.focus();
        else if (!preview.data?.obstacle) join.mutate(undefined);
      }}
    >
      <CommunityPicker
        id="merge-into"
        label={t`The community that goes on`}
        except={slug}
        picked={into}
        onPick={setInto}
        error={intoError}
      />
      {into && preview.data && <MergerPreview name={name} preview={preview.data} />}
      {into && preview.isError && <FieldError id="merge-preview">{reason(preview.error)}</FieldError>}
      <TextArea id="merge-reason" label={t`Why`} most={600} value={words} onChange={setWords} error={reasonError} />
      {join.isError && !intoError && !reasonError && <FieldError id="merge-problem">{reason(join.error)}</FieldError>}
      <div className={styles.actions}>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
        <Button
          type="submit"
          variant={atOnce ? "danger" : "primary"}
          pending={join.isPending}
          disabled={preview.data?.obstacle !== undefined}
        >
          {atOnce ? <Trans>Merge {name}</Trans> : <Trans>Ask the other leaders</Trans>}
        </Button>
      </div>
    </form>
  );
}
