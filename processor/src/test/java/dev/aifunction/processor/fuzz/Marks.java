package dev.aifunction.processor.fuzz;

import dev.aifunction.processor.fuzz.JavaType.Trait;
import java.util.List;

/** Picks annotations that fit a type. */
final class Marks {
  static final String NULLABLE = "@org.jspecify.annotations.Nullable";
  private static final String JAKARTA = "@jakarta.validation.constraints.";

  private static final List<String> ON_TEXTS =
      List.of(
          "NotBlank",
          "NotEmpty",
          "Size(max = 40)",
          "Size(min = 1, max = 60)",
          "Size(min = 2)",
          "Email",
          "Pattern(regexp = \"[a-z]{1,5}\")",
          "Pattern(regexp = \"\\\\d+|[A-Z]\\\\w*\")",
          "Pattern(regexp = \"(?:abc|x\\\\.y)+\", message = \"must be abc\")",
          "Pattern(regexp = \"[a-z]+\", "
              + "flags = jakarta.validation.constraints.Pattern.Flag.CASE_INSENSITIVE)");
  private static final List<String> ON_NUMBERS =
      List.of(
          "Min(1)",
          "Min(-5)",
          "Max(100)",
          "DecimalMin(\"0.5\")",
          "DecimalMax(value = \"99.5\", inclusive = false)",
          "Positive",
          "PositiveOrZero",
          "Negative",
          "NegativeOrZero",
          "Digits(integer = 3, fraction = 0)",
          "Digits(integer = 2, fraction = 2)");
  private static final List<String> ON_TIMES =
      List.of("Past", "PastOrPresent", "Future", "FutureOrPresent");
  private static final List<String> ON_BOOLEANS = List.of("AssertTrue", "AssertFalse");
  private static final List<String> ON_SIZED =
      List.of("NotEmpty", "Size(max = 3)", "Size(min = 1, max = 4)");

  private final Dice dice;

  Marks(Dice dice) {
    this.dice = dice;
  }

  /** Returns a constraint that applies to the type, often none. */
  String constraint(JavaType type) {
    if (!dice.chance(30)) {
      return "";
    }
    List<String> fitting =
        type.is(Trait.TEXT)
            ? ON_TEXTS
            : type.is(Trait.NUMBER)
                ? ON_NUMBERS
                : type.is(Trait.TIME) ? ON_TIMES : type.is(Trait.BOOLEAN) ? ON_BOOLEANS : List.of();
    if (type.is(Trait.SIZED)) {
      fitting = ON_SIZED;
    }
    return fitting.isEmpty() ? "" : JAKARTA + dice.oneOf(fitting);
  }

  /** Returns {@code @Nullable} where a type takes it, now and then. */
  String nullable(JavaType type) {
    return type.is(Trait.PRIMITIVE) || type.is(Trait.OPTIONAL) || !dice.chance(15) ? "" : NULLABLE;
  }

  /** Whether a constraint refuses null by itself. */
  static boolean refusesNull(String constraint) {
    return constraint.contains("NotEmpty") || constraint.contains("NotBlank");
  }
}
