package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Constraint;
import dev.aifunction.processor.model.Constraint.Bound.Side;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Holds a default against the constraints of its type, where the compiler can. */
final class DefaultCheck {
  private DefaultCheck() {}

  /**
   * Whether a value keeps a rule; what only the time of the call can tell, such as {@code @Past},
   * counts as kept.
   *
   * @param text the value, without quotes
   */
  static boolean keeps(ValueType type, String text, Constraint rule) {
    if (rule instanceof Constraint.All all) {
      return all.parts().stream().allMatch(part -> keeps(type, text, part.rule()));
    } else if (rule instanceof Constraint.Bound bound && isNumeric(type)) {
      int order = new BigDecimal(text).compareTo(bound.limit());
      return (order == 0 && bound.inclusive())
          || (bound.side() == Side.AT_LEAST ? order > 0 : order < 0);
    } else if (rule instanceof Constraint.Size size) {
      int length = type instanceof ScalarType ? text.length() : 0; // of the others, the empty one
      return length >= size.min() && length <= size.max();
    } else if (rule instanceof Constraint.NotBlank) {
      return !text.isBlank();
    } else if (rule instanceof Constraint.Matches matches) {
      return Pattern.compile(matches.regex(), matches.flags()).matcher(text).matches();
    } else if (rule instanceof Constraint.Email) {
      return text.matches("[^@\\s]+@[^@\\s]+");
    } else if (rule instanceof Constraint.Digits digits && isNumeric(type)) {
      BigDecimal number = new BigDecimal(text).stripTrailingZeros();
      return number.precision() - number.scale() <= digits.integer()
          && number.scale() <= digits.fraction();
    } else if (rule instanceof Constraint.Always always) {
      return text.equals(String.valueOf(always.value()));
    }
    return true;
  }

  private static boolean isNumeric(ValueType type) {
    return type instanceof ScalarType scalar && scalar.scalar().isNumeric();
  }
}
