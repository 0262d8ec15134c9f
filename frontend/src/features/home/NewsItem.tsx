import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Avatar } from "@/ui/Avatar";
import { Time } from "@/ui/Time";
import type { Emblem, FeedItem } from "./model";
import styles from "./News.module.css";

/** One sentence: who, what, where, when. */
export function NewsItem({ item, emblem: Emblem }: { item: FeedItem; emblem: Emblem }) {
  return (
    <li className={styles.item}>
      {item.actor ? <Avatar id={item.actor.id} name={item.actor.name} /> : <Emblem community={item.community} />}
      <div className={styles.words}>
        <p>
          <Sentence item={item} />
        </p>
        <p className={styles.when}>
          <Time at={item.at} />
        </p>
      </div>
    </li>
  );
}

function Sentence({ item: { kind, actor, community, subject } }: { item: FeedItem }): ReactNode {
  const where = (
    <Link to="/c/$slug" params={{ slug: community.slug }}>
      {community.name}
    </Link>
  );
  if (!actor)
    return kind === "community.resumed" ? (
      <Trans>{where} is at work again</Trans>
    ) : (
      <Trans>
        News from {where}: {subject.title}
      </Trans>
    );
  const who = (
    <Link to="/people/$handle" params={{ handle: actor.handle }}>
      {actor.name}
    </Link>
  );
  // The list of kinds grows with the service; one that this build does not know still makes a sentence.
  switch (kind) {
    case "community.started":
      return (
        <Trans>
          {who} started {where}
        </Trans>
      );
    case "community.renamed":
      return (
        <Trans>
          {who} gave {where} its new name
        </Trans>
      );
    case "community.paused":
      return (
        <Trans>
          {who} let {where} rest for a while
        </Trans>
      );
    case "community.resumed":
      return (
        <Trans>
          {who} ended the rest of {where}
        </Trans>
      );
    case "community.closed":
      return (
        <Trans>
          {who} closed {where}
        </Trans>
      );
    case "community.reopened":
      return (
        <Trans>
          {who} reopened {where}
        </Trans>
      );
    case "community.merged":
      return subject.id === community.id ? (
        <Trans>
          {who} let {where} go on in another community
        </Trans>
      ) : (
        <Trans>
          {who} let {subject.title} go on in {where}
        </Trans>
      );
    case "stage.decided":
      return (
        <Trans>
          {who} decided on a new stage of {where}
        </Trans>
      );
    case "membership.joined":
      return (
        <Trans>
          {who} joined {where}
        </Trans>
      );
    case "consultation.opened":
    case "charter.ratified":
      return <CharterSentence kind={kind} who={who} where={where} slug={community.slug} />;
    case "goal.started":
    case "goal.achieved":
      return <GoalSentence kind={kind} who={who} where={where} slug={community.slug} goal={subject} />;
    case "request.approved":
      return (
        <Trans>
          {who} welcomed {subject.title} to {where}
        </Trans>
      );
    case "interest.shown":
      return (
        <Trans>
          {who} is interested in {where}
        </Trans>
      );
    case "recognition.given":
      return (
        <Trans>
          {who} made {where} official
        </Trans>
      );
    case "role.taken":
      return (
        <Trans>
          {subject.title} has taken on a role in {where}
        </Trans>
      );
    case "leader.appointed":
      return (
        <Trans>
          {subject.title} leads {where} for the time being
        </Trans>
      );
    default:
      return (
        <Trans>
          {who} in {where}: {subject.title}
        </Trans>
      );
  }
}

type Words = { kind: string; who: ReactNode; where: ReactNode; slug: string };

function CharterSentence({ kind, who, where, slug }: Words) {
  const charter = (
    <Link to="/c/$slug/charter" params={{ slug }}>
      <Trans>charter</Trans>
    </Link>
  );
  return kind === "charter.ratified" ? (
    <Trans>
      {who} ratified a new {charter} of {where}
    </Trans>
  ) : (
    <Trans>
      {who} asks what you think of the next {charter} of {where}
    </Trans>
  );
}

function GoalSentence({ kind, who, where, slug, goal }: Words & { goal: FeedItem["subject"] }) {
  const link = (
    <Link to="/c/$slug/goals/$id" params={{ slug, id: goal.id }}>
      {goal.title}
    </Link>
  );
  return kind === "goal.achieved" ? (
    <Trans>
      Achieved in {where}: {link}
    </Trans>
  ) : (
    <Trans>
      {who} set a goal in {where}: {link}
    </Trans>
  );
}
