package dev.aifunction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a type that models read or write: its Javadoc's text and {@code @param}s become
 * descriptions in every schema that uses it.
 *
 * <p>The processor generates a companion beside it, {@code DayForecast} gives {@code
 * DayForecast_AiType}, which keeps what class files forget: the Javadoc, the names of constructors'
 * parameters, and the annotations within the properties' types. Schemas are then the same wherever
 * the type comes from; annotate types that other modules use.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AiType {

  /** The description for the model; left out, it is the text of the type's Javadoc. */
  String value() default "";

  /**
   * The name of the property that tells the members of a sealed type apart; its value is the
   * member's simple name, or what Jackson's {@code @JsonTypeName} says.
   */
  String discriminator() default "type";
}
