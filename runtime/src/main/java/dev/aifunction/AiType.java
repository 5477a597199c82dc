package dev.aifunction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a type that models read or write: its Javadoc's text and {@code @param}s become
 * descriptions in every schema that uses it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AiType {

  /** The description for the model; left out, it is the text of the type's Javadoc. */
  String value() default "";

  /** The name of the property that tells the members of a sealed type apart. */
  String discriminator() default "type";
}
