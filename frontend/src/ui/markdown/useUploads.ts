import { type RefObject, useState } from "react";
import { apply, paragraph, selectionOf } from "./editing";

/** Takes a file and says how much of it (0 to 1) has arrived; answers with the Markdown that shows it. */
export type Upload = (file: File, onProgress: (part: number) => void) => Promise<string>;

export type Uploading = { id: number; name: string; part: number; failed?: unknown };

let last = 0;

/** Files that are on their way into a text; each keeps its place there until it has arrived. */
export function useUploads(field: RefObject<HTMLTextAreaElement | null>, upload: Upload | undefined) {
  const [uploads, setUploads] = useState<readonly Uploading[]>([]);
  const change = (id: number, changes: Partial<Uploading>) =>
    setUploads((now) => now.map((each) => (each.id === id ? { ...each, ...changes } : each)));
  const drop = (id: number) => setUploads((now) => now.filter((each) => each.id !== id));

  const add = async (file: File) => {
    const text = field.current;
    if (!upload || !text) return;
    const id = ++last;
    const placeholder = `![${file.name.replaceAll(/[[\]]/g, " ")} …](#${id})`;
    apply(text, paragraph(selectionOf(text), placeholder));
    setUploads((now) => [...now, { id, name: file.name, part: 0 }]);
    try {
      replace(text, placeholder, await upload(file, (part) => change(id, { part })));
      drop(id);
    } catch (failed) {
      replace(text, placeholder, "");
      change(id, { failed });
    }
  };
  return { uploads, drop, add: (files: Iterable<File>) => [...files].forEach((file) => void add(file)) };
}

/** Elsewhere in the text one may be typing on: the caret stays at its word. */
function replace(field: HTMLTextAreaElement, placeholder: string, markdown: string) {
  const from = field.value.indexOf(placeholder);
  if (from < 0) return;
  const moved = (place: number) =>
    place > from ? Math.max(from, place + markdown.length - placeholder.length) : place;
  const { start, end } = selectionOf(field);
  apply(field, { from, to: from + placeholder.length, insert: markdown, select: [moved(start), moved(end)] });
}
