export interface Output {
  readonly file: string;
  readonly schema: string;
  readonly definitions: readonly string[];
}

export declare const OUTPUTS: readonly Output[];
export declare function compile(output: Output): string;
