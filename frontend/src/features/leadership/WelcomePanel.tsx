import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { IconButton } from "@/ui/IconButton";
import { LinkButton } from "@/ui/LinkButton";
import { showToast } from "@/ui/toasts";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { useDeed } from "./commands";
import styles from "./Leadership.module.css";
import type { Community } from "./model";
import { leadership, leadershipQueries } from "./queries";

/** A newcomer's first view: who greets them, and three steps. Gone once it is put away, or after thirty days. */
export function WelcomePanel({ community }: { community: Community }) {
  const { t } = useLingui();
  const { slug, name, can } = community;
  const { data } = useQuery({ ...leadershipQueries.firstSteps(slug), enabled: can.contribute });
  const read = useDeed(() => leadership.readCharter(slug));
  const bringBack = useDeed(() => leadership.bringBackSteps(slug));
  const dismiss = useDeed(() => leadership.dismissSteps(slug), {
    onDone: () =>
      showToast({
        message: t`Your first steps are put away.`,
        action: { label: t`Undo`, run: () => bringBack.mutate() },
      }),
  });
  if (!data || data.dismissed) return null;
  const { greeter } = data;
  const words: Record<string, { title: ReactNode; about: ReactNode; action: ReactNode }> = {
    INTRODUCE_YOURSELF: {
      title: <Trans>Say who you are</Trans>,
      about: <Trans>Two sentences in your profile: what you do, what you would like to learn.</Trans>,
      action: (
        <LinkButton to="/settings/profile" size="sm">
          <Trans>Write about yourself</Trans>
        </LinkButton>
      ),
    },
    READ_CHARTER: {
      title: <Trans>Read what was agreed on</Trans>,
      about: <Trans>The charter says whom {name} is for and how people treat each other.</Trans>,
      action: (
        <Button size="sm" pending={read.isPending} onClick={() => read.mutate()}>
          <Trans>I have read it</Trans>
        </Button>
      ),
    },
    MEET_GREETER: {
      title: <Trans>Meet {greeter.name}</Trans>,
      about: <Trans>{greeter.name} gets in touch with you within a working day.</Trans>,
      action: (
        <LinkButton to="/people/$handle" params={{ handle: greeter.handle }} size="sm">
          <Trans>See the profile</Trans>
        </LinkButton>
      ),
    },
  };
  return (
    <section className={styles.panel} aria-labelledby="welcome">
      <div className={styles.panelHead}>
        <div className={styles.greeter}>
          <Avatar id={greeter.id} name={greeter.name} size="lg" />
          <div>
            <h2 id="welcome">
              <Trans>Welcome to {name}</Trans>
            </h2>
            <p>
              <Link to="/people/$handle" params={{ handle: greeter.handle }}>
                {greeter.name}
              </Link>{" "}
              {data.greetedAt ? <Trans>said hello to you.</Trans> : <Trans>is glad that you are here.</Trans>}
            </p>
          </div>
        </div>
        <IconButton icon="close" size="sm" label={t`Put first steps away`} onClick={() => dismiss.mutate()} />
      </div>
      <ol className={styles.steps}>
        {data.steps.map(({ step, done }, index) => {
          const said = words[step];
          return (
            said && (
              <li key={step} className={styles.step} data-done={done || undefined}>
                <span className={styles.mark} aria-hidden>
                  {done ? <Icon name="check" size={16} /> : index + 1}
                </span>
                <h3>
                  {said.title}
                  {done && (
                    <VisuallyHidden>
                      {" "}
                      <Trans>(done)</Trans>
                    </VisuallyHidden>
                  )}
                </h3>
                <p className={styles.meta}>{said.about}</p>
                {!done && <div className={styles.actions}>{said.action}</div>}
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
