package dev.aifunction.benchmarks.schema;

import java.util.function.Consumer;

/**
 * The schemas of some functions, asked for anew each time.
 *
 * <p>It is public because {@link OpenAiJavaSchemas} belongs to another class loader.
 */
public interface Schemas {

  /** Gives each function's schema, as the text that goes into a request. */
  void each(Consumer<String> sink);
}
