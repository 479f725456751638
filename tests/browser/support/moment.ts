/** 112-05-01 at noon in Taipei: a day on which some windows of the catalogue are open and others cannot be told. */
export const NOON_OF_MAY_DAY = new Date('2023-05-01T12:00:00+08:00');
