package dev.aifunction.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.AssistantBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Shows that no variable of instructions can be taken for what every builder has. */
class BuilderMethodsTest {

  @Test
  void everyPublicMethodOfABuilderIsReserved() {
    Set<String> names =
        Arrays.stream(AssistantBuilder.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    names.addAll(Set.of("builder", "build", "tools", "approver"));

    assertThat(AssistantReader.BUILDER_METHODS).containsExactlyInAnyOrderElementsOf(names);
  }
}
