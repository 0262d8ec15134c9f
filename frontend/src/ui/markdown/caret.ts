const COPIED = [
  "boxSizing",
  "inlineSize",
  "padding",
  "borderWidth",
  "borderStyle",
  "font",
  "letterSpacing",
  "lineHeight",
  "tabSize",
  "textIndent",
  "wordSpacing",
] as const;

/** Where in the window a character of a text area is drawn: a copy of it, laid out unseen, tells. */
export function placeOf(field: HTMLTextAreaElement, index: number): { x: number; y: number; height: number } {
  const copy = document.createElement("div");
  const look = getComputedStyle(field);
  for (const property of COPIED) copy.style[property] = look[property];
  Object.assign(copy.style, { position: "fixed", insetBlockStart: "0", visibility: "hidden", whiteSpace: "pre-wrap" });
  copy.style.overflowWrap = "break-word";
  copy.textContent = field.value.slice(0, index);
  const mark = document.createElement("span");
  mark.textContent = field.value.slice(index) || ".";
  copy.append(mark);
  document.body.append(copy);
  const from = copy.getBoundingClientRect();
  const [rect] = mark.getClientRects();
  copy.remove();
  const at = field.getBoundingClientRect();
  const height = rect?.height ?? 20;
  return {
    x: at.left + (rect?.left ?? 0) - from.left,
    y: at.top + (rect?.top ?? 0) - from.top - field.scrollTop,
    height,
  };
}
