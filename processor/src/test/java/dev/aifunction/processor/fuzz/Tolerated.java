package dev.aifunction.processor.fuzz;

import java.util.List;

/** Lists the errors that a sound source may get: those about what depends on its size. */
final class Tolerated {
  private static final List<String> CODES =
      List.of("[AiFunctionSchemaTooDeep]", "[AiFunctionConstantTooLarge]");

  private Tolerated() {}

  static boolean isTolerated(String message) {
    return CODES.stream().anyMatch(message::startsWith);
  }
}
