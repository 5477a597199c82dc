package dev.aifunction.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.aifunction.processor.model.TypeWords;
import dev.aifunction.processor.model.ValueType.FormattedType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Makes the code that parses and formats texts in a form of the user's. */
final class FormatCode {
  private static final ClassName INSTANT = ClassName.get(Instant.class);

  private final Members members;

  FormatCode(Members members) {
    this.members = members;
  }

  /** Makes {@code LocalDate.parse(text, LOCAL_DATE_FORMAT)}. */
  CodeBlock parsed(FormattedType type, String text) {
    return isInstant(type)
        ? CodeBlock.of("$N.parse($N, $T::from)", formatter(type), text, type.type())
        : CodeBlock.of("$T.parse($N, $N)", type.type(), text, formatter(type));
  }

  /** Makes {@code LOCAL_DATE_FORMAT.format(value)}. */
  CodeBlock formatted(FormattedType type, String value) {
    return CodeBlock.of("$N.format($N)", formatter(type), value);
  }

  /** Returns what a text must be, in words. */
  static String words(FormattedType type) {
    String what =
        switch (TypeWords.of(type.type())) {
          case "LocalDate" -> "a date";
          case "LocalTime", "OffsetTime" -> "a time";
          case "YearMonth" -> "a month";
          case "MonthDay" -> "a day of the year";
          case "Year" -> "a year";
          default -> "a date and time";
        };
    return what + " in the form " + type.pattern();
  }

  /**
   * Makes
   *
   * <pre>{@code
   * private static final DateTimeFormatter LOCAL_DATE_FORMAT =
   *     DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
   * }</pre>
   */
  private String formatter(FormattedType type) {
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add(
                "$T.ofPattern($S, $T.ROOT)", DateTimeFormatter.class, type.pattern(), Locale.class);
    if (isInstant(type)) {
      value.add("$Z.withZone($T.UTC)", ZoneOffset.class); // an instant has no fields without it
    }
    return members.constant(
        ValueKey.of("formatter", type),
        Members.constantName(TypeWords.of(type.type())) + "_FORMAT",
        ClassName.get(DateTimeFormatter.class),
        value.build());
  }

  private static boolean isInstant(FormattedType type) {
    return type.type().equals(INSTANT);
  }
}
