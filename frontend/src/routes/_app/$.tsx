import { createFileRoute } from "@tanstack/react-router";
import { NotFound } from "@/app/NotFound";

/** An address without a page still has its navigation around it. */
export const Route = createFileRoute("/_app/$")({ component: NotFound });
