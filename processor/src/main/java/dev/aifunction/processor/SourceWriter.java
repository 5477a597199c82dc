package dev.aifunction.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.aifunction.processor.model.RuntimeNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Writes generated classes: the one place that knows their origin and their mark. */
final class SourceWriter {
  private final Filer filer;
  private final TypeElement origin;

  SourceWriter(Filer filer, TypeElement origin) {
    this.filer = filer;
    this.origin = origin;
  }

  void write(ClassName name, TypeSpec type) {
    TypeSpec marked =
        type.toBuilder()
            .addAnnotation(
                AnnotationSpec.builder(RuntimeNames.GENERATED)
                    .addMember("value", "$S", AiFunctionProcessor.class.getName())
                    .build())
            .addOriginatingElement(origin)
            .build();
    try {
      JavaFile.builder(name.packageName(), marked)
          .skipJavaLangImports(true)
          .indent("  ")
          .build()
          .writeTo(filer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
