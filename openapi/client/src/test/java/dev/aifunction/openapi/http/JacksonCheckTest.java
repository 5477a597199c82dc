package dev.aifunction.openapi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JacksonCheckTest {

  /** The classes of this test's class path, without those of a package. */
  private static final class Without extends URLClassLoader {
    private final String missing;

    Without(String missing) throws Exception {
      super(classPath(), ClassLoader.getPlatformClassLoader());
      this.missing = missing;
    }

    private static URL[] classPath() throws Exception {
      List<URL> urls = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        urls.add(new File(entry).toURI().toURL());
      }
      return urls.toArray(URL[]::new);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith(missing)) {
        throw new ClassNotFoundException(name);
      }
      return super.findClass(name);
    }
  }

  private static String callWithout(String missing) throws Exception {
    try (LocalServer server = LocalServer.answering(200, "application/json", "{\"a\":1}");
        URLClassLoader loader = new Without(missing)) {
      Class<?> caller = loader.loadClass(Caller.class.getName());
      return (String) caller.getMethod("call", String.class).invoke(null, server.baseUrl());
    }
  }

  /** Is loaded by the loader under test. */
  public static final class Caller {
    public static String call(String baseUrl) {
      try (HttpTransport transport = HttpTransport.builder().baseUrl(baseUrl).build()) {
        ApiRequest request = ApiRequest.of("POST", "things").body(RawJson.of("[1]"));
        return transport.send(request, JsonReader::json).json();
      }
    }
  }

  @Test
  void needsNothingOfJacksonButItsCore() throws Exception {
    assertThat(callWithout("com.fasterxml.jackson.")).isEqualTo("{\"a\":1}");
    assertThat(callWithout("tools.jackson.databind.")).isEqualTo("{\"a\":1}");
  }

  @Test
  void saysThatTheCoreIsMissing() {
    assertThatThrownBy(() -> callWithout("tools.jackson."))
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("tools.jackson.core:jackson-core")
        .hasMessageContaining("dev.aifunction:aifunction-bom");
  }
}
