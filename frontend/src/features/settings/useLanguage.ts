import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { isProblem } from "@/api/client";
import { meQuery } from "@/auth/me";
import { activate, type Locale, toLocale } from "@/i18n/i18n";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import { profileQuery, saveProfile } from "./queries";

/** Switches the language at once and keeps it in the profile; e-mails will speak it too. */
export function useLanguage(): (locale: Locale) => void {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const { mutate } = useMutation({
    mutationFn: (locale: Locale) => saveLocale(locale),
    onMutate: async (locale) => {
      const before = toLocale(i18n.locale);
      await activate(locale);
      return before;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ["people"] }),
    onError: async (error, _, before) => {
      if (before) await activate(before);
      showToast({ tone: "problem", message: t`The language was not saved. ${reason(error)}` });
    },
    onSettled: () => client.invalidateQueries({ queryKey: meQuery.queryKey }),
  });

  async function saveLocale(locale: Locale, again = true): Promise<void> {
    const { etag } = await client.fetchQuery({ ...profileQuery, staleTime: 0 });
    try {
      await saveProfile({ locale }, etag);
    } catch (error) {
      // One field cannot clash with what was saved between the two calls.
      if (!again || !isProblem(error) || error.status !== 412) throw error;
      await saveLocale(locale, false);
    }
  }

  return mutate;
}
