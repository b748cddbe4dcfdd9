/** Defines a custom element unless the page has one of that name already: loading this code twice must not throw. */
export const defineOnce = (name: string, element: CustomElementConstructor): void => {
  if (!customElements.get(name)) customElements.define(name, element);
};
