package dev.aifunction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Forces one function call and makes its arguments the method's result; the assistant's tools are
 * not run.
 *
 * <p>The function's name is the method's in snake_case, its description the text of the method's
 * Javadoc.
 *
 * <pre>{@code
 * @Extract
 * Metrics metrics(String text);
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Extract {}
