package dev.aifunction.openapi.generator;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs all stages: a folder of documents in; the bundle for people, the one for machines and the
 * annotated document out.
 */
public final class Preprocess {
  private Preprocess() {}

  /**
   * Runs them, unless they ran before on the same input.
   *
   * @param arguments the folder of documents, the file for the bundle, the file for the bundle
   *     without what only people read, the file for the annotated document, then the files and
   *     folders whose change makes the generator run again
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 4) {
      throw new IllegalArgumentException(
          "<documents> <bundle> <bundle for machines> <annotated> [<input of templates>…]");
    }
    List<Path> paths = Arrays.stream(arguments).map(Path::of).toList();
    Path documents = paths.get(0);
    List<Path> outputs = paths.subList(1, 4);
    Path annotated = paths.get(3);
    List<Path> inputs = paths.subList(4, paths.size());
    Path stamp = annotated.resolveSibling(annotated.getFileName() + ".stamp");
    String state = state(documents, inputs);
    if (outputs.stream().allMatch(Files::exists) && says(stamp, state)) {
      return;
    }
    run(documents, outputs, Fingerprint.of(inputs));
    Files.writeString(stamp, state);
  }

  private static void run(Path documents, List<Path> outputs, String fingerprint)
      throws IOException {
    Document bundle = Bundler.bundle(documents);
    Document normalized = Normalizer.normalize(bundle);
    Description description = DescriptionReader.read(normalized);
    Output.write(outputs.get(0), bundle.root());
    Output.writeCompact(outputs.get(1), ForMachines.copy(bundle.root()));
    Output.write(outputs.get(2), Annotator.annotate(normalized, description, fingerprint));
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
