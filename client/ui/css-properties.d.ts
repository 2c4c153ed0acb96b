import 'react';

/** React types no custom properties; those that pieces hand to their own stylesheets are named here. */
declare module 'react' {
  interface CSSProperties {
    '--columns'?: number;
    '--rows'?: number;
  }
}
