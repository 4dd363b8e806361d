import type { ButtonHTMLAttributes } from "preact";
import styles from "./button.module.css";

/** How loud a button is: one `primary` a view; `plain` beside it; `quiet` for what few need; `danger` for deleting. */
export type ButtonLook = "primary" | "plain" | "quiet" | "danger";

type ButtonProps = Omit<ButtonHTMLAttributes, "class"> & { look?: ButtonLook; class?: string | undefined };

/** A button that says its verb. Never a submit button unless `type` says so. */
export function Button({ look = "plain", type = "button", class: extra, ...rest }: ButtonProps) {
  const classes = [styles.button, look === "plain" ? "" : styles[look], extra].filter(Boolean).join(" ");
  return <button type={type} class={classes} {...rest} />;
}
