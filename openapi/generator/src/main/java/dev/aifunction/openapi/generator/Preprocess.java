package dev.aifunction.openapi.generator;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs all stages: a folder of documents in, the plain bundle and the annotated document out. */
public final class Preprocess {
  private Preprocess() {}

  /**
   * Runs them, unless they ran before on the same input.
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
    Path documents = paths.get(0);
    Path bundled = paths.get(1);
    Path annotated = paths.get(2);
    List<Path> inputs = paths.subList(3, paths.size());
    Path stamp = annotated.resolveSibling(annotated.getFileName() + ".stamp");
    String state = state(documents, inputs);
    if (Files.exists(bundled) && Files.exists(annotated) && says(stamp, state)) {
      return;
    }
    run(documents, bundled, annotated, Fingerprint.of(inputs));
    Files.writeString(stamp, state);
  }

  private static void run(Path documents, Path bundled, Path annotated, String fingerprint)
      throws IOException {
    Document bundle = Bundler.bundle(documents);
    Document normalized = Normalizer.normalize(bundle);
    Description description = DescriptionReader.read(normalized);
    Output.writeCompact(bundled, Sentences.removed(bundle.root()));
    Output.write(annotated, Annotator.annotate(normalized, description, fingerprint));
  }

  /** The hash of all that the output depends on, the stages' own code included. */
  private static String state(Path documents, List<Path> inputs) throws IOException {
    List<Path> all = new ArrayList<>(inputs);
    all.add(documents);
    try {
      all.add(
          Path.of(Preprocess.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The code has no path", e);
    }
    return Fingerprint.of(all);
  }

  private static boolean says(Path file, String text) throws IOException {
    return Files.exists(file) && Files.readString(file).equals(text);
  }
}
