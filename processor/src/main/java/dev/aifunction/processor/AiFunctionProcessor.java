package dev.aifunction.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.read.StrayAnnotations;
import dev.aifunction.processor.read.Unresolved;
import dev.aifunction.processor.report.ProblemCode;
import dev.aifunction.processor.report.Reporter;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates toolsets and assistant stubs for annotated types.
 *
 * <p>It is isolating: each generated file comes from one top-level type.
 */
@AutoService(Processor.class)
public final class AiFunctionProcessor extends AbstractProcessor {
  /** The names of annotated types that wait for types of a later round. */
  private final Set<String> deferred = new LinkedHashSet<>();

  /** The names of the types that javac compiles now. */
  private final Set<String> sources = new HashSet<>();

  /** Those of them that javac shows in this round for the first time. */
  private final Set<String> fresh = new HashSet<>();

  /** The names of the interfaces that assistants inherit from. */
  private final Set<String> parents = new HashSet<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Stream.of(
            RuntimeNames.AI_FUNCTION,
            RuntimeNames.AI_PARAM,
            RuntimeNames.AI_TYPE,
            RuntimeNames.AI_CALLS,
            RuntimeNames.AI_ASSISTANT,
            RuntimeNames.PROMPT,
            RuntimeNames.INSTRUCTIONS,
            RuntimeNames.EXTRACT,
            RuntimeNames.CONVERSATION_ID)
        .map(ClassName::canonicalName)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      types(annotations, round).forEach(name -> process(name, round.processingOver()));
    } catch (RuntimeException | StackOverflowError | LinkageError bug) {
      String message = ProblemCode.INTERNAL_ERROR.message("this compilation", Bugs.describe(bug));
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
    }
    return false; // others may look at the annotations too
  }

  /** Returns the names of the types to process in a round, in an order that compilers agree on. */
  private Set<String> types(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    fresh.clear();
    round.getRootElements().forEach(root -> fresh.add(root.toString()));
    sources.addAll(fresh);
    Set<String> names = new TreeSet<>(deferred);
    deferred.clear();
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        TypeElement type = typeOf(element);
        names.add(type.getQualifiedName().toString());
        if (annotation
            .getQualifiedName()
            .contentEquals(RuntimeNames.AI_ASSISTANT.canonicalName())) {
          parents.addAll(StrayAnnotations.parentsOf(type));
        }
      }
    }
    return names;
  }

  private static TypeElement typeOf(Element element) {
    return element instanceof TypeElement type
        ? type
        : typeOf(Objects.requireNonNull(element.getEnclosingElement()));
  }

  private void process(String name, boolean last) {
    TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
    if (type == null) {
      return;
    }
    Reporter reporter = new Reporter();
    try {
      TypeGeneration generation = new TypeGeneration(processingEnv, type, reporter);
      generation.read(sources, last ? sources : fresh, parents);
      if (!last) { // javac compiles nothing that is written in the last round
        generation.write();
      }
    } catch (Unresolved notYet) {
      if (!last) {
        deferred.add(name);
        return;
      }
      reporter = new Reporter(); // the rest is reported when the type is there
      notYet.report(reporter);
    } catch (RuntimeException | StackOverflowError | LinkageError bug) {
      reporter.add(ProblemCode.INTERNAL_ERROR, type, name, Bugs.describe(bug));
    }
    reporter.print(processingEnv.getMessager());
  }
}
