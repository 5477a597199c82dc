package dev.aifunction.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.aifunction.processor.model.Marks;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.report.ProblemCode;
import dev.aifunction.processor.report.Reporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Writes generated classes and resources: the one place that knows their origin and their mark. */
final class SourceWriter {
  private final Filer filer;
  private final Elements elements;
  private final TypeElement origin;
  private final Reporter reporter;

  SourceWriter(Filer filer, Elements elements, TypeElement origin, Reporter reporter) {
    this.filer = filer;
    this.elements = elements;
    this.origin = origin;
    this.reporter = reporter;
  }

  /** Writes a class; reports a name that is taken, or a folder that takes no files. */
  void write(ClassName name, TypeSpec type, Marks marks) {
    TypeSpec.Builder marked =
        type.toBuilder().addAnnotation(generated(marks.companions())).addOriginatingElement(origin);
    List<String> suppressed = marks.suppressed();
    if (!suppressed.isEmpty()) {
      CodeBlock warnings =
          suppressed.stream().map(w -> CodeBlock.of("$S", w)).collect(CodeBlock.joining(", "));
      marked.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", suppressed.size() == 1 ? "$L" : "{$L}", warnings)
              .build());
    }
    // A stub inherits the names of its interface's types, which would hide imported ones.
    elements.getAllMembers(origin).stream()
        .filter(TypeElement.class::isInstance)
        .forEach(member -> marked.alwaysQualify(member.getSimpleName().toString()));
    try {
      JavaFile.builder(name.packageName(), marked.build())
          .skipJavaLangImports(!hidesJavaLang())
          .indent("  ")
          .build()
          .writeTo(filer);
    } catch (FilerException taken) {
      reporter.add(
          ProblemCode.TAKEN_CLASS_NAME, origin, name.canonicalName(), origin.getSimpleName());
    } catch (IOException failed) {
      report(name.canonicalName(), failed);
    }
  }

  /**
   * Writes a resource beside the class files.
   *
   * @param path where, from their root
   */
  void writeResource(String path, String text) {
    try (OutputStream out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin).openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      report(path, failed);
    }
  }

  private void report(String file, IOException failed) {
    reporter.add(ProblemCode.CANNOT_WRITE, origin, file, String.valueOf(failed.getMessage()));
  }

  private static AnnotationSpec generated(List<ClassName> companions) {
    AnnotationSpec.Builder generated =
        AnnotationSpec.builder(RuntimeNames.GENERATED)
            .addMember("value", "$S", AiFunctionProcessor.class.getName());
    companions.forEach(companion -> generated.addMember("companions", "$T.class", companion));
    return generated.build();
  }

  /** Whether the package has a class such as {@code String}, which would be taken for Java's. */
  private boolean hidesJavaLang() {
    for (Element type :
        ElementFilter.typesIn(elements.getPackageOf(origin).getEnclosedElements())) {
      if (elements.getTypeElement("java.lang." + type.getSimpleName()) != null) {
        return true;
      }
    }
    return false;
  }
}
