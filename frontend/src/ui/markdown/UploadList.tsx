import { Trans, useLingui } from "@lingui/react/macro";
import { FieldError } from "../Field";
import { IconButton } from "../IconButton";
import styles from "./Composer.module.css";
import type { Uploading } from "./useUploads";

type Props = {
  uploads: readonly Uploading[];
  reason: ((error: unknown) => string) | undefined;
  onDrop: (id: number) => void;
};

/** Files on their way, and those that were not taken. */
export function UploadList({ uploads, reason, onDrop }: Props) {
  const { t } = useLingui();
  if (uploads.length === 0) return null;
  return (
    <ul className={styles.uploads}>
      {uploads.map(({ id, name, part, failed }) => (
        <li key={id}>
          {failed === undefined ? (
            <>
              <span>{name}</span>
              <progress value={part} aria-label={t`${name} is being sent`} />
            </>
          ) : (
            <>
              <FieldError id={`upload-${id}`}>
                <Trans>
                  {name} was not sent. {reason?.(failed)}
                </Trans>
              </FieldError>
              <IconButton icon="close" size="sm" label={t`Close`} onClick={() => onDrop(id)} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
