/** The same object with some of its methods replaced. */
export function overlaid<Whole extends object>(whole: Whole, methods: object): Whole {
  return new Proxy(whole, {
    get(_, name) {
      if (Object.hasOwn(methods, name)) return Reflect.get(methods, name);
      const value: unknown = Reflect.get(whole, name);
      return typeof value === 'function' ? value.bind(whole) : value;
    },
  });
}
