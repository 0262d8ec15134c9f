/** What a page promises: links that lead somewhere, and nothing that the service's policy would block. */
export function faults(pages: Map<string, string>, files: Set<string>): string[] {
  const ids = new Map(
    [...pages].map(([path, text]) => [path, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  );
  return [...pages].flatMap(([path, text]) => {
    const links = [...text.matchAll(/ href="([^"]+)"/g)].map(([, href = ""]) => href);
    const broken = links.filter((href) => {
      const [target, anchor] = href.startsWith("#") ? [path, href.slice(1)] : href.split("#");
      if (!target?.startsWith("/developers")) return false;
      return !files.has(target) && (!pages.has(target) || (anchor && !ids.get(target)?.has(anchor)));
    });
    const blocked = text.match(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/g) ?? [];
    return [
      ...broken.map((href) => `${path}: ${href} leads nowhere`),
      ...blocked.map((part) => `${path}: ${part} is inline`),
    ];
  });
}
