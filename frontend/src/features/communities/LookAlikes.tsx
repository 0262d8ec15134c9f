import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Emblem } from "./Emblem";
import styles from "./LookAlikes.module.css";
import type { LookAlike } from "./model";
import type { StartForm } from "./startForm";
import { useLookAlikes } from "./useLookAlikes";

/** Who is there already: shown while one types, so that nobody begins a second time what others would share. */
export function LookAlikes({ form }: { form: StartForm }) {
  const found = useLookAlikes(form);
  return (
    <div role="status">
      {found.length > 0 && (
        <section className={styles.alike} aria-labelledby="look-alikes">
          <h2 id="look-alikes">
            <Trans>Perhaps these are your people?</Trans>
          </h2>
          <ul>
            {found.map((each) => (
              <li key={each.community.id}>
                <Emblem community={each.community} />
                <div>
                  <Link to="/c/$slug" params={{ slug: each.community.slug }}>
                    {each.community.name}
                  </Link>
                  <p>
                    <Because lookAlike={each} />
                  </p>
                </div>
              </li>
            ))}
          </ul>
          <p>
            <Trans>Go and look: what you typed stays here.</Trans>
          </p>
        </section>
      )}
    </div>
  );
}

function Because({ lookAlike: { because, community } }: { lookAlike: LookAlike }) {
  const { status, memberCount } = community;
  const members = <Plural value={memberCount} one="# member" other="# members" />;
  if (status === "PROPOSED") return <Trans>An idea looking for interest</Trans>;
  switch (because) {
    case "NAME":
      return <Trans>A similar name, {members}</Trans>;
    case "TAGS":
      return <Trans>The same tags, {members}</Trans>;
    default:
      return <Trans>About something similar, {members}</Trans>;
  }
}
