import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schemas } from "@/api/client";

export type Token = Schemas["AccessToken"];

/** What a token may do, in words for whoever hands it to a script. */
export const scopes: { value: string; label: MessageDescriptor }[] = [
  { value: "communities:read", label: msg`Read communities and their members` },
  { value: "communities:write", label: msg`Start communities, join and leave` },
  { value: "discussions:read", label: msg`Read discussions` },
  { value: "discussions:write", label: msg`Start discussions and reply` },
  { value: "people:read", label: msg`Read profiles` },
  { value: "people:write", label: msg`Change your profile` },
  { value: "tokens:write", label: msg`Create and revoke tokens` },
];

export const lifetimes = ["30", "90", "365"] as const;
export type Lifetime = (typeof lifetimes)[number];

const day = 86_400_000;

export const expiryAfter = (days: Lifetime, now: number) => new Date(now + Number(days) * day).toISOString();

export const isExpired = (token: Token, now: number) => Date.parse(token.expiresAt) <= now;
