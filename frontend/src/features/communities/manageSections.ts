import type { MessageDescriptor } from "@lingui/core";
import type { LinkProps } from "@tanstack/react-router";
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

export const manageSections: readonly ManageSection[] = [];
