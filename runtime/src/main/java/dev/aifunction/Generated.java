package dev.aifunction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a generated class, so that coverage and static analysis pass over it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Generated {

  /** The generator's class. */
  String value();

  /**
   * The companions of the {@link AiType}s that the class was generated from: build tools that
   * compile only what changed generate it again when one of them changes.
   */
  Class<?>[] companions() default {};
}
