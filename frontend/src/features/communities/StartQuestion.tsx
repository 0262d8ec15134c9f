import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { LinkButton } from "@/ui/LinkButton";
import { PageHeader } from "@/ui/PageHeader";
import { RadioCards } from "@/ui/RadioCards";
import styles from "./StartQuestion.module.css";

type Kind = "" | "TEAM" | "LIST" | "COMMUNITY";

/** Not everything that looks for people is a community; the others are better served elsewhere. */
export function StartQuestion() {
  const [kind, setKind] = useState<Kind>("");
  return (
    <>
      <PageHeader
        title={<Trans>Start something</Trans>}
        lead={<Trans>One question first, so that you do not begin with the wrong thing.</Trans>}
      />
      <div className={styles.question}>
        <RadioCards<Kind>
          legend={<Trans>What brings these people together?</Trans>}
          value={kind}
          onChange={setKind}
          cards={[
            {
              value: "COMMUNITY",
              icon: "users",
              label: <Trans>They do something and want to get better at it</Trans>,
              hint: <Trans>They share a craft, ask each other and show how they do it.</Trans>,
            },
            {
              value: "TEAM",
              icon: "calendar",
              label: <Trans>They deliver something together</Trans>,
              hint: <Trans>There is a result, a date and somebody who answers for it.</Trans>,
            },
            {
              value: "LIST",
              icon: "mail",
              label: <Trans>They just want to be informed</Trans>,
              hint: <Trans>A few write, many read, hardly anybody answers.</Trans>,
            },
          ]}
        />
        <div role="status" className={styles.answer}>
          {kind === "COMMUNITY" && (
            <>
              <p>
                <Trans>Then this is the place. Three answers are enough to begin.</Trans>
              </p>
              <LinkButton to="/start" search={{ as: "community" }} variant="primary" icon="arrowRight">
                <Trans>Go on</Trans>
              </LinkButton>
            </>
          )}
          {kind === "TEAM" && (
            <>
              <p>
                <Trans>
                  That is a project team. It needs tasks, dates and one plan, and it ends when the result is there; a
                  community has none of these and goes on. Set it up where your projects live.
                </Trans>
              </p>
              <Anyway />
            </>
          )}
          {kind === "LIST" && (
            <>
              <p>
                <Trans>
                  That is an interest list. A mailing list or a page with news reaches readers with less effort for
                  everybody; a community lives from members who answer each other.
                </Trans>
              </p>
              <Anyway />
            </>
          )}
        </div>
      </div>
    </>
  );
}

function Anyway() {
  return (
    <div className={styles.ways}>
      <LinkButton to="/discover">
        <Trans>Look for a community that fits</Trans>
      </LinkButton>
      <LinkButton to="/start" search={{ as: "community" }} variant="quiet">
        <Trans>It is a community after all</Trans>
      </LinkButton>
    </div>
  );
}
