package dev.aifunction.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Lets parts of the compiler's environment fail under the processor. */
class OwnBugsTest {
  private static final Path RULES = Path.of("src/test/resources/cases/rules");

  private static final JavaFileObject DESK =
      forSourceString(
          "cases.Desk",
          """
          package cases;
          class Desk {
            @dev.aifunction.AiFunction("Closes a ticket.")
            void close(java.util.List<String> tickets) {}
          }
          """);

  private static final JavaFileObject BROKEN =
      forSourceString(
          "cases.Desk",
          """
          package cases;
          class Desk {
            @dev.aifunction.AiFunction
            void close() {}
          }
          """);

  /** Is called before each call of a part of the environment. */
  private interface Failure {
    void before(Method method, Object[] arguments) throws Throwable;
  }

  @Test
  void reportsAFileThatCannotBeWritten() throws IOException {
    List<String> messages =
        compile(
            DESK,
            Filer.class,
            failWith("createSourceFile", new IOException("no space left on device")));

    assertThat(messages).containsExactly(example("AiFunctionCannotWrite"));
  }

  @Test
  void reportsWhatItThrowsWhileItWrites() throws IOException {
    List<String> messages =
        compile(
            DESK, Filer.class, failWith("createSourceFile", new IllegalStateException("closed")));

    assertThat(messages)
        .singleElement()
        .asString()
        .matches(withPlace(example("AiFunctionInternalError")));
  }

  @Test
  void reportsWhatItThrowsWhileItReads() throws IOException {
    List<String> messages =
        compile(DESK, Elements.class, failWith("getDocComment", new NullPointerException("gone")));

    assertThat(messages)
        .singleElement()
        .asString()
        .startsWith(
            "[AiFunctionInternalError] The processor failed on cases.Desk, which is its own bug:"
                + " java.lang.NullPointerException: gone at dev.aifunction.processor.");
  }

  @Test
  void reportsAStackOverflow() throws IOException {
    List<String> messages =
        compile(DESK, Elements.class, failWith("getDocComment", new StackOverflowError()));

    assertThat(messages)
        .singleElement()
        .asString()
        .startsWith(
            "[AiFunctionInternalError] The processor failed on cases.Desk, which is its own bug:"
                + " java.lang.StackOverflowError");
  }

  @Test
  void reportsWhatItThrowsBeforeItKnowsAType() throws IOException {
    List<String> messages =
        compile(
            DESK,
            Elements.class,
            failWith("getTypeElement", new NoClassDefFoundError("com/example/Missing")));

    assertThat(messages)
        .singleElement()
        .asString()
        .startsWith(
            "[AiFunctionInternalError] The processor failed on this compilation, which is its own"
                + " bug: java.lang.NoClassDefFoundError: com/example/Missing at"
                + " dev.aifunction.processor.")
        .endsWith("Please report it with the source that it failed on.");
  }

  @Test
  void printsAProblemWithoutItsPlaceWhenTheCompilerDoesNotKnowThePlace() throws IOException {
    List<String> messages =
        compile(
            BROKEN,
            Messager.class,
            (method, arguments) -> {
              if (arguments.length > 2 && arguments[2] instanceof Element) {
                throw new IllegalArgumentException("no such place");
              }
            });

    assertThat(messages)
        .containsExactly(
            "[AiFunctionNoDescription] close has no description, so that a model cannot know when"
                + " to call it. Write a Javadoc comment or @AiFunction(\"…\").");
  }

  private static Failure failWith(String name, Throwable failure) {
    return (method, arguments) -> {
      if (method.getName().equals(name)) {
        throw failure;
      }
    };
  }

  private static String example(String code) throws IOException {
    return Files.readString(RULES.resolve(code).resolve("message.txt")).strip();
  }

  /** Returns the pattern of a message that also names the line of ours that failed. */
  private static String withPlace(String message) {
    return Pattern.quote(message)
        .replace(". Please", "\\E at dev\\.aifunction\\.processor\\.\\S+\\Q. Please");
  }

  /** Compiles with a part of the environment that may fail, and returns the errors. */
  private static List<String> compile(JavaFileObject source, Class<?> part, Failure failure) {
    Processor processor =
        new AbstractProcessor() {
          private final AiFunctionProcessor real = new AiFunctionProcessor();

          @Override
          public SourceVersion getSupportedSourceVersion() {
            return real.getSupportedSourceVersion();
          }

          @Override
          public Set<String> getSupportedAnnotationTypes() {
            return real.getSupportedAnnotationTypes();
          }

          @Override
          public synchronized void init(ProcessingEnvironment environment) {
            real.init(failing(environment, part, failure));
          }

          @Override
          public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return real.process(annotations, round);
          }
        };
    Compilation compilation =
        Compiler.javac().withProcessors(processor).withOptions("--release", "17").compile(source);
    return compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)).toList();
  }

  private static ProcessingEnvironment failing(
      ProcessingEnvironment environment, Class<?> part, Failure failure) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          Object result = invoke(method, environment, arguments);
          return method.getReturnType() == part ? failing(part, result, failure) : result;
        };
    return (ProcessingEnvironment) proxy(ProcessingEnvironment.class, handler);
  }

  private static Object failing(Class<?> part, Object real, Failure failure) {
    return proxy(
        part,
        (self, method, arguments) -> {
          failure.before(method, arguments == null ? new Object[0] : arguments);
          return invoke(method, real, arguments);
        });
  }

  private static Object proxy(Class<?> type, InvocationHandler handler) {
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }

  private static Object invoke(Method method, Object real, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
