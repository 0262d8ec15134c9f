import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Schemas } from "@/api/client";
import styles from "./Steward.module.css";

type Props = { title: ReactNode; successions: readonly Schemas["Succession"][] };

/** Who leads which community in somebody's place. */
export function Successions({ title, successions }: Props) {
  return (
    <section className={styles.report}>
      <h3>{title}</h3>
      <ul>
        {successions.map(({ community, leader }) => (
          <li key={community.id}>
            <strong>{community.name}</strong>
            <span>
              <Trans>led by {leader.name}</Trans>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
