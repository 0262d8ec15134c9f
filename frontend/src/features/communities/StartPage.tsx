import { useState } from "react";
import { StartCommunityPage } from "./StartCommunityPage";
import { StartQuestion } from "./StartQuestion";
import { readDraft } from "./startDraft";
import { emptyForm } from "./startForm";

/** First what it is, then the three answers; who has begun to answer goes on there. */
export function StartPage({ as }: { as?: "community" }) {
  const [drafted] = useState(() => JSON.stringify(readDraft()) !== JSON.stringify(emptyForm));
  return as === "community" || drafted ? <StartCommunityPage /> : <StartQuestion />;
}
