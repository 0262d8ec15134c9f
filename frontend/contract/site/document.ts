import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** The parts of an OpenAPI 3.1 document that the pages show. */
export type Document = {
  info: { title: string; version: string; description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Answer>;
    headers: Record<string, { description: string; example: unknown }>;
    securitySchemes: Record<string, { description: string }>;
  };
};

export type Operation = {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, Answer | Reference>;
  security: Record<string, string[]>[];
};

export type Reference = { $ref: string };
export type Content = { schema: Schema; example: unknown };
export type Answer = {
  description: string;
  content?: Record<string, Content>;
  headers?: Record<string, Reference>;
};
export type Parameter = {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description: string;
  example?: string | number;
  schema: Schema;
};
export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: string[];
  default?: string | number | boolean;
  examples?: (string | number)[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
};

export const read = async (path: string): Promise<Document> => parse(await readFile(path, "utf8"));

export const nameOf = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);

/** What a reference to a shared part stands for. */
export function resolve<T extends object>(part: T | Reference, shared: Record<string, T>): T {
  if (!("$ref" in part) || !part.$ref) return part as T;
  const found = shared[nameOf(part.$ref)];
  if (!found) throw new Error(`${part.$ref} is not in the document`);
  return found;
}
