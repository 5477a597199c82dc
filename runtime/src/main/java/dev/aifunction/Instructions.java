package dev.aifunction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Replaces the assistant's instructions for one method: text or a {@code classpath:} resource, in
 * which each <code>{{parameter}}</code> stands for an argument, as in {@link Prompt}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Instructions {

  /** The template. */
  String value();
}
