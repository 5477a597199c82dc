package dev.aifunction.mock;

import java.lang.module.ModuleDescriptor;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/**
 * Says clearly what is wrong where jackson-annotations is too old for jackson-databind 3: other
 * libraries bring such, and a build keeps the version that it meets first.
 */
final class JacksonCheck {

  /** An annotation that jackson-databind 3 cannot do without, and the version that brought it. */
  private static final String NEEDED = "com.fasterxml.jackson.annotation.JsonSerializeAs";

  private static final String SINCE = "2.21";

  /** An annotation that every version has. */
  private static final String ANY = "com.fasterxml.jackson.annotation.JsonProperty";

  private JacksonCheck() {}

  /**
   * Does nothing where the mock can run.
   *
   * @throws IllegalStateException where it cannot, with the way out
   */
  static void run() {
    if (find(NEEDED) == null) {
      Class<?> any = find(ANY);
      throw new IllegalStateException(
          "The mock needs com.fasterxml.jackson.core:jackson-annotations "
              + SINCE
              + " or newer, but there is "
              + (any == null ? "none" : version(any) + " at " + place(any))
              + ". Import the BOM dev.aifunction:aifunction-bom before other BOMs, or set the"
              + " version of jackson-annotations yourself.");
    }
  }

  private static @Nullable Class<?> find(String name) {
    try {
      return Class.forName(name, false, JacksonCheck.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  private static String version(Class<?> type) {
    String fromManifest = type.getPackage().getImplementationVersion();
    if (fromManifest != null) {
      return fromManifest;
    }
    ModuleDescriptor descriptor = type.getModule().getDescriptor();
    return descriptor == null
        ? "an unknown version"
        : descriptor.rawVersion().orElse("an unknown version");
  }

  private static String place(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null ? "an unknown place" : String.valueOf(source.getLocation());
  }
}
