package dev.aifunction.openapi.generator;

/** Says which construct of which document the preprocessor does not take, and what to write. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param place document and JSON pointer, such as {@code chat.yaml#/components/schemas/Message}
   * @param problem what is wrong there, and the way out
   */
  RefusedException(String place, String problem) {
    super(place + ": " + problem);
  }
}
