import { Trans, useLingui } from "@lingui/react/macro";
import { singleLetters } from "@/lib/shortcuts";
import { useStore } from "@/lib/useStore";
import { Checkbox } from "@/ui/Checkbox";
import { Dialog } from "@/ui/Dialog";
import { destinations } from "./destinations";
import styles from "./KeyboardHelp.module.css";

export default function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useLingui();
  const on = useStore(singleLetters) === "on";
  const places = destinations.flatMap(({ key, label }) => (key ? [{ keys: ["g", key], label: i18n._(label) }] : []));
  return (
    <Dialog open title={<Trans>Keyboard shortcuts</Trans>} onClose={onClose}>
      <dl className={styles.keys}>
        <Row keys={["⌘/Ctrl", "K"]} label={t`Search or go to`} />
        {on && (
          <>
            <Row keys={["/"]} label={t`Search`} />
            <Row keys={["?"]} label={t`This help`} />
            {places.map((place) => (
              <Row key={place.label} {...place} />
            ))}
          </>
        )}
      </dl>
      <Checkbox
        label={t`Use single letters as shortcuts`}
        checked={on}
        onChange={(checked) => singleLetters.set(checked ? "on" : "off")}
      />
    </Dialog>
  );
}

function Row({ keys, label }: { keys: string[]; label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </div>
  );
}
