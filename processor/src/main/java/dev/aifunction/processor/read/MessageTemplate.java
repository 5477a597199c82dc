package dev.aifunction.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/**
 * Reads the {@code message} of a constraint: {@code {min}} stands for the member {@code min}.
 *
 * <p>Keys of resource bundles and expressions in <code>${…}</code> are known only to a validator,
 * so that a message with one of them says nothing here.
 */
final class MessageTemplate {
  /** An escaped character, an expression's start, a member or key in braces, or a lone brace. */
  private static final Pattern PART =
      Pattern.compile("\\\\([\\\\{}$])|(\\$\\{)|\\{([^{}]*)\\}|([{}])");

  private MessageTemplate() {}

  /** Returns the message that the user wrote, or nothing when none of it is a plain sentence. */
  static Optional<String> of(Mirror constraint) {
    if (constraint.given("message").isEmpty()) {
      return Optional.empty();
    }
    Matcher part = PART.matcher(constraint.string("message").strip());
    StringBuilder message = new StringBuilder();
    while (part.find()) {
      Optional<String> text = textOf(part, constraint);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      part.appendReplacement(message, Matcher.quoteReplacement(text.get()));
    }
    part.appendTail(message);
    return Optional.of(message.toString()).filter(text -> !text.isBlank());
  }

  private static Optional<String> textOf(Matcher part, Mirror constraint) {
    if (part.group(1) != null) {
      return Optional.of(part.group(1));
    }
    return part.group(3) == null
        ? Optional.empty()
        : constraint.given(part.group(3)).map(MessageTemplate::text);
  }

  private static String text(AnnotationValue value) {
    Object plain = value.getValue();
    if (plain instanceof List<?> values) {
      return values.stream()
          .map(one -> text((AnnotationValue) one))
          .collect(Collectors.joining(", "));
    }
    return plain instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : plain.toString();
  }
}
