package dev.aifunction.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** Is how generated code makes an object of the values that it read. */
public sealed interface Creation {

  /**
   * {@code new Point(x, y)}, and then setters and fields.
   *
   * @param gaps the parameters that no property is for
   */
  record Constructor(List<Gap> gaps) implements Creation {
    public Constructor {
      gaps = List.copyOf(gaps);
    }

    /** Returns the constructor whose parameters are properties, all of them. */
    public Constructor() {
      this(List.of());
    }
  }

  /**
   * {@code Point.of(x, y)}, and then setters and fields.
   *
   * @param gaps the parameters that no property is for
   */
  record Factory(ClassName owner, String method, List<Gap> gaps) implements Creation {
    public Factory {
      gaps = List.copyOf(gaps);
    }

    /** Returns the method whose parameters are properties, all of them. */
    public Factory(ClassName owner, String method) {
      this(owner, method, List.of());
    }
  }

  /**
   * {@code Point.builder().x(x).y(y).build()}; the setters are the builder's methods.
   *
   * @param owner the class that has the method, or the builder itself where there is none
   * @param method the static method that gives a builder; empty for {@code new Builder()}
   */
  record Builder(ClassName owner, Optional<String> method, String build) implements Creation {}

  /** The object is only written, never made. */
  record None() implements Creation {}

  /**
   * Is a parameter that is not on the wire: it gets null, 0, false or an empty Optional.
   *
   * @param index its place among all parameters, from 0
   */
  record Gap(int index, TypeName type) {}
}
