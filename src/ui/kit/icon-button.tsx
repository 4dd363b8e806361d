import type { ButtonHTMLAttributes, ComponentChildren } from "preact";
import styles from "./icon-button.module.css";

/**
 * A button that shows a drawing where its words would crowd the view. The words are its name for assistive technology,
 * and its tooltip.
 */
export function IconButton({
  name,
  children,
  ...rest
}: { name: string; children: ComponentChildren } & ButtonHTMLAttributes) {
  return (
    <button type="button" class={styles.icon} aria-label={name} title={name} {...rest}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" class={styles.drawing}>
        {children}
      </svg>
    </button>
  );
}
