import { Trans, useLingui } from "@lingui/react/macro";
import {
  type ClipboardEvent,
  type CSSProperties,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useId,
  useRef,
  useState,
} from "react";
import { Field, type FieldProps } from "../Field";
import styles from "./Composer.module.css";
import { apply, code, continueLine, type Edit, link, type Selection, selectionOf, surround } from "./editing";
import { Preview } from "./Preview";
import { Suggestions } from "./Suggestions";
import { Toolbar } from "./Toolbar";
import { UploadList } from "./UploadList";
import { type Suggest, useSuggestions } from "./useSuggestions";
import { type Upload, useUploads } from "./useUploads";

export type { Suggest, Suggestion } from "./useSuggestions";
export type { Upload } from "./useUploads";

type Props = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  rows?: number;
  /** What the service makes of a text; must stay the same function. Without it there is nothing but writing. */
  preview?: ((markdown: string) => Promise<string>) | undefined;
  suggest?: Suggest | undefined;
  upload?: Upload | undefined;
  /** Why a file was not taken, in the reader's language. */
  uploadReason?: ((error: unknown) => string) | undefined;
  /** ⌘↵ */
  onSend?: (() => void) | undefined;
  /** What can be done with the text, at its foot. */
  actions?: ReactNode;
  field?: RefObject<HTMLTextAreaElement | null> | undefined;
};

const BY_KEY: Record<string, (selection: Selection) => Edit> = {
  b: (now) => surround(now, "**"),
  i: (now) => surround(now, "_"),
  e: code,
  k: link,
};

/** Where Markdown is written: grows with the text, formats it, names people and things, takes pictures, and shows what will come of it. */
export function Composer(props: Props) {
  const { value, onChange, placeholder, rows = 4, preview, suggest, upload, uploadReason, onSend, actions } = props;
  const { id, label, hint, error, optional } = props;
  const { t } = useLingui();
  const own = useRef<HTMLTextAreaElement>(null);
  const field = props.field ?? own;
  const file = useRef<HTMLInputElement>(null);
  const made = useId();
  const [reading, setReading] = useState(false);
  const suggestions = useSuggestions(field, suggest);
  const uploads = useUploads(field, upload);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || suggestions.take(event)) return;
    const text = event.currentTarget;
    const command = event.metaKey || event.ctrlKey;
    const edit = command
      ? !event.shiftKey && !event.altKey && BY_KEY[event.key.toLowerCase()]?.(selectionOf(text))
      : event.key === "Enter" && !event.shiftKey && continueLine(selectionOf(text));
    if (edit) apply(text, edit);
    else if (event.key === "Enter" && command && onSend) onSend();
    else return;
    // ⌘K is also the palette's, elsewhere.
    event.preventDefault();
    event.stopPropagation();
  };
  const takeFiles = (event: ClipboardEvent | DragEvent, { files }: DataTransfer) => {
    if (!upload || files.length === 0) return;
    event.preventDefault();
    uploads.add(files);
  };
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <div className={styles.composer} data-invalid={error ? true : undefined}>
          <div className={styles.head}>
            {preview && <Tabs reading={reading} onRead={setReading} id={made} />}
            {!reading && (
              <Toolbar field={field} controls={control.id} onFile={upload && (() => file.current?.click())} />
            )}
          </div>
          <div
            id={`${made}-write`}
            {...(preview && { role: "tabpanel", "aria-labelledby": `${made}-write-tab` })}
            hidden={reading}
          >
            <textarea
              {...control}
              ref={field}
              rows={rows}
              style={{ "--rows": rows } as CSSProperties}
              className={styles.text}
              placeholder={placeholder}
              aria-autocomplete={suggest ? "list" : undefined}
              aria-controls={suggest ? `${made}-list` : undefined}
              aria-activedescendant={suggestions.found && `${made}-list-${suggestions.at}`}
              value={value}
              onChange={(event) => {
                onChange(event.target.value);
                suggestions.look();
              }}
              onKeyDown={onKeyDown}
              onBlur={suggestions.close}
              onPaste={(event) => takeFiles(event, event.clipboardData)}
              onDragOver={(event) => upload && event.dataTransfer.types.includes("Files") && event.preventDefault()}
              onDrop={(event) => takeFiles(event, event.dataTransfer)}
            />
          </div>
          {reading && preview && (
            <div id={`${made}-read`} role="tabpanel" aria-labelledby={`${made}-read-tab`} className={styles.preview}>
              <Preview text={value} render={preview} />
            </div>
          )}
          <UploadList uploads={uploads.uploads} reason={uploadReason} onDrop={uploads.drop} />
          {actions && <div className={styles.foot}>{actions}</div>}
          {suggest && (
            <Suggestions
              id={`${made}-list`}
              field={field}
              found={suggestions.found}
              at={suggestions.at}
              onPick={suggestions.pick}
            />
          )}
          {upload && (
            <input
              ref={file}
              type="file"
              multiple
              hidden
              aria-label={t`Add a picture or a file`}
              onChange={(event) => {
                uploads.add(event.target.files ?? []);
                event.target.value = "";
              }}
            />
          )}
        </div>
      )}
    </Field>
  );
}

function Tabs({ reading, onRead, id }: { reading: boolean; onRead: (reading: boolean) => void; id: string }) {
  const tab = (part: "write" | "read", label: ReactNode) => {
    const current = reading === (part === "read");
    return (
      <button
        type="button"
        role="tab"
        id={`${id}-${part}-tab`}
        aria-selected={current}
        aria-controls={current ? `${id}-${part}` : undefined}
        tabIndex={current ? 0 : -1}
        className={styles.tab}
        onClick={() => onRead(part === "read")}
        onKeyDown={(event) => {
          if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
          onRead(!reading);
          document.getElementById(`${id}-${reading ? "write" : "read"}-tab`)?.focus();
        }}
      >
        {label}
      </button>
    );
  };
  return (
    <div role="tablist" className={styles.tabs}>
      {tab("write", <Trans>Write</Trans>)}
      {tab("read", <Trans>Preview</Trans>)}
    </div>
  );
}
