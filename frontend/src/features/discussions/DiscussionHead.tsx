import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Icon } from "@/ui/Icon";
import { Prose } from "@/ui/markdown/Prose";
import { Time } from "@/ui/Time";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import styles from "./Discussion.module.css";
import { DiscussionActions } from "./DiscussionActions";
import { EditDiscussion } from "./EditDiscussion";
import { type Discussion, kindIcons } from "./model";
import { OpeningView } from "./OpeningView";
import { OutcomePanel } from "./OutcomePanel";
import { useWords } from "./words";

/** The beginning of a discussion: what its author wrote, what their kind of discussion asks for, and how it stands. */
export function DiscussionHead({ discussion }: { discussion: Discussion }) {
  const [editing, setEditing] = useState(false);
  const { title, bodyHtml, tags, opening, community } = discussion;
  return (
    <article className={styles.opening}>
      <header className={styles.header}>
        <Marks discussion={discussion} />
        <h1 tabIndex={-1}>{title}</h1>
        <Byline discussion={discussion} />
      </header>
      <VisuallyHidden>
        <h2>
          <Trans>How it began</Trans>
        </h2>
      </VisuallyHidden>
      {discussion.deletedAt && (
        <p className={styles.notice}>
          <Icon name="trash" size={18} />
          <Trans>This discussion is deleted. Only its author and the leaders still see it.</Trans>
        </p>
      )}
      {discussion.hidden && (
        <p className={styles.notice}>
          <Icon name="eye" size={18} />
          <Trans>Hidden from members: {discussion.hidden.reason}</Trans>
        </p>
      )}
      {editing ? (
        <EditDiscussion discussion={discussion} onClose={() => setEditing(false)} />
      ) : (
        <>
          <OpeningView kind={discussion.kind} opening={opening} place="before" />
          {bodyHtml && <Prose html={bodyHtml} />}
          <OpeningView kind={discussion.kind} opening={opening} place="after" />
        </>
      )}
      {tags.length > 0 && (
        <ul className={styles.tags}>
          {tags.map((tag) => (
            <li key={tag}>
              <Link to="/c/$slug/discussions" params={{ slug: community.slug }} search={{ tag }}>
                {tag}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        <DiscussionActions discussion={discussion} onEdit={() => setEditing(true)} />
      </div>
      <OutcomePanel discussion={discussion} />
      {discussion.lock && (
        <p className={styles.notice}>
          <Icon name="lock" size={18} />
          <Trans>Locked: {discussion.lock.reason}</Trans>
        </p>
      )}
    </article>
  );
}

function Marks({ discussion: { kind, pinned, locked, state, closing, guest } }: { discussion: Discussion }) {
  const words = useWords();
  return (
    <p className={styles.marks}>
      <Badge tone="accent" icon={kindIcons[kind]}>
        {words.kind(kind)}
      </Badge>
      {closing ? (
        <Badge tone={closing.outcome === "ANSWERED" || closing.outcome === "ADOPTED" ? "success" : "neutral"}>
          {words.outcome(closing.outcome)}
        </Badge>
      ) : (
        state === "CLOSED" && (
          <Badge>
            <Trans>Closed</Trans>
          </Badge>
        )
      )}
      {pinned && (
        <Badge icon="pin">
          <Trans>Pinned</Trans>
        </Badge>
      )}
      {locked && (
        <Badge icon="lock">
          <Trans>Locked</Trans>
        </Badge>
      )}
      {guest && (
        <Badge>
          <Trans>Asked by a guest</Trans>
        </Badge>
      )}
    </p>
  );
}

function Byline({ discussion }: { discussion: Discussion }) {
  const { author, program, createdAt, editedAt, participantCount, replyCount } = discussion;
  return (
    <div className={styles.byline}>
      {author && <Avatar id={author.id} name={author.name} />}
      <p>
        {author ? (
          <Link to="/people/$handle" params={{ handle: author.handle }} className={styles.name}>
            {author.name}
          </Link>
        ) : (
          <span className={styles.name}>{program ?? <Trans>A former member</Trans>}</span>
        )}
        <span className={styles.quiet}>
          <Time at={createdAt} />
          {editedAt && (
            <>
              {" · "}
              <Trans>edited</Trans>
            </>
          )}
          {replyCount > 0 && (
            <>
              {" · "}
              <Plural value={replyCount} one="# reply" other="# replies" />
              {" · "}
              <Plural value={participantCount} one="# person" other="# people" />
            </>
          )}
        </span>
      </p>
    </div>
  );
}
