import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Icon } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import styles from "./Discussion.module.css";
import type { Kind, Opening } from "./model";

type Props = { kind: Kind; opening: Opening; place: "before" | "after" };

/** What the kind asked for: the problem of an idea stands before the text, what one has tried after it. */
export function OpeningView({ kind, opening, place }: Props) {
  const parts = partsOf(opening)[place];
  const shown = parts.filter(({ text }) => text);
  const feedback = kind === "FEEDBACK" && place === "before";
  const expires = kind === "ANNOUNCEMENT" && place === "after" && opening.expiresAt;
  if (shown.length === 0 && !feedback && !expires) return null;
  return (
    <>
      {feedback && <FeedbackRequest opening={opening} />}
      {shown.length > 0 && (
        <dl className={styles.asked}>
          {shown.map(({ key, label, text }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {expires && (
        <p className={styles.quiet}>
          <Trans>
            News until <Time at={expires} show="date" />
          </Trans>
        </p>
      )}
    </>
  );
}

type Part = { key: string; label: ReactNode; text: string | undefined };

function partsOf(opening: Opening): Record<Props["place"], Part[]> {
  const { problem, did, differently, does, learn, offer, context, tried } = opening;
  return {
    before: [
      { key: "problem", label: <Trans>The problem</Trans>, text: problem },
      { key: "did", label: <Trans>What we did</Trans>, text: did },
      { key: "differently", label: <Trans>What we would do differently</Trans>, text: differently },
      { key: "does", label: <Trans>What I do</Trans>, text: does },
      { key: "learn", label: <Trans>What I want to learn</Trans>, text: learn },
      { key: "offer", label: <Trans>What I can offer</Trans>, text: offer },
    ],
    after: [
      { key: "context", label: <Trans>What one needs to know</Trans>, text: context },
      { key: "tried", label: <Trans>What I have tried</Trans>, text: tried },
    ],
  };
}

function FeedbackRequest({ opening }: { opening: Opening }) {
  const { work, stage, questions = [], opinionsWelcome, due } = opening;
  return (
    <div className={styles.request}>
      {work && (
        <p>
          <a href={work} target="_blank" rel="noopener noreferrer" className={styles.work}>
            <Icon name="external" size={18} />
            <Trans>Look at the work</Trans>
          </a>{" "}
          <span className={styles.quiet}>{new URL(work).host}</span>
        </p>
      )}
      <dl className={styles.asked}>
        {stage && (
          <div>
            <dt>
              <Trans>How far it is</Trans>
            </dt>
            <dd>{stage}</dd>
          </div>
        )}
        {due && (
          <div>
            <dt>
              <Trans>Feedback helps until</Trans>
            </dt>
            <dd>
              <Time at={due} show="date" />
            </dd>
          </div>
        )}
        <div>
          <dt>
            <Trans>Opinions</Trans>
          </dt>
          <dd>
            {opinionsWelcome ? <Trans>Welcome</Trans> : <Trans>Not this time, please answer the questions</Trans>}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>What I want to hear</Trans>
          </dt>
          <dd>
            <ol className={styles.ordered}>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </dd>
        </div>
      </dl>
    </div>
  );
}
