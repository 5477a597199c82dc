package dev.aifunction.openapi.http;

/** Says clearly what is wrong where Jackson 3's core is not there. */
final class JacksonCheck {
  private static final String NEEDED = "tools.jackson.core.json.JsonFactory";

  private JacksonCheck() {}

  /**
   * Does nothing where JSON can be read and written.
   *
   * @throws IllegalStateException where it cannot, with the way out
   */
  static void run() {
    try {
      Class.forName(NEEDED, false, JacksonCheck.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "Jackson 3's core is missing: add tools.jackson.core:jackson-core, with the version of the"
              + " BOM dev.aifunction:aifunction-bom. Jackson 2 (com.fasterxml.jackson.core) does not"
              + " take its place.",
          e);
    }
  }
}
