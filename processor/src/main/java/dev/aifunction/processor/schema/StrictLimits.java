package dev.aifunction.processor.schema;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures a schema against the limits of OpenAI's strict mode, as they were on 2026-11-20: 5,000
 * properties, 10 levels of nesting, 120,000 characters of names and enum values, 1,000 enum values,
 * 15,000 characters in one enum of more than 250 values.
 */
public final class StrictLimits {
  public static final int PROPERTIES = 5_000;
  public static final int LEVELS = 10;
  public static final int CHARACTERS = 120_000;
  public static final int ENUM_VALUES = 1_000;
  public static final int LARGE_ENUM = 250;
  public static final int LARGE_ENUM_CHARACTERS = 15_000;

  /** What there is too much of, when a schema nests too deep. */
  public static final String NESTING = "levels";

  private StrictLimits() {}

  /**
   * Is a limit, and how much there is of what it limits.
   *
   * @param what what there is too much of, in words; {@link #NESTING} for the depth
   */
  public record Excess(String what, int actual, int allowed) {}

  /** Returns the first limit that a schema of this size does not keep. */
  public static Optional<Excess> excess(SchemaSize size) {
    return Stream.of(
            new Excess(NESTING, size.levels(), LEVELS),
            new Excess("properties", size.properties(), PROPERTIES),
            new Excess("enum values", size.enumValues(), ENUM_VALUES),
            new Excess("characters in one enum", size.largestEnum(), LARGE_ENUM_CHARACTERS),
            new Excess("characters of names and enum values", size.characters(), CHARACTERS))
        .filter(limit -> limit.actual() > limit.allowed())
        .findFirst();
  }
}
