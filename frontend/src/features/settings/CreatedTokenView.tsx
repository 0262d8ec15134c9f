import { Trans } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { Secret } from "./Secret";
import styles from "./Tokens.module.css";
import type { Token } from "./tokens";

type Props = { token: Token; onClose: () => void };

/** The only moment in which the secret can be seen. */
export function CreatedTokenView({ token: { secret }, onClose }: Props) {
  return secret ? <Secret value={secret} onDone={onClose} /> : <WithoutSecret onClose={onClose} />;
}

/** The first answer was lost on its way, and the service says the secret only once. */
function WithoutSecret({ onClose }: { onClose: () => void }) {
  return (
    <>
      <p>
        <Trans>
          The connection broke before the secret arrived, and it is said only once. Please revoke this token and create
          another one.
        </Trans>
      </p>
      <div className={styles.actions}>
        <Button onClick={onClose}>
          <Trans>Understood</Trans>
        </Button>
      </div>
    </>
  );
}
