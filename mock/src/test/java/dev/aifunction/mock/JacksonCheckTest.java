package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.openapi.http.OpenApiDocument;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class JacksonCheckTest {

  /** The classes of this test's class path, without some. */
  private static final class Without extends URLClassLoader {
    private final Predicate<String> missing;

    Without(Predicate<String> missing) throws MalformedURLException {
      super(classPath(), ClassLoader.getPlatformClassLoader());
      this.missing = missing;
    }

    private static URL[] classPath() throws MalformedURLException {
      List<URL> urls = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        urls.add(new File(entry).toURI().toURL());
      }
      return urls.toArray(URL[]::new);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (missing.test(name)) {
        throw new ClassNotFoundException(name);
      }
      return super.findClass(name);
    }
  }

  private static void start(Predicate<String> missing) throws Throwable {
    try (URLClassLoader loader = new Without(missing)) {
      Class<?> mock = loader.loadClass("dev.aifunction.mock.MockOpenAi");
      try (AutoCloseable running = (AutoCloseable) mock.getMethod("start").invoke(null)) {
        running.hashCode();
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }

  @Test
  void startsWithWhatItNeeds() {
    assertThatCode(() -> start(name -> false)).doesNotThrowAnyException();
  }

  @Test
  void saysThatTheAnnotationsAreTooOld() {
    assertThatThrownBy(
            () -> start(name -> name.equals("com.fasterxml.jackson.annotation.JsonSerializeAs")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("needs com.fasterxml.jackson.core:jackson-annotations 2.21")
        .hasMessageMatching(".*there is \\d+\\.\\d+\\S* at \\S*jackson-annotations.*")
        .hasMessageContaining("dev.aifunction:aifunction-bom");
  }

  @Test
  void saysThatTheAnnotationsAreMissing() {
    assertThatThrownBy(() -> start(name -> name.startsWith("com.fasterxml.jackson.annotation.")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("there is none");
  }

  /** Of a server's applications each has a class loader, and ends when it likes. */
  @Test
  void readsOnWhenAnotherClassLoaderEnds() throws Throwable {
    try (InputStream document = OpenApiDocument.open()) {
      byte[] start = document.readNBytes(100);
      start(name -> false);
      assertThat(start).startsWith('{');
      assertThat(document.readAllBytes()).endsWith('}');
    }
  }
}
