import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { type LinkProps, linkOptions } from "@tanstack/react-router";
import type { IconName } from "@/ui/Icon";
import type { Community } from "./model";

/** One place where those who look after a community do so. */
export type ManageSection = {
  /** Its address in one community, made by `linkOptions`. */
  link: (slug: string) => Pick<LinkProps, "to" | "params">;
  label: MessageDescriptor;
  about: MessageDescriptor;
  icon: IconName;
  /** Whether this viewer finds something to do there. */
  shown: (can: Community["can"]) => boolean;
};

export const manageSections: readonly ManageSection[] = [
  {
    link: (slug) => linkOptions({ to: "/c/$slug/manage/newcomers", params: { slug } }),
    label: msg`Newcomers`,
    about: msg`Who came within thirty days, and who says hello.`,
    icon: "users",
    shown: ({ facilitate }) => facilitate,
  },
  {
    link: (slug) => linkOptions({ to: "/c/$slug/manage/requests", params: { slug } }),
    label: msg`Requests to join`,
    about: msg`Who waits for an answer, and what you ask them`,
    icon: "inbox",
    shown: (can) => can.facilitate,
  },
  {
    link: (slug) => linkOptions({ to: "/c/$slug/manage/invitations", params: { slug } }),
    label: msg`Invitations`,
    about: msg`Invite by name, by a list, or by a link`,
    icon: "mail",
    shown: (can) => can.facilitate,
  },
  {
    link: (slug) => linkOptions({ to: "/c/$slug/manage/stage", params: { slug } }),
    label: msg`Stage`,
    about: msg`What speaks for the next stage, and your decision.`,
    icon: "compass",
    shown: (can) => can.changeStatus,
  },
  {
    link: (slug) => linkOptions({ to: "/c/$slug/manage/status", params: { slug } }),
    label: msg`Pause, close or merge`,
    about: msg`Rest until a day, end well, or go on in another community.`,
    icon: "clock",
    shown: (can) => can.changeStatus,
  },
  {
    link: (slug) => linkOptions({ to: "/c/$slug/manage/settings", params: { slug } }),
    label: msg`Settings`,
    about: msg`What the card says, the address, who sees and joins, chapters.`,
    icon: "settings",
    shown: (can) => can.edit,
  },
  {
    link: (slug) => linkOptions({ to: "/c/$slug/manage/audit", params: { slug } }),
    label: msg`Audit trail`,
    about: msg`What happened here, who did it, and why.`,
    icon: "clock",
    shown: (can) => can.seeOpenings,
  },
];
