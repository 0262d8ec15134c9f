import { emptyForm, type StartForm } from "./startForm";

const KEY = "guildhall.draft.start";

/** What was typed last time, also after the tab was closed. */
export function readDraft(): StartForm {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    return isForm(stored) ? stored : emptyForm;
  } catch {
    return emptyForm;
  }
}

export function keepDraft(form: StartForm): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(form));
  } catch {
    // Forbidden or full: the words are still on the screen.
  }
}

export function dropDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // There was none.
  }
}

/** An older version of the app may have kept something else. */
function isForm(value: unknown): value is StartForm {
  if (typeof value !== "object" || value === null) return false;
  const draft = value as Record<string, unknown>;
  return Object.entries(emptyForm).every(([field, empty]) =>
    Array.isArray(empty)
      ? Array.isArray(draft[field]) && draft[field].every((each) => typeof each === "string")
      : typeof draft[field] === typeof empty,
  );
}
