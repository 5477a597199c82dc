package dev.aifunction.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.aifunction.processor.model.CompanionModel;
import dev.aifunction.processor.model.CompanionModel.Part;
import dev.aifunction.processor.model.RuntimeNames;
import java.util.List;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Generates the companion of an {@code @AiType}: {@code Person} gives {@code Person_AiType}. */
public final class CompanionGenerator {
  private CompanionGenerator() {}

  /**
   * Makes
   *
   * <pre>{@code
   * @Companion(
   *     description = "A person.",
   *     properties = {@Companion.Property(name = "emails", description = "where to write")},
   *     order = {"emails", "name"},
   *     creators = {@Companion.Creator(signature = "(java.util.List)", names = {"emails"})})
   * interface Person_AiType {
   *   @Companion.Part(property = "emails", path = "0")
   *   @Email
   *   Object emails_0();
   * }
   * }</pre>
   */
  public static TypeSpec generate(CompanionModel model) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(model.companionName())
            .addJavadoc("Keeps what the class file of {@link $T} forgets.\n", model.source())
            .addAnnotation(companion(model));
    if (model.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    NameAllocator names = new NameAllocator();
    Members.OF_OBJECT.forEach(names::newName);
    model.parts().forEach(part -> type.addMethod(part(part, names)));
    return type.build();
  }

  private static AnnotationSpec companion(CompanionModel model) {
    AnnotationSpec.Builder companion = AnnotationSpec.builder(RuntimeNames.COMPANION);
    if (!model.description().isEmpty()) {
      companion.addMember("description", "$S", model.description());
    }
    new TreeMap<>(model.properties())
        .forEach(
            (name, description) ->
                companion.addMember(
                    "properties",
                    "$L",
                    AnnotationSpec.builder(RuntimeNames.COMPANION.nestedClass("Property"))
                        .addMember("name", "$S", name)
                        .addMember("description", "$S", description)
                        .build()));
    if (!model.order().isEmpty()) {
      companion.addMember("order", "{$L}", quoted(model.order()));
    }
    new TreeMap<>(model.creators())
        .forEach(
            (signature, parameters) ->
                companion.addMember(
                    "creators",
                    "$L",
                    AnnotationSpec.builder(RuntimeNames.COMPANION.nestedClass("Creator"))
                        .addMember("signature", "$S", signature)
                        .addMember("names", "{$L}", quoted(parameters))
                        .build()));
    return companion.build();
  }

  private static CodeBlock quoted(List<String> texts) {
    return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
  }

  private static MethodSpec part(Part part, NameAllocator names) {
    AnnotationSpec.Builder where =
        AnnotationSpec.builder(RuntimeNames.COMPANION.nestedClass("Part"))
            .addMember("property", "$S", part.property());
    if (!part.path().isEmpty()) {
      where.addMember("path", "$S", part.path());
    }
    if (part.nullable()) {
      where.addMember("nullable", "$L", true);
    }
    String name =
        names.newName(
            part.path().isEmpty()
                ? part.property()
                : part.property() + "_" + part.path().replace('/', '_'));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(Object.class)
            .addAnnotation(where.build());
    part.constraints().forEach(method::addAnnotation);
    return method.build();
  }
}
