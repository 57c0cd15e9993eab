const de = {};

const en: typeof de = {};

export const entity = { de, en };
