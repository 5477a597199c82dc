package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/** Collects the warnings that javac gives where generated code names deprecated elements. */
final class Deprecations {
  private static final ClassName DEPRECATED = ClassName.get(Deprecated.class);

  private final Set<String> warnings = new TreeSet<>();

  /** Notes that generated code names the element, and with it the types around it. */
  void note(Element element) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      Mirror.of(e, DEPRECATED)
          .ifPresent(mirror -> warnings.add(mirror.flag("forRemoval") ? "removal" : "deprecation"));
    }
  }

  /** Returns their names, as {@code @SuppressWarnings} takes them. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }
}
