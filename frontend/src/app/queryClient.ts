import { QueryClient } from "@tanstack/react-query";

/** The API client already repeats what is worth repeating, so a query that fails has failed. */
export function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: false },
      mutations: { retry: false },
    },
  });
}
