package dev.aifunction.processor;

import com.google.auto.service.AutoService;
import dev.aifunction.processor.generate.AssistantGenerator;
import dev.aifunction.processor.generate.CallsGenerator;
import dev.aifunction.processor.generate.CompanionGenerator;
import dev.aifunction.processor.generate.ToolsetGenerator;
import dev.aifunction.processor.model.AssistantModel;
import dev.aifunction.processor.model.CompanionModel;
import dev.aifunction.processor.model.Marks;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.ToolsetModel;
import dev.aifunction.processor.read.AssistantReader;
import dev.aifunction.processor.read.CompanionReader;
import dev.aifunction.processor.read.ReadContext;
import dev.aifunction.processor.read.ToolsetReader;
import dev.aifunction.processor.read.Unresolved;
import dev.aifunction.processor.report.ProblemCode;
import dev.aifunction.processor.report.Reporter;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

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

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        RuntimeNames.AI_FUNCTION.canonicalName(),
        RuntimeNames.AI_ASSISTANT.canonicalName(),
        RuntimeNames.AI_CALLS.canonicalName(),
        RuntimeNames.AI_TYPE.canonicalName());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    fresh.clear();
    round.getRootElements().forEach(root -> fresh.add(root.toString()));
    sources.addAll(fresh);
    Set<String> names = new TreeSet<>(deferred); // compilers have different orders
    deferred.clear();
    for (TypeElement annotation : annotations) {
      round.getElementsAnnotatedWith(annotation).forEach(element -> names.add(typeOf(element)));
    }
    names.forEach(name -> process(name, round.processingOver()));
    return false; // others may look at the annotations too
  }

  private static String typeOf(Element element) {
    if (element instanceof TypeElement type) {
      return type.getQualifiedName().toString();
    }
    return element.getEnclosingElement() instanceof TypeElement owner
        ? owner.getQualifiedName().toString()
        : "";
  }

  private void process(String name, boolean last) {
    TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
    if (type == null) {
      return;
    }
    Reporter reporter = new Reporter();
    try {
      generate(type, reporter, last);
    } catch (Unresolved notYet) {
      if (!last) {
        deferred.add(name);
        return;
      }
      reporter = new Reporter(); // the rest is reported when the type is there
      notYet.report(reporter);
    } catch (RuntimeException bug) {
      reporter.add(ProblemCode.INTERNAL_ERROR, type, name, describe(bug));
    }
    reporter.print(processingEnv.getMessager());
  }

  private void generate(TypeElement type, Reporter reporter, boolean last) {
    SourceWriter writer =
        new SourceWriter(processingEnv.getFiler(), processingEnv.getElementUtils(), type, reporter);
    ReadContext context =
        new ReadContext(
            processingEnv.getElementUtils(),
            processingEnv.getTypeUtils(),
            candidate -> sources.contains(candidate.toString()),
            candidate -> (last ? sources : fresh).contains(candidate.toString()),
            reporter,
            new ClassPathResources(processingEnv.getFiler()));
    // Everything is read before anything is written: what has to wait is read again later.
    Optional<AssistantModel> assistant = new AssistantReader(context, type).read();
    ToolsetReader toolsets = new ToolsetReader(context, type);
    Optional<ToolsetModel> toolset = toolsets.read();
    Optional<CompanionModel> companion = new CompanionReader(context, type).read();
    LimitCheck limits = new LimitCheck(type, reporter);
    assistant.ifPresent(limits::check);
    toolset.ifPresent(model -> limits.check(model, toolsets.places()));
    if (last || !reporter.isEmpty()) { // javac compiles nothing that is written in the last round
      return;
    }
    companion.ifPresent(
        model ->
            writer.write(model.companionName(), CompanionGenerator.generate(model), Marks.NONE));
    assistant.ifPresent(
        model -> writer.write(model.stubName(), AssistantGenerator.generate(model), model.marks()));
    toolset.ifPresent(
        model -> {
          writer.write(model.toolsetName(), ToolsetGenerator.generate(model), model.marks());
          if (model.calls()) {
            writer.write(model.callsName(), CallsGenerator.generate(model), model.marks());
          }
        });
  }

  private static String describe(RuntimeException bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    return bug + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
