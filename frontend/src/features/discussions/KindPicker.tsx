import { Trans } from "@lingui/react/macro";
import { Icon } from "@/ui/Icon";
import { type Kind, kindIcons } from "./model";
import styles from "./New.module.css";
import { useWords } from "./words";

/** What a discussion can be for, each with one sentence. */
export function KindPicker({ kinds, onPick }: { kinds: readonly Kind[]; onPick: (kind: Kind) => void }) {
  const words = useWords();
  return (
    <section className={styles.form} aria-labelledby="new-kind">
      <h2 id="new-kind">
        <Trans>What would you like to start?</Trans>
      </h2>
      <ul className={styles.kinds}>
        {kinds.map((kind) => (
          <li key={kind}>
            <button type="button" className={styles.kind} onClick={() => onPick(kind)}>
              <span className={styles.mark}>
                <Icon name={kindIcons[kind]} />
              </span>
              <span className={styles.words}>
                <span className={styles.name}>{words.kind(kind)}</span>
                <span className={styles.meaning}>{words.meaning(kind)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
