package dev.aifunction.benchmarks.contender;

/** Calls functions by name, from JSON text to JSON text. */
public interface Tools {

  /**
   * Reads the arguments, checks what this contender checks, calls the function and writes its
   * result.
   */
  String call(String name, String arguments);
}
