import { useLingui } from "@lingui/react/macro";
import { Select } from "@/ui/Select";
import type { Discussion, NewReply } from "./model";
import { useWords } from "./words";

export type Typed = Required<Pick<NewReply, "type">> & Pick<NewReply, "questionIndex">;

type Props = { discussion: Discussion; value: Typed | undefined; onChange: (value: Typed | undefined) => void };

/** What a reply to a request for feedback is, so that its maker hears first what they asked for. */
export function FeedbackType({ discussion: { opening, can }, value, onChange }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const choices = [
    { value: "", label: t`Choose…` },
    ...(opening.questions ?? []).map((question, index) => ({
      value: `ANSWER ${index}`,
      label: t`Answer to: ${question}`,
    })),
    ...(["WORKS_WELL", "NEUTRAL_QUESTION", ...(can.opinion ? (["OPINION"] as const) : [])] as const).map((type) => ({
      value: type,
      label: words.replyType(type),
    })),
  ];
  return (
    <Select
      label={t`What it is`}
      value={value ? [value.type, value.questionIndex].filter((each) => each !== undefined).join(" ") : ""}
      choices={choices}
      onChange={(chosen) => onChange(typedOf(chosen))}
    />
  );
}

function typedOf(chosen: string): Typed | undefined {
  const [type, index] = chosen.split(" ");
  if (type === "ANSWER") return { type, questionIndex: Number(index) };
  return type === "WORKS_WELL" || type === "NEUTRAL_QUESTION" || type === "OPINION" ? { type } : undefined;
}
