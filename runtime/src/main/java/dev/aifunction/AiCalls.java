package dev.aifunction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a class that builds tool calls, for tests, examples in prompts, and scripts of the mock:
 * {@code Weather} gives {@code WeatherCalls}.
 *
 * <p>A class that declares no function and only inherits some gets its toolset by it, too.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface AiCalls {}
