import { Plural, Trans, useLingui } from "@lingui/react/macro";
import styles from "./Admission.module.css";
import { CopyButton } from "./CopyButton";
import { type InvitationResult, outcomeWords, rest } from "./model";

/** What came of each row; what is left can be taken along and looked at again. */
export function InviteResults({ results }: { results: readonly InvitationResult[] }) {
  const { i18n } = useLingui();
  const invited = results.filter(({ outcome }) => outcome === "INVITED").length;
  const others = results.filter(({ outcome }) => outcome !== "INVITED");
  const left = rest(results);
  return (
    <div role="status" className={styles.section}>
      {results.length > 0 && (
        <p>
          <Plural value={invited} one="# person is invited." other="# people are invited." />
        </p>
      )}
      {others.length > 0 && (
        <ul className={styles.results}>
          {others.map(({ row, outcome, person }, index) => {
            const words = outcomeWords[outcome];
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row may stand twice, and rows keep their order
              <li key={index}>
                <code>{person?.name ?? row}</code>
                <span>{words ? i18n._(words) : outcome}</span>
              </li>
            );
          })}
        </ul>
      )}
      {left.length > 0 && (
        <div className={styles.actions}>
          <CopyButton text={left.map(({ row }) => row).join("\n")}>
            <Trans>Copy the rows nobody was found for</Trans>
          </CopyButton>
        </div>
      )}
    </div>
  );
}
