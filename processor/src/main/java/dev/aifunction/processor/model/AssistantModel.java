package dev.aifunction.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Is an interface whose methods talk to a model.
 *
 * @param model the model's name, where the annotation has one
 * @param instructions the instructions, whose variables the builder asks for
 * @param tools the classes whose toolsets the builder asks for
 * @param destructive whether one of the tools needs an approver
 * @param marks what its generated classes are marked with
 */
public record AssistantModel(
    ClassName source,
    boolean isPublic,
    Optional<String> model,
    Optional<Template> instructions,
    List<ClassName> tools,
    boolean destructive,
    int maxRounds,
    List<Method> methods,
    Marks marks) {

  public AssistantModel {
    tools = List.copyOf(tools);
    methods = List.copyOf(methods);
  }

  /** Returns the name of the implementation. */
  public ClassName stubName() {
    return GeneratedNames.beside(source, "Stub");
  }

  /** Is one method: a message with values in it, and the form of the answer. */
  public record Method(
      String name,
      boolean varargs,
      List<Parameter> parameters,
      Template prompt,
      Optional<Template> instructions,
      Answer answer) {
    public Method {
      parameters = List.copyOf(parameters);
    }
  }

  /** Is a value that a template takes. */
  public record Parameter(String name, ValueType type) {}

  /**
   * Is what a method returns.
   *
   * @param type the method's declared result
   * @param reply whether the value comes in a {@code Reply}
   * @param value the structured value; empty for plain text
   */
  public record Answer(TypeName type, boolean reply, Optional<ValueType> value) {}
}
