/** The part of Mozilla's linter that tests use; the package has no types. */
declare module 'addons-linter' {
  interface Finding {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }
  const linter: {
    createInstance(options: { config: object; runAsBinary: false }): {
      run(): Promise<{ readonly errors: readonly Finding[]; readonly warnings: readonly Finding[] }>;
    };
  };
  export default linter;
}
