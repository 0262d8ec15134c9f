import styles from "./Avatar.module.css";

const COLOURS = ["MOSS", "OCEAN", "PLUM", "CLAY", "SLATE", "SUN", "ROSE", "TEAL"] as const;

type Props = { id: string; name: string; size?: "sm" | "md" | "lg" };

/** Initials on a colour that stays the same for an id. Decoration: the name stands beside it. */
export function Avatar({ id, name, size = "md" }: Props) {
  return (
    <span className={styles.avatar} data-size={size} data-accent={colourOf(id)} aria-hidden>
      {initials(name)}
    </span>
  );
}

export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [words[0], last]
    .map((word) => [...(word ?? "")][0] ?? "")
    .join("")
    .toLocaleUpperCase();
}

export function colourOf(id: string): string {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) | 0;
  return COLOURS[Math.abs(hash) % COLOURS.length] ?? "SLATE";
}
