import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { type LinkProps, linkOptions } from "@tanstack/react-router";
import type { IconName } from "@/ui/Icon";

/** A place one can go to by menu, palette or keys. */
export type Destination = {
  id: string;
  link: Pick<LinkProps, "to" | "params">;
  label: MessageDescriptor;
  icon: IconName;
  /** The letter after g. */
  key?: string;
};

export const home: Destination = {
  id: "home",
  link: linkOptions({ to: "/" }),
  label: msg`Home`,
  icon: "home",
  key: "h",
};
export const discover: Destination = {
  id: "discover",
  link: linkOptions({ to: "/discover" }),
  label: msg`Discover`,
  icon: "compass",
  key: "c",
};
export const start: Destination = {
  id: "start",
  link: linkOptions({ to: "/start" }),
  label: msg`Start a community`,
  icon: "plus",
  key: "n",
};
export const profile: Destination = {
  id: "me",
  link: linkOptions({ to: "/people/$handle", params: { handle: "me" } }),
  label: msg`Your profile`,
  icon: "user",
  key: "p",
};
export const settings: Destination = {
  id: "settings",
  link: linkOptions({ to: "/settings/profile" }),
  label: msg`Settings`,
  icon: "settings",
  key: "s",
};

/** For stewards alone. */
export const steward: Destination = {
  id: "steward",
  link: linkOptions({ to: "/steward" }),
  label: msg`Stewardship`,
  icon: "official",
};

const more: Destination[] = [
  {
    id: "appearance",
    link: linkOptions({ to: "/settings/appearance" }),
    label: msg`Appearance and language`,
    icon: "sun",
  },
  { id: "tokens", link: linkOptions({ to: "/settings/tokens" }), label: msg`Access tokens`, icon: "key" },
];

/** Everybody who is signed in may go everywhere here; what a page offers depends on what it shows. */
export const destinations: readonly Destination[] = [home, discover, start, profile, settings, ...more];
