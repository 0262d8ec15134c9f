import type { Person } from "../people";

/** Every address of the app, with somebody for whom there is something to see. */
export const screens: readonly { name: string; path: string; as: Person }[] = [
  { name: "home", path: "/", as: "linus" },
  { name: "home of somebody new", path: "/", as: "mallory" },
  { name: "discover", path: "/discover", as: "linus" },
  { name: "discover without a match", path: "/discover?q=origami", as: "linus" },
  { name: "start", path: "/start", as: "linus" },
  { name: "community", path: "/c/data-visualisation", as: "linus" },
  { name: "community for members only", path: "/c/statistics-for-experiments", as: "mallory" },
  { name: "community that is closed", path: "/c/spreadsheet-clinic", as: "linus" },
  { name: "members", path: "/c/data-visualisation/members", as: "linus" },
  { name: "charter", path: "/c/data-visualisation/charter", as: "linus" },
  { name: "charter whose review is overdue", path: "/c/incident-response/charter", as: "linus" },
  { name: "charter that members are asked about", path: "/c/data-visualisation/charter/3", as: "grace" },
  { name: "charter draft", path: "/c/prototyping/charter/draft", as: "kenji" },
  { name: "goals", path: "/c/data-visualisation/goals", as: "grace" },
  { name: "goals of a community without", path: "/c/onboarding-buddies/goals", as: "linus" },
  { name: "new goal", path: "/c/data-visualisation/goals/new", as: "grace" },
  { name: "person", path: "/people/grace", as: "linus" },
  { name: "settings profile", path: "/settings/profile", as: "linus" },
  { name: "settings appearance", path: "/settings/appearance", as: "linus" },
  { name: "settings tokens", path: "/settings/tokens", as: "linus" },
  { name: "not found", path: "/nowhere", as: "linus" },
];
