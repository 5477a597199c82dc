package dev.aifunction.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps, on the generated class {@code X_AiType}, what the class file of an {@code @AiType X}
 * forgets: the texts of its Javadoc, the names of its constructors' parameters, and the annotations
 * within its properties' types.
 *
 * <p>The processor reads it when {@code X} comes from a class file, so that schemas are the same as
 * from its source.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Companion {

  /** The text of the type's Javadoc. */
  String description() default "";

  /** The properties that the Javadoc describes. */
  Property[] properties() default {};

  /**
   * The properties of a class in the order of its source, by their names in Java; a compiler may
   * write them in another one.
   */
  String[] order() default {};

  /** The constructors and factories that take parameters. */
  Creator[] creators() default {};

  /** A property that the Javadoc describes. */
  @Target({})
  @Retention(RetentionPolicy.CLASS)
  @interface Property {

    /** The property's name in Java. */
    String name();

    /** What the Javadoc says of it. */
    String description();
  }

  /** A constructor or factory method. */
  @Target({})
  @Retention(RetentionPolicy.CLASS)
  @interface Creator {

    /**
     * The method's name, empty for a constructor, and the erasures of its parameters in brackets.
     */
    String signature();

    /** The names of its parameters. */
    String[] names();
  }

  /**
   * Marks a method of the companion that stands for a part of a property's type, and has the
   * constraints that stand on that part in the source.
   */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.CLASS)
  @interface Part {

    /** The property's name in Java. */
    String property();

    /**
     * The way to the part: the position of a type argument, 0 for an array's elements, and so on
     * inside of that, with slashes between; empty for the type itself.
     */
    String path() default "";

    /** Whether the part is {@code @Nullable}. */
    boolean nullable() default false;
  }
}
