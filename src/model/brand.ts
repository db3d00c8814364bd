declare const brand: unique symbol;

/** A primitive that carries its unit or role in its type, so that swapping two of them does not compile. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
