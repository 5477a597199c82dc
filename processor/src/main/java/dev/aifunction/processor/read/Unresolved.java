package dev.aifunction.processor.read;

import dev.aifunction.processor.report.ProblemCode;
import dev.aifunction.processor.report.Reporter;
import org.jspecify.annotations.Nullable;

/**
 * Says that a type does not exist yet or is not complete: another processor may generate it, or
 * Lombok complete it, in a later round.
 *
 * <p>When a type never appears, javac itself says that it is missing, unless only a class file
 * names it: then {@link #report} does.
 */
public final class Unresolved extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String type;
  private final @Nullable ProblemCode code;
  private final transient @Nullable Site site;

  /** Says that a type does not exist. */
  Unresolved(String type) {
    this(type, null, null);
  }

  private Unresolved(String type, @Nullable ProblemCode code, @Nullable Site site) {
    super(type, null, false, false);
    this.type = type;
    this.code = code;
    this.site = site;
  }

  /** Says that a type that stands at a site waits for Lombok. */
  static Unresolved incomplete(String type, Site site) {
    return new Unresolved(type, ProblemCode.LOMBOK_ABSENT, site);
  }

  /** Says of the same type that only a class file names it. */
  Unresolved inClassFile(Site site) {
    return new Unresolved(type, ProblemCode.MISSING_CLASS, site);
  }

  /** Reports, when no round follows, what javac does not. */
  public void report(Reporter reporter) {
    if (code != null && site != null) {
      reporter.add(code, site.element(), site.subject(), type);
    }
  }
}
