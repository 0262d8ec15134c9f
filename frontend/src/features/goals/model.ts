import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schemas } from "@/api/client";

export type Community = Pick<Schemas["Community"], "slug" | "can">;
export type Goal = Schemas["Goal"];
export type CheckIn = Schemas["GoalCheckIn"];
export type Confidence = NonNullable<CheckIn["confidence"]>;
export type End = Schemas["GoalEnd"];

export const stateWords: Record<string, MessageDescriptor> = {
  ACTIVE: msg`We are working on`,
  DRAFT: msg`Being written`,
  ACHIEVED: msg`Achieved`,
  MISSED: msg`Missed`,
  DROPPED: msg`Dropped`,
};

export const confidenceWords: Record<string, MessageDescriptor> = {
  SURE: msg`sure we will make it`,
  UNSURE: msg`not sure`,
  DOUBTFUL: msg`doubtful`,
};

/** Goals of one state after the other, in the order in which the service lists them. */
export function byState(goals: readonly Goal[]): [state: Goal["state"], goals: Goal[]][] {
  const groups = new Map<Goal["state"], Goal[]>();
  for (const goal of goals) groups.set(goal.state, [...(groups.get(goal.state) ?? []), goal]);
  return [...groups];
}

export function isLate({ due, state }: Goal, today = new Date()): boolean {
  return state === "ACTIVE" && due !== undefined && new Date(`${due}T23:59:59`) < today;
}

/** What somebody types about a goal. */
export type GoalForm = {
  title: string;
  why: string;
  measure: string;
  unit: string;
  target: string;
  due: string;
  owner: { id: string; handle: string; name: string } | undefined;
  draft: boolean;
};

export const emptyForm: GoalForm = {
  title: "",
  why: "",
  measure: "",
  unit: "",
  target: "",
  due: "",
  owner: undefined,
  draft: false,
};

export const formOf = (goal: Goal): GoalForm => ({
  title: goal.title,
  why: goal.why ?? "",
  measure: goal.measure ?? "",
  unit: goal.unit ?? "",
  target: goal.unit === undefined ? "" : `${goal.target}`,
  due: goal.due ?? "",
  owner: goal.owner,
  draft: goal.state === "DRAFT",
});

/** What is sent to set a goal: empty fields are left out. */
export function newGoalOf(form: GoalForm): Schemas["NewGoal"] {
  const { title, owner, draft } = form;
  const said = Object.entries(patchOf(form)).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(said), title: title.trim(), draft, ...(owner && { ownerId: owner.id }) };
}

/** What is sent to edit one: empty fields empty it. */
export function patchOf({ title, why, measure, unit, target, due, owner, draft }: GoalForm): Schemas["GoalText"] {
  const counted = unit.trim() !== "";
  return {
    title: title.trim(),
    why: why.trim() || null,
    measure: measure.trim() || null,
    unit: counted ? unit.trim() : null,
    target: counted && target.trim() !== "" ? Number(target) : null,
    due: due || null,
    ownerId: owner?.id ?? null,
    draft,
  };
}
