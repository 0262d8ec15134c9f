import { useLingui } from "@lingui/react/macro";
import { type FieldError, isProblem } from "@/api/problem";

/** What is wrong with one field of what was sent, in the reader's language; nothing when the service found no fault with it. */
export function useFaultWords() {
  const { t } = useLingui();
  const words = ({ code, detail }: FieldError): string => {
    switch (code) {
      case "not-blank":
      case "not-empty":
      case "not-null":
        return t`Please fill this in.`;
      case "size":
        return t`This is too long or too short.`;
      case "line":
        return t`Please keep it on one line.`;
      default:
        return detail;
    }
  };
  return (error: unknown, pointer: string): string | undefined => {
    const fault = isProblem(error) ? error.errors.find((each) => each.pointer === pointer) : undefined;
    return fault && words(fault);
  };
}
