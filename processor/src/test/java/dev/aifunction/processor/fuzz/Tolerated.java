package dev.aifunction.processor.fuzz;

import java.util.List;

/** Lists the errors that a sound source may get: about its size, and where random names meet. */
final class Tolerated {
  private static final List<String> CODES =
      List.of(
          "[AiFunctionSchemaTooDeep]",
          "[AiFunctionConstantTooLarge]",
          "[AiFunctionDuplicateProperty]");

  private Tolerated() {}

  static boolean isTolerated(String message) {
    return CODES.stream().anyMatch(message::startsWith);
  }
}
