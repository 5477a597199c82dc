package dev.aifunction.openai;

import static dev.aifunction.openai.Absent.orNull;
import static dev.aifunction.openai.Absent.toInt;

import dev.aifunction.assistant.Annotation;
import dev.aifunction.openapi.model.ContainerFileCitationBody;
import dev.aifunction.openapi.model.FileCitationBody;
import dev.aifunction.openapi.model.FilePath;
import dev.aifunction.openapi.model.OutputTextContent;
import dev.aifunction.openapi.model.UrlCitationBody;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what Responses says of parts of a text; what it says in an unknown way is passed over. */
final class ResponsesAnnotations {
  private ResponsesAnnotations() {}

  static List<Annotation> read(OutputTextContent text) {
    List<Annotation> annotations = new ArrayList<>();
    List<dev.aifunction.openapi.model.Annotation> wire = orNull(text::annotations);
    if (wire == null) {
      return annotations;
    }
    for (dev.aifunction.openapi.model.Annotation annotation : wire) {
      if (annotation instanceof UrlCitationBody url) {
        annotations.add(url(url));
      } else if (annotation instanceof ContainerFileCitationBody file) {
        annotations.add(containerFile(file));
      } else if (annotation instanceof FileCitationBody file) {
        annotations.add(file(file.type(), orNull(file::filename), file.fileId()));
      } else if (annotation instanceof FilePath path) {
        annotations.add(file(path.type(), null, path.fileId()));
      }
    }
    return annotations;
  }

  private static Annotation url(UrlCitationBody url) {
    return new Annotation(
        url.type(),
        toInt(url::startIndex),
        toInt(url::endIndex),
        url.url(),
        orNull(url::title),
        null,
        null);
  }

  private static Annotation containerFile(ContainerFileCitationBody file) {
    return new Annotation(
        file.type(),
        toInt(file::startIndex),
        toInt(file::endIndex),
        null,
        orNull(file::filename),
        file.fileId(),
        file.containerId());
  }

  private static Annotation file(String type, @Nullable String name, String fileId) {
    return new Annotation(type, null, null, null, name, fileId, null);
  }
}
