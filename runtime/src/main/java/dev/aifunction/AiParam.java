package dev.aifunction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a value that the model fills in: a parameter of a function, a component of a record, a
 * property of a class.
 */
@Documented
@Target({
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD
})
@Retention(RetentionPolicy.RUNTIME)
public @interface AiParam {

  /** The description for the model; left out, it is the text of the Javadoc's {@code @param}. */
  String value() default "";

  /** The property's name on the wire; left out, it is the Java name. */
  String name() default "";

  /**
   * The value that stands for null and for a missing one, as JSON or as plain text: of a text, a
   * number, a boolean, an enum, or {@code []} and {@code {}} of a list and a map. The compiler
   * holds it against the type and its constraints.
   */
  String defaultValue() default "";

  /** Values that the model may take as examples; they become part of the description. */
  String[] examples() default {};
}
