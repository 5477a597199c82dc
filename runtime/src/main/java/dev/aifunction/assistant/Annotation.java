package dev.aifunction.assistant;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Is what a model says of a part of its text: where it has it from, or which file it made.
 *
 * @param type the wire's word, such as {@code url_citation}, {@code file_citation} or {@code
 *     container_file_citation}
 * @param start where the part begins, in characters of the text; null when the server does not say
 * @param end where the part ends, exclusive; null when the server does not say
 * @param url the address that is cited, null when it is none
 * @param title the title of what is cited, null when it has none
 * @param fileId the file that is cited or was made, null when it is none
 * @param containerId the container that a made file is in, null when it is in none
 */
public record Annotation(
    String type,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable String url,
    @Nullable String title,
    @Nullable String fileId,
    @Nullable String containerId) {

  public Annotation {
    Objects.requireNonNull(type, "type");
  }
}
