package dev.aifunction.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Shows that the runtime has every type that the processor names; that it has their methods, the
 * goldens show by compiling.
 */
class RuntimeNamesTest {

  static Stream<ClassName> names() {
    return Arrays.stream(RuntimeNames.class.getFields()).map(RuntimeNamesTest::value);
  }

  private static ClassName value(Field field) {
    try {
      return (ClassName) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void thereAreSome() {
    assertThat(names()).contains(RuntimeNames.TOOLSET);
  }

  @ParameterizedTest
  @MethodSource("names")
  void exists(ClassName name) throws ClassNotFoundException {
    assertThat(Class.forName(name.reflectionName())).isPublic();
  }
}
