/** A text with the part of it that is selected. */
export type Selection = { text: string; start: number; end: number };

/** What replaces a part of the text, and what is selected afterwards. */
export type Edit = { from: number; to: number; insert: string; select: readonly [start: number, end: number] };

/** Puts a mark such as ** around what is selected; a second time it takes it away again. */
export function surround({ text, start, end }: Selection, mark: string): Edit {
  const chosen = text.slice(start, end);
  const outer = text.slice(start - mark.length, start) === mark && text.slice(end, end + mark.length) === mark;
  if (outer && start >= mark.length)
    return {
      from: start - mark.length,
      to: end + mark.length,
      insert: chosen,
      select: [start - mark.length, end - mark.length],
    };
  if (chosen.length > 2 * mark.length && chosen.startsWith(mark) && chosen.endsWith(mark)) {
    const insert = chosen.slice(mark.length, -mark.length);
    return { from: start, to: end, insert, select: [start, start + insert.length] };
  }
  return {
    from: start,
    to: end,
    insert: mark + chosen + mark,
    select: [start + mark.length, end + mark.length],
  };
}

/** Begins each selected line with a mark such as "- "; a second time it takes it away again. */
export function prefixLines({ text, start, end }: Selection, prefix: string): Edit {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split("\n");
  const all = lines.every((line) => line.startsWith(prefix));
  const insert = lines.map((line) => (all ? line.slice(prefix.length) : prefix + line)).join("\n");
  return { from, to, insert, select: start === end ? at(from + insert.length) : [from, from + insert.length] };
}

/** Code in a line, or a block of it. */
export function code(selection: Selection): Edit {
  const { text, start, end } = selection;
  const chosen = text.slice(start, end);
  if (!chosen.includes("\n")) return surround(selection, "`");
  return { from: start, to: end, insert: `\`\`\`\n${chosen}\n\`\`\``, select: [start + 4, end + 4] };
}

/** A link: of a selected address what it is called is still to be typed, else the address. */
export function link({ text, start, end }: Selection): Edit {
  const chosen = text.slice(start, end);
  if (/^https?:\/\/\S+$/.test(chosen)) return { from: start, to: end, insert: `[](${chosen})`, select: at(start + 1) };
  const address = start + chosen.length + 3;
  return { from: start, to: end, insert: `[${chosen}](https://)`, select: [address, address + 8] };
}

/** Enter within a list or a quote goes on with it, and at an empty item ends it. */
export function continueLine({ text, start, end }: Selection): Edit | undefined {
  if (start !== end) return undefined;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const line = text.slice(from, start);
  const found = /^(\s*)(?:([-*+]) (\[[ x]\] )?|(\d+)([.)]) |(> ?))/.exec(line);
  if (!found) return undefined;
  const [all, indent = "", bullet, box, number, dot, quote] = found;
  if (line.length === all.length) return { from, to: start, insert: "", select: at(from) };
  const mark = bullet ? `${bullet} ${box ? "[ ] " : ""}` : number ? `${Number(number) + 1}${dot} ` : (quote ?? "");
  const insert = `\n${indent}${mark}`;
  return { from: start, to: start, insert, select: at(start + insert.length) };
}

/** A text on lines of its own, such as a quotation that somebody answers to. */
export function paragraph({ text, start, end }: Selection, block: string): Edit {
  const before = text.slice(0, start);
  const gap = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const insert = `${gap}${block}\n\n`;
  return { from: start, to: end, insert, select: at(start + insert.length) };
}

export type Trigger = "@" | "#";

/** What somebody begins to name before the caret: "@ad" or "#char". */
export function namedAt({
  text,
  start,
  end,
}: Selection): { trigger: Trigger; words: string; from: number } | undefined {
  if (start !== end) return undefined;
  const found = /(?:^|[\s(])([@#])([\p{L}\p{N}][\p{L}\p{N}._-]{0,39})$/u.exec(
    text.slice(Math.max(0, start - 60), start),
  );
  const [, trigger, words] = found ?? [];
  if ((trigger !== "@" && trigger !== "#") || !words) return undefined;
  return { trigger, words, from: start - words.length - 1 };
}

export const selectionOf = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selection => ({
  text: value,
  start: selectionStart,
  end: selectionEnd,
});

/** Makes an edit as if it were typed, so that the browser can take it back. */
export function apply(field: HTMLTextAreaElement, { from, to, insert, select }: Edit) {
  field.focus();
  field.setSelectionRange(from, to);
  // The only way to stay in the browser's history of changes; nothing has taken its place.
  const typed = document.execCommand(insert === "" ? "delete" : "insertText", false, insert);
  if (!typed) {
    field.setRangeText(insert, from, to, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  field.setSelectionRange(...select);
}

const at = (place: number) => [place, place] as const;
