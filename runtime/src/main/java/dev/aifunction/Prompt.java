package dev.aifunction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the message that an assistant's method sends: text or a {@code classpath:} resource, in
 * which each <code>{{parameter}}</code> stands for an argument. A {@code String} is inserted as it
 * is, anything else as its JSON.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Prompt {

  /** The template. */
  String value();
}
