package dev.aifunction;

/** Says whether a call may run while other calls of the same turn run. */
public enum Execution {
  /** It runs beside the other calls of its turn. */
  PARALLEL,
  /** It runs while no other call of its turn does. */
  SERIAL
}
