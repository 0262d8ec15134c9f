import { Trans } from "@lingui/react/macro";
import { session, signInUrl } from "@/auth/session";
import { useStore } from "@/lib/useStore";
import { buttonClass } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";

const url = signInUrl("/auth/done");

/** The session ended in the middle of work: the page stays as it is, and the work goes on after a new sign-in. */
export function SessionDialog() {
  const expired = useStore(session) === "expired";
  return (
    <Dialog
      open={expired}
      title={<Trans>Please sign in again</Trans>}
      actions={
        <a
          className={buttonClass({ variant: "primary" })}
          href={url}
          target="_blank"
          rel="noopener opener"
          onClick={(event) => {
            // Only a window that a script opened can close itself; where that is blocked, the link opens a tab.
            if (window.open(url, "guildhall-sign-in", "popup,width=520,height=720")) event.preventDefault();
          }}
        >
          <Trans>Sign in</Trans>
        </a>
      }
    >
      <p>
        <Trans>
          You have been away for a while, so your session has ended. Nothing is lost: once you are signed in, this page
          goes on where you left it.
        </Trans>
      </p>
    </Dialog>
  );
}
