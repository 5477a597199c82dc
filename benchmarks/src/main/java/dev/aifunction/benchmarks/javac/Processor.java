package dev.aifunction.benchmarks.javac;

import java.io.File;
import java.util.List;

/** The processors that are measured, with what their sources need. */
public enum Processor {
  /** Our own. JavaPoet is named for a build whose processor is not a shaded jar yet. */
  AIFUNCTION("dev.aifunction.processor.AiFunctionProcessor", "com.palantir.javapoet.JavaFile") {
    @Override
    List<SourceFile> sources(int classes, int methods) {
      return Sources.functions(classes, methods, "@dev.aifunction.AiFunction(\"Maps.\")");
    }

    @Override
    String classPath() {
      return ClassPath.of(
          "dev.aifunction.AiFunction",
          "dev.aifunction.openapi.http.AiFunctionException",
          "org.jspecify.annotations.NullMarked");
    }
  },
  /** MapStruct's. */
  MAPSTRUCT("org.mapstruct.ap.MappingProcessor") {
    @Override
    List<SourceFile> sources(int classes, int methods) {
      return Sources.mappers(classes, methods);
    }

    @Override
    String classPath() {
      return ClassPath.of("org.mapstruct.Mapper");
    }
  };

  private final String className;
  private final String path;

  Processor(String className, String... more) {
    this.className = className;
    this.path =
        ClassPath.of(className) + (more.length == 0 ? "" : File.pathSeparator + ClassPath.of(more));
  }

  /** Returns the options that make javac run this processor and no other. */
  public List<String> options() {
    return List.of("-processorpath", path, "-processor", className);
  }

  abstract List<SourceFile> sources(int classes, int methods);

  abstract String classPath();
}
