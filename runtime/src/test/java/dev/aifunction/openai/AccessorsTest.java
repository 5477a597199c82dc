package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.aifunction.openapi.api.ChatApi;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AccessorsTest {

  /** The generated APIs, by what their accessors have to be called. */
  private static Map<String, Class<?>> generated() {
    Map<String, Class<?>> apis = new TreeMap<>();
    for (JavaClass api : new ClassFileImporter().importPackages(ChatApi.class.getPackageName())) {
      String name = api.getSimpleName();
      if (name.endsWith("Api")) {
        apis.put(
            name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1, name.length() - 3),
            api.reflect());
      }
    }
    return apis;
  }

  @Test
  void everyGeneratedApiHasOne() throws ReflectiveOperationException {
    Map<String, Class<?>> accessible = new TreeMap<>();
    try (OpenAi openAi = OpenAi.create("sk-1")) {
      for (Method method : OpenAi.class.getMethods()) {
        if (method.getReturnType().getPackage() == ChatApi.class.getPackage()) {
          accessible.put(method.getName(), method.invoke(openAi).getClass());
        }
      }
    }

    assertThat(accessible).isEqualTo(generated()).containsKeys("chat", "vectorStores", "runs");
  }
}
