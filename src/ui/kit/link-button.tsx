import type { AnchorHTMLAttributes, ComponentChildren } from "preact";
import type { ButtonLook } from "./button";
import styles from "./button.module.css";

type LinkButtonProps = AnchorHTMLAttributes & { look?: ButtonLook; children: ComponentChildren };

/** A link that looks like a button, for the one thing to do next where that is another place. */
export function LinkButton({ look = "plain", children, ...rest }: LinkButtonProps) {
  const classes = [styles.button, look === "plain" ? "" : styles[look]].filter(Boolean).join(" ");
  return (
    <a class={classes} {...rest}>
      {children}
    </a>
  );
}
