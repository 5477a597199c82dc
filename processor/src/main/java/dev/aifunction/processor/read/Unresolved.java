package dev.aifunction.processor.read;

/**
 * Says that a type does not exist yet: another processor may generate it in a later round.
 *
 * <p>Nothing is reported for it: when the type never appears, javac itself says that it is missing.
 */
public final class Unresolved extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unresolved(String type) {
    super(type, null, false, false);
  }
}
