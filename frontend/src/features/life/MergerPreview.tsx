import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Schemas } from "@/api/client";
import { FieldError } from "@/ui/Field";
import { Icon, type IconName } from "@/ui/Icon";
import styles from "./Status.module.css";

type Props = { name: string; preview: Schemas["MergerPreview"] };

/** What a merger would bring, or what stands against it. */
export function MergerPreview({ name, preview: { into, members, newMembers, atOnce, obstacle } }: Props) {
  const target = into.name;
  const against = useObstacle(obstacle);
  if (against) return <FieldError id="merge-obstacle">{against}</FieldError>;
  return (
    <div className={styles.preview} role="status">
      <ul>
        <Line icon="users">
          <Plural value={members} one="# member comes along" other="# members come along" />
          {newMembers !== undefined && (
            <>
              {", "}
              <Plural value={newMembers} one="# of them new there" other="# of them new there" />
            </>
          )}
          .
        </Line>
        <Line icon="user">
          <Trans>Everyone is a member there; nobody gets a role there that they did not accept.</Trans>
        </Line>
        <Line icon="arrowRight">
          <Trans>
            {name} closes and stays readable. Its address leads to {target}.
          </Trans>
        </Line>
        <Line icon={atOnce ? "check" : "clock"}>
          {atOnce ? (
            <Trans>It happens at once, and everyone is told.</Trans>
          ) : (
            <Trans>The leaders of {target} decide. Until then nothing changes.</Trans>
          )}
        </Line>
      </ul>
    </div>
  );
}

function Line({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} size={18} />
      <span>{children}</span>
    </li>
  );
}

function useObstacle(obstacle: string | undefined): string | undefined {
  const { t } = useLingui();
  switch (obstacle) {
    case undefined:
      return undefined;
    case "merger-widens":
      return t`More people would see who belongs. Choose a community that is as closed as this one, or more.`;
    case "survivor-not-active":
      return t`That community is not at work. Choose one that is.`;
    default:
      return t`These two cannot merge.`;
  }
}
