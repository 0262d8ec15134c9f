import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { isProblem } from "@/api/problem";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Select } from "@/ui/Select";
import { showToast } from "@/ui/toasts";
import { Emblem } from "./Emblem";
import type { Community } from "./model";
import { communitiesQueries } from "./queries";
import styles from "./SettingsPage.module.css";
import { joinParent, leaveParent, settingsQueries } from "./settingsQueries";

/** The larger community that this one is a chapter of. */
export function ParentForm({ community }: { community: Community }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const { id, name, parent } = community;
  const [chosen, setChosen] = useState("");
  const possible = useQuery({ ...settingsQueries.parents(id), enabled: !parent });
  const refresh = () => client.invalidateQueries({ queryKey: communitiesQueries.all() });

  const join = useMutation({
    mutationFn: (slug: string) => joinParent(id, slug),
    onSuccess: async () => {
      showToast({ message: t`${name} is a chapter now.` });
      await refresh();
    },
  });
  const leave = useMutation({
    mutationFn: () => leaveParent(id),
    onSuccess: async () => {
      const back = parent && { label: t`Undo`, run: () => join.mutate(parent.slug) };
      showToast({ message: t`${name} stands on its own.`, ...(back && { action: back }) });
      await refresh();
    },
    onError: (error) => showToast({ tone: "problem", message: t`It is still a chapter. ${reason(error)}` }),
  });

  if (parent)
    return (
      <div className={styles.parent}>
        <Emblem community={parent} />
        <p>
          <Trans>
            A chapter of{" "}
            <Link to="/c/$slug" params={{ slug: parent.slug }}>
              {parent.name}
            </Link>
          </Trans>
        </p>
        <Button size="sm" pending={leave.isPending} onClick={() => leave.mutate()}>
          <Trans>Stand on its own</Trans>
        </Button>
      </div>
    );
  return (
    <form
      className={styles.form}
      aria-label={t`Chapter`}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen && !join.isPending) join.mutate(chosen);
      }}
    >
      <Select
        label={t`Chapter of`}
        hint={t`For instance the same craft at another site. A chapter has no chapters of its own.`}
        value={chosen}
        choices={[{ value: "", label: t`No other community` }, ...(possible.data ?? [])]}
        error={
          join.isError ? chapterWords(join.error, t`One of the two is a chapter or has chapters.`, reason) : undefined
        }
        onChange={setChosen}
      />
      <div className={styles.actions}>
        <Button type="submit" pending={join.isPending} aria-disabled={!chosen}>
          <Trans>Make it a chapter</Trans>
        </Button>
      </div>
    </form>
  );
}

const chapterWords = (error: unknown, tooDeep: string, reason: (error: unknown) => string) =>
  isProblem(error) && error.code === "chapter-of-chapter" ? tooDeep : reason(error);
