package dev.aifunction.assistant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Is a file that the model made with a tool of the server, such as the code interpreter's table or
 * chart; {@code OpenAi.download} opens it.
 *
 * @param fileId the file
 * @param containerId the container that it is in, null for one of the account's own files
 * @param name its name, which the model chose: never take it for a path; null when the server does
 *     not say it
 */
public record MadeFile(String fileId, @Nullable String containerId, @Nullable String name) {
  private static final Set<String> MADE = Set.of("container_file_citation", "file_path");

  public MadeFile {
    Objects.requireNonNull(fileId, "fileId");
  }

  /** Returns the files that the model made, each once. */
  static List<MadeFile> in(List<Item> items) {
    Set<MadeFile> files = new LinkedHashSet<>();
    for (Item item : items) {
      if (item instanceof Item.Message message && message.role() == Role.ASSISTANT) {
        addTo(files, message);
      }
    }
    return List.copyOf(files);
  }

  private static void addTo(Set<MadeFile> files, Item.Message message) {
    for (Content part : message.content()) {
      if (part instanceof Content.Text text) {
        text.annotations().forEach(annotation -> addTo(files, annotation));
      } else if (part instanceof Content.Image image && image.fileId() != null) {
        files.add(new MadeFile(image.fileId(), null, null));
      }
    }
  }

  private static void addTo(Set<MadeFile> files, Annotation annotation) {
    String fileId = annotation.fileId();
    if (fileId != null && MADE.contains(annotation.type())) {
      files.add(new MadeFile(fileId, annotation.containerId(), annotation.title()));
    }
  }
}
