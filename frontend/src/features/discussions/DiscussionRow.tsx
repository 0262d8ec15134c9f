import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Icon } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import styles from "./List.module.css";
import { type Brief, kindIcons } from "./model";
import { useWords } from "./words";

/** One discussion among others: what it is about, who began it, how it goes, and what I have not read. */
export function DiscussionRow({ item, where = false }: { item: Brief; where?: boolean }) {
  const words = useWords();
  const { id, title, excerpt, author, kind, tags, replyCount, lastActivityAt, lastReplyBy, unread, community } = item;
  return (
    <article className={styles.row} data-unread={unread > 0 || undefined}>
      <span className={styles.mark} data-accent={community.accent}>
        <Icon name={kindIcons[kind] ?? "chat"} size={20} />
      </span>
      <div className={styles.what}>
        <h3 className={styles.title}>
          <Link to="/d/$id" params={{ id }} data-stretch>
            {title}
          </Link>
        </h3>
        {excerpt && <p className={styles.excerpt}>{excerpt}</p>}
        <p className={styles.facts}>
          <span>
            {author ? (
              <Trans>
                {words.kind(kind)} by {author.name}
              </Trans>
            ) : (
              words.kind(kind)
            )}
          </span>
          {where && <span>{community.name}</span>}
          <Marks item={item} />
          {tags.map((tag) => (
            <span key={tag} className={styles.tag}>
              {tag}
            </span>
          ))}
        </p>
      </div>
      <div className={styles.state}>
        <Unread count={unread} />
        <p className={styles.replies}>
          {replyCount === 0 ? (
            kind === "QUESTION" ? (
              <Trans>No answer yet</Trans>
            ) : (
              <Trans>No replies yet</Trans>
            )
          ) : (
            <Plural value={replyCount} one="# reply" other="# replies" />
          )}
        </p>
        <p className={styles.when}>
          {lastReplyBy && <Avatar id={lastReplyBy.id} name={lastReplyBy.name} size="sm" />}
          {lastReplyBy && <VisuallyHidden>{lastReplyBy.name} </VisuallyHidden>}
          <Time at={lastActivityAt} />
        </p>
      </div>
    </article>
  );
}

function Unread({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p className={styles.unread}>
      <Plural value={count} one="# new" other="# new" />
    </p>
  );
}

function Marks({ item: { kind, pinned, locked, answered, state, outcome, watch } }: { item: Brief }) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <>
      {pinned && (
        <Badge tone="accent" icon="pin">
          <Trans>Pinned</Trans>
        </Badge>
      )}
      {answered ? (
        <Badge tone="success" icon="check">
          <Trans>Answered</Trans>
        </Badge>
      ) : (
        state === "CLOSED" && (
          <Badge tone={outcome === "ADOPTED" || outcome === "SUMMED_UP" ? "success" : "neutral"}>
            {outcome ? words.outcome(outcome) : t`Closed`}
          </Badge>
        )
      )}
      {locked && (
        <Badge icon="lock">
          <Trans>Locked</Trans>
        </Badge>
      )}
      {watch === "MUTED" && (
        <Badge>
          <Trans>Muted</Trans>
        </Badge>
      )}
      {kind === "FEEDBACK" && state === "OPEN" && (
        <Badge tone="warning">
          <Trans>Wants feedback</Trans>
        </Badge>
      )}
    </>
  );
}
