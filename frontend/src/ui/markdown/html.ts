type Policy = { createHTML: (html: string) => string };
type Factory = { createPolicy: (name: string, policy: Policy) => Policy };

const { trustedTypes } = globalThis as { trustedTypes?: Factory };

/** The one policy that the content security policy allows. Browsers without Trusted Types take the text as it is. */
const policy = trustedTypes?.createPolicy("guildhall", { createHTML: (html) => html });

/** HTML that the service has rendered and sanitised, and nothing else: the only text that may become elements. */
export const trusted = (html: string): string => policy?.createHTML(html) ?? html;
