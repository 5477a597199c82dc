package dev.aifunction.openapi.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs all stages: a folder of documents in, the plain bundle and the annotated document out. */
public final class Preprocess {
  private Preprocess() {}

  /**
   * Runs them.
   *
   * @param arguments the folder of documents, the file for the plain bundle, the file for the
   *     annotated document, then the files and folders whose change makes the generator run again
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      throw new IllegalArgumentException(
          "<documents> <bundle> <annotated> [<input of templates>…]");
    }
    List<Path> paths = Arrays.stream(arguments).map(Path::of).toList();
    Document bundle = Bundler.bundle(paths.get(0));
    Document normalized = Normalizer.normalize(bundle);
    Description description = DescriptionReader.read(normalized);
    String fingerprint = Fingerprint.of(paths.subList(3, paths.size()));
    Output.write(paths.get(1), bundle.root());
    Output.write(paths.get(2), Annotator.annotate(normalized, description, fingerprint));
  }
}
