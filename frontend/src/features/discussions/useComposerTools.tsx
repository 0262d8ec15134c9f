import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { everybody, membersOf } from "@/lib/peopleSearch";
import { Avatar } from "@/ui/Avatar";
import type { Suggest } from "@/ui/markdown/Composer";

/** What the composer can do here: who and what can be named in this community. */
export function useComposerTools(slug: string): { suggest: Suggest } {
  const client = useQueryClient();
  return useMemo(
    () => ({
      suggest: async (trigger, words) => {
        if (trigger === "#") return [];
        const members = await client.fetchQuery(membersOf(slug)(words)).catch(() => []);
        const people = members.length > 0 ? members : await client.fetchQuery(everybody(words));
        return people.map(({ id, handle, name, orgUnit }) => ({
          id,
          label: name,
          hint: [`@${handle}`, orgUnit].filter(Boolean).join(" · "),
          mark: <Avatar id={id} name={name} size="sm" />,
          insert: `@${handle}`,
        }));
      },
    }),
    [client, slug],
  );
}
