import { createLink } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonClass } from "./Button";
import { Icon } from "./Icon";

function Anchor({ variant, size, icon, className, children, ...rest }: ComponentProps<"a"> & ButtonLook) {
  return (
    <a {...rest} className={buttonClass({ variant, size }, className)}>
      {icon && <Icon name={icon} size={size === "sm" ? 16 : 18} />}
      {children}
    </a>
  );
}

/** A link to a page of the app that looks like a button. */
export const LinkButton = createLink(Anchor);
