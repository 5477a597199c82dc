package dev.aifunction.processor;

import dev.aifunction.processor.read.ReadContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** Finds resources where build tools put them: beside the classes, beside the sources, in jars. */
final class ClassPathResources implements ReadContext.ResourceFinder {
  private static final List<JavaFileManager.Location> LOCATIONS =
      List.of(
          StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

  private final Filer filer;

  ClassPathResources(Filer filer) {
    this.filer = filer;
  }

  @Override
  public Optional<String> find(String path) {
    for (JavaFileManager.Location location : LOCATIONS) {
      try {
        return Optional.of(filer.getResource(location, "", path).getCharContent(true).toString());
      } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
        // not there: the next place
      }
    }
    return Optional.empty();
  }
}
