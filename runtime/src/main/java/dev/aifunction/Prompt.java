package dev.aifunction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the message that an assistant's method sends: text or a {@code classpath:} resource, in
 * which each <code>{{parameter}}</code> stands for an argument. A {@code String} is inserted as it
 * is, anything else as its JSON, and neither is read for braces again. Double braces that are text
 * are written twice: <code>{{{{</code> and <code>}}}}</code>.
 *
 * <p>A method with one {@code String} for a value needs no prompt: that is the message.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Prompt {

  /** The template. */
  String value();
}
