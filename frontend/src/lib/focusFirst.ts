/** As the ref of a form that has just appeared: whoever asked for it goes on in its first field. */
export const focusFirst = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLElement>("input, textarea, select")?.focus();
