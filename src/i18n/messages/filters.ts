const de = {};

const en: typeof de = {};

export const filters = { de, en };
