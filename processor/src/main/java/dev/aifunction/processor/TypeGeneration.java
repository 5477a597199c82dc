package dev.aifunction.processor;

import dev.aifunction.processor.generate.AssistantGenerator;
import dev.aifunction.processor.generate.CallsGenerator;
import dev.aifunction.processor.generate.CompanionGenerator;
import dev.aifunction.processor.generate.ToolsetGenerator;
import dev.aifunction.processor.model.AssistantModel;
import dev.aifunction.processor.model.CompanionModel;
import dev.aifunction.processor.model.Marks;
import dev.aifunction.processor.model.ToolsetModel;
import dev.aifunction.processor.read.AssistantReader;
import dev.aifunction.processor.read.CompanionReader;
import dev.aifunction.processor.read.ReadContext;
import dev.aifunction.processor.read.StrayAnnotations;
import dev.aifunction.processor.read.ToolsetReader;
import dev.aifunction.processor.report.Reporter;
import dev.aifunction.processor.schema.SchemaFile;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Reads one annotated type and, when nothing is wrong with it, writes what is made from it. */
final class TypeGeneration {
  private final ProcessingEnvironment environment;
  private final TypeElement type;
  private final Reporter reporter;
  private Optional<AssistantModel> assistant = Optional.empty();
  private Optional<ToolsetModel> toolset = Optional.empty();
  private Optional<CompanionModel> companion = Optional.empty();

  TypeGeneration(ProcessingEnvironment environment, TypeElement type, Reporter reporter) {
    this.environment = environment;
    this.type = type;
    this.reporter = reporter;
  }

  /**
   * Reads everything: what has to wait is read again later, so nothing may be written before.
   *
   * @param sources the names of the top-level types that javac compiles now
   * @param fresh those of them that other processors may still change
   * @param parents the names of the interfaces that the compilation's assistants inherit from
   * @throws dev.aifunction.processor.read.Unresolved when a type does not exist yet
   */
  void read(Set<String> sources, Set<String> fresh, Set<String> parents) {
    ReadContext context =
        new ReadContext(
            environment.getElementUtils(),
            environment.getTypeUtils(),
            candidate -> sources.contains(candidate.toString()),
            candidate -> fresh.contains(candidate.toString()),
            reporter,
            new ClassPathResources(environment.getFiler()));
    assistant = new AssistantReader(context, type).read();
    ToolsetReader toolsets = new ToolsetReader(context, type);
    toolset = toolsets.read();
    new StrayAnnotations(context, type, parents).check();
    companion = new CompanionReader(context, type).read();
    LimitCheck limits = new LimitCheck(type, reporter);
    assistant.ifPresent(limits::check);
    toolset.ifPresent(model -> limits.check(model, toolsets.places()));
  }

  /** Writes the classes of what was read, unless there are problems. */
  void write() {
    if (!reporter.isEmpty()) {
      return;
    }
    SourceWriter writer =
        new SourceWriter(environment.getFiler(), environment.getElementUtils(), type, reporter);
    companion.ifPresent(
        model ->
            writer.write(model.companionName(), CompanionGenerator.generate(model), Marks.NONE));
    assistant.ifPresent(
        model -> writer.write(model.stubName(), AssistantGenerator.generate(model), model.marks()));
    toolset.ifPresent(
        model -> {
          writer.write(model.toolsetName(), ToolsetGenerator.generate(model), model.marks());
          writer.writeResource(SchemaFile.path(model), SchemaFile.text(model));
          if (model.calls()) {
            writer.write(model.callsName(), CallsGenerator.generate(model), model.marks());
          }
        });
  }
}
