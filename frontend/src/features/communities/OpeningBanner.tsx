import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useNow } from "@/lib/useNow";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Icon, type IconName } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import { regional } from "@/ui/times";
import { showToast } from "@/ui/toasts";
import type { Community } from "./model";
import { OpenDialog } from "./OpenDialog";
import styles from "./OpeningBanner.module.css";
import { closeOpening, isOpen, isRecent, openingsQuery } from "./openings";
import { communitiesQueries } from "./queries";

/** That a steward looks into a community: to the steward, with the way out; to its leaders, with who and why. */
export function OpeningBanner({ community }: { community: Community }) {
  if (community.myOpening) return <Mine community={community} opening={community.myOpening} />;
  if (community.can.open && !community.can.seeMembers) return <Closed community={community} />;
  if (community.can.lead && community.can.seeOpenings) return <Told community={community} />;
  return null;
}

type MineProps = { community: Community; opening: NonNullable<Community["myOpening"]> };

function Mine({ community: { slug, name }, opening }: MineProps) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const close = useMutation({
    mutationFn: () => closeOpening(slug, opening.id),
    onSuccess: () => showToast({ message: t`${name} is closed to you again.` }),
    onError: (error) => showToast({ tone: "problem", message: t`It is still open. ${reason(error)}` }),
    onSettled: () => client.invalidateQueries({ queryKey: communitiesQueries.all() }),
  });
  const until = new Date(opening.endsAt);
  return (
    <Strip
      icon="eye"
      action={
        <Button size="sm" pending={close.isPending} onClick={() => close.mutate()}>
          <Trans>Close it now</Trans>
        </Button>
      }
    >
      <Trans>
        You opened this community until <Clock at={until} />. Its leaders read why.
      </Trans>
    </Strip>
  );
}

function Closed({ community }: { community: Community }) {
  const [asking, setAsking] = useState(false);
  return (
    <Strip
      icon="lock"
      action={
        <Button size="sm" onClick={() => setAsking(true)}>
          <Trans>Open with a reason…</Trans>
        </Button>
      }
    >
      <Trans>As a steward you look after this community without reading along.</Trans>
      <OpenDialog community={community} open={asking} onClose={() => setAsking(false)} />
    </Strip>
  );
}

function Told({ community: { slug } }: { community: Community }) {
  const now = useNow();
  const recent = useQuery(openingsQuery(slug)).data?.items.filter((each) => isRecent(each, now)) ?? [];
  return recent.map((opening) => {
    const { id, openedBy, openedAt, reason } = opening;
    return (
      <Strip key={id} icon="eye">
        {isOpen(opening, now) ? (
          <Trans>
            {openedBy.name}, a steward, is looking into this community since <Time at={openedAt} />: “{reason}”
          </Trans>
        ) : (
          <Trans>
            {openedBy.name}, a steward, looked into this community <Time at={openedAt} />: “{reason}”
          </Trans>
        )}
      </Strip>
    );
  });
}

function Strip({ icon, action, children }: { icon: IconName; action?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.strip} role="status">
      <Icon name={icon} size={18} />
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}

function Clock({ at }: { at: Date }) {
  const { i18n } = useLingui();
  const clock = new Intl.DateTimeFormat(regional(i18n.locale), { timeStyle: "short" });
  return <time dateTime={at.toISOString()}>{clock.format(at)}</time>;
}
