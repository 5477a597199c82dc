package dev.aifunction.processor.model;

/**
 * Is a method or field of the user's by which generated code gets or sets a value.
 *
 * @param isMethod whether it is a method; else it is a field
 */
public record Member(String name, boolean isMethod) {

  /** Returns a method. */
  public static Member method(String name) {
    return new Member(name, true);
  }

  /** Returns a field. */
  public static Member field(String name) {
    return new Member(name, false);
  }
}
