package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Constraint;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.DefaultedType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.Optional;

/**
 * Reads {@code @AiParam(defaultValue = …)}, plain text or JSON, and holds it against the type and
 * its constraints, so that generated code can rely on it.
 */
final class DefaultReader {
  private final ReadContext context;

  DefaultReader(ReadContext context) {
    this.context = context;
  }

  /** Returns the type with its default; reports a default that is none of its values. */
  Optional<ValueType> read(ValueType type, Mirror aiParam, Site site) {
    if (type.isOptional()) {
      report(ProblemCode.DEFAULT_ON_OPTIONAL, aiParam, site.subject());
      return Optional.empty();
    }
    ValueType plain = type instanceof ConstrainedType constrained ? constrained.value() : type;
    boolean quoted = isQuoted(plain);
    String text = aiParam.string("defaultValue");
    String value = quoted ? unquoted(text) : text.strip();
    if (!isValue(plain, value, aiParam, site)) {
      return Optional.empty();
    }
    if (type instanceof ConstrainedType constrained
        && constrained.constraints().stream()
            .map(Constraint::rule)
            .anyMatch(rule -> !DefaultCheck.keeps(plain, value, rule))) {
      report(ProblemCode.DEFAULT_AGAINST_CONSTRAINT, aiParam, text, site.inSentence());
      return Optional.empty();
    }
    return Optional.of(new DefaultedType(type, quoted ? quote(value) : value));
  }

  private static boolean isQuoted(ValueType type) {
    return type instanceof EnumType
        || (type instanceof ScalarType scalar && scalar.scalar().json() == Scalar.Json.STRING);
  }

  private boolean isValue(ValueType type, String value, Mirror aiParam, Site site) {
    if (type instanceof EnumType constants) {
      boolean known = constants.names().contains(value);
      if (!known) {
        String meant =
            Names.didYouMean(
                value,
                constants.names(),
                near -> '"' + near + '"',
                "Use one of " + String.join(", ", constants.names()) + ".");
        report(ProblemCode.UNKNOWN_DEFAULT, aiParam, value, site.inSentence(), meant);
      }
      return known;
    }
    if (type instanceof ScalarType scalar) {
      boolean valid = ScalarText.isValue(scalar.scalar(), value);
      if (!valid) {
        String example = ScalarText.example(scalar.scalar());
        String java = JavaTypes.simple(type.type());
        report(ProblemCode.BAD_DEFAULT, aiParam, value, java, site.inSentence(), example);
      }
      return valid;
    }
    boolean empty =
        (type instanceof ListType && value.equals("[]"))
            || (type instanceof MapType && (value.equals("{}") || value.equals("[]")));
    if (!empty) {
      String java = JavaTypes.simple(type.type());
      report(ProblemCode.DEFAULT_ON_WRONG_TYPE, aiParam, site.subject(), java);
    }
    return empty;
  }

  /** Returns the text within double quotes, if there are any. */
  private static String unquoted(String text) {
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void report(ProblemCode code, Mirror aiParam, Object... arguments) {
    context.reporter().add(code, aiParam.place("defaultValue"), arguments);
  }
}
