package dev.aifunction.processor.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Keeps the accepted cases that a test class has loaded, each compiled once. */
final class LoadedCases implements AutoCloseable {
  private final Path work;
  private final Map<String, LoadedCase> loaded = new HashMap<>();

  LoadedCases(Path work) {
    this.work = work;
  }

  LoadedCase get(String name) throws IOException {
    LoadedCase known = loaded.get(name);
    if (known == null) {
      known = LoadedCase.of(Cases.ROOT.resolve("accepted").resolve(name), work.resolve(name));
      loaded.put(name, known);
    }
    return known;
  }

  @Override
  public void close() throws IOException {
    for (LoadedCase one : loaded.values()) {
      one.close();
    }
  }
}
