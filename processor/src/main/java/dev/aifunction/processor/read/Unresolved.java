package dev.aifunction.processor.read;

import dev.aifunction.processor.report.ProblemCode;
import dev.aifunction.processor.report.Reporter;
import org.jspecify.annotations.Nullable;

/**
 * Says that a type does not exist yet or is not complete: another processor may generate it, or
 * Lombok complete it, in a later round.
 *
 * <p>When a type never appears, javac itself says that it is missing.
 */
public final class Unresolved extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String type;
  private final transient @Nullable Site incomplete;

  /** Says that a type does not exist. */
  Unresolved(String type) {
    this(type, null);
  }

  /** Says that a type that stands at a site waits for Lombok. */
  Unresolved(String type, @Nullable Site incomplete) {
    super(type, null, false, false);
    this.type = type;
    this.incomplete = incomplete;
  }

  /** Reports, when no round follows, what javac does not. */
  public void report(Reporter reporter) {
    if (incomplete != null) {
      reporter.add(ProblemCode.LOMBOK_ABSENT, incomplete.element(), incomplete.subject(), type);
    }
  }
}
