/** A canvas context that writes down what is asked of it: "fillRect 1 2 3 4", "fillStyle = ink". */
export function recorder(): {
  readonly context: CanvasRenderingContext2D;
  readonly calls: readonly string[];
} {
  const calls: string[] = [];
  const gradient = {
    toString: () => 'gradient',
    addColorStop: (at: number, color: string) => calls.push(`addColorStop ${at} ${color}`),
  };
  const context = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...args: readonly unknown[]) => {
          calls.push(`${String(name)} ${args.map(plain).join(' ')}`);
          if (name === 'createLinearGradient') return gradient;
          if (name === 'measureText') return { width: String(args[0]).length * 7 };
          return undefined;
        },
      set: (_, name, value) => {
        calls.push(`${String(name)} = ${plain(value)}`);
        return true;
      },
    },
  );
  return { context: context as CanvasRenderingContext2D, calls };
}

function plain(value: unknown): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value);
}

/** Paths exist in browsers only. */
export function providePath2D(): void {
  class Path {
    readonly outline: string;
    constructor(outline: string) {
      this.outline = outline;
    }
    toString(): string {
      return this.outline;
    }
  }
  Object.assign(globalThis, { Path2D: Path });
}
