package dev.aifunction.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Is an interface whose methods talk to a model.
 *
 * @param model the model's name, where the annotation has one
 * @param instructions the instructions, whose variables the builder asks for
 * @param tools the classes whose toolsets the builder asks for
 * @param destructive whether one of the tools needs an approver
 * @param hosted the tools of the server that the annotation names
 * @param maxRounds how often the model may be asked, where the annotation says it
 * @param marks what its generated classes are marked with
 */
public record AssistantModel(
    ClassName source,
    boolean isPublic,
    Optional<String> model,
    Optional<Template> instructions,
    List<ClassName> tools,
    boolean destructive,
    List<Hosted> hosted,
    OptionalInt maxRounds,
    List<Method> methods,
    Marks marks) {

  public AssistantModel {
    tools = List.copyOf(tools);
    hosted = List.copyOf(hosted);
    methods = List.copyOf(methods);
  }

  /** Returns the name of the implementation. */
  public ClassName stubName() {
    return GeneratedNames.beside(source, "Stub");
  }

  /**
   * Is one method: a message with values in it, and what becomes of the answer.
   *
   * @param prompt the message's text
   */
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

    /** Returns the parameters of a kind, in their order. */
    public <P extends Parameter> List<P> parameters(Class<P> kind) {
      return parameters.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
  }

  /** Is a parameter of a method, by what it is for. */
  public sealed interface Parameter {

    /** The name in Java, which templates use. */
    String name();

    /** The type in Java. */
    TypeName type();

    /** A value that templates take. */
    record Value(String name, ValueType value) implements Parameter {
      @Override
      public TypeName type() {
        return value.type();
      }
    }

    /** The id of the conversation that a call belongs to; templates may take it, too. */
    record Id(String name, ValueType value) implements Parameter {
      @Override
      public TypeName type() {
        return value.type();
      }
    }

    /** The options of one call. */
    record Options(String name, TypeName type) implements Parameter {}

    /** What surrounds the call, for the tools alone. */
    record Context(String name, TypeName type) implements Parameter {}

    /** One or more parts of the message beside its text, such as an image. */
    record Parts(String name, TypeName type) implements Parameter {}
  }

  /**
   * Is what a method returns.
   *
   * @param type the method's declared result
   * @param delivery how the caller gets it
   * @param reply whether the value comes in a {@code Reply}
   * @param extracted whether the value is the arguments of a function that the model has to call
   * @param form the form of a structured value; empty for plain text
   */
  public record Answer(
      TypeName type,
      Delivery delivery,
      boolean reply,
      boolean extracted,
      Optional<AnswerForm> form) {}

  /** Is how the caller of a method gets the answer. */
  public enum Delivery {
    /** When it is there. */
    RESULT,
    /** In a future. */
    FUTURE,
    /** In pieces, as they arrive. */
    STREAM
  }
}
