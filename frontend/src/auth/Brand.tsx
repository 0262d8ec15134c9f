import styles from "./Brand.module.css";

/** The name with its mark, two arches of a hall. */
export function Brand() {
  return (
    <span className={styles.brand}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="9" />
        <path d="M7 25V14a9 9 0 0 1 18 0v11M12.500 25v-9a3.500 3.500 0 0 1 7 0v9" />
      </svg>
      Guildhall
    </span>
  );
}
