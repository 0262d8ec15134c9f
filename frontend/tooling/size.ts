import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

type Chunk = {
  file: string;
  src?: string;
  isEntry?: boolean;
  imports?: string[];
  css?: string[];
  dynamicImports?: string[];
};

const kB = 1000;
/** What a first visit to Home loads beyond the entry: its screen, the shell and one language. */
const firstVisit = [/src\/routes\/_app\/index\.tsx/, /src\/app\/start\.tsx/, /src\/routes\/_app\.tsx/, /locale-en/];
const budgets = { initial: 150 * kB, aim: 110 * kB, route: 40 * kB, css: 20 * kB };

const manifest: Record<string, Chunk> = JSON.parse(await readFile("dist/.vite/manifest.json", "utf8"));
const sizes = new Map<string, number>();

async function gz(file: string) {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(await readFile(`dist/${file}`), { level: 9 }).length;
  sizes.set(file, size);
  return size;
}

function withImports(key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || found.has(key)) return found;
  found.add(key);
  for (const next of chunk.imports ?? []) withImports(next, found);
  return found;
}

const sum = async (files: Iterable<string>) => {
  let total = 0;
  for (const file of new Set(files)) total += await gz(file);
  return total;
};
const scripts = (keys: Iterable<string>) =>
  [...keys].flatMap((key) => manifest[key]?.file ?? []).filter((f) => f.endsWith(".js"));
const sheets = (keys: Iterable<string>) => [...keys].flatMap((key) => manifest[key]?.css ?? []);

const keys = Object.keys(manifest);
const first = new Set<string>();
for (const key of keys)
  if (manifest[key]?.isEntry || firstVisit.some((part) => part.test(key))) withImports(key, first);

const problems: string[] = [];
function judge(name: string, size: number, budget: number) {
  const line = `${name.padEnd(58)} ${(size / kB).toFixed(1).padStart(7)} kB of ${budget / kB}`;
  console.log(line);
  if (size > budget) problems.push(line);
}

judge("first visit to Home, JavaScript", await sum(scripts(first)), budgets.initial);
judge("first visit to Home, CSS", await sum(sheets(first)), budgets.css);
for (const route of keys.filter((key) => /src\/routes\//.test(key))) {
  const own = [...withImports(route)].filter((part) => !first.has(part));
  if (own.length > 0) judge(route, await sum(scripts(own)), budgets.route);
  judge(`  its CSS with the shell's`, await sum(sheets([...first, ...own])), budgets.css);
}
if (problems.length > 0) {
  console.error(`\nOver budget:\n${problems.join("\n")}`);
  process.exit(1);
}
