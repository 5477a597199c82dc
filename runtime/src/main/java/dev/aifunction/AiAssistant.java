package dev.aifunction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface a typed assistant: the processor generates its implementation, {@code
 * TripPlanner} gives {@code TripPlannerStub}.
 *
 * <pre>{@code
 * @AiAssistant(model = "gpt-5.2", instructions = "You plan short trips.", tools = Weather.class)
 * public interface TripPlanner {
 *   String chat(String message);
 *
 *   @Prompt("Plan {{days}} days in {{city}}.")
 *   Itinerary plan(String city, int days);
 *
 *   @Extract
 *   Metrics metrics(String text);
 *
 *   AssistantStream<String> talk(@ConversationId String user, String message);
 * }
 * }</pre>
 *
 * <p>A method returns a text, a structured value (a record or bean, an enum, a number, an {@code
 * Optional}, a list or map of these), or a {@code Reply} of one, which tells what it took; any of
 * them in a {@link java.util.concurrent.CompletionStage}, and a text or value in an {@code
 * AssistantStream}. What is no JSON object travels as the only property of one.
 *
 * <p>A parameter of the type {@code ChatOptions} sets the options of its call, {@code Content} and
 * collections of it go along with the message, {@link ConversationId} marks the one that says which
 * conversation the call belongs to, and all others are values for the templates.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AiAssistant {

  /** The model's name; empty leaves the choice to the builder and the environment. */
  String model() default "";

  /**
   * The instructions: text or a {@code classpath:} resource; each <code>{{variable}}</code> becomes
   * a method of the builder. Double braces that are text are written twice, <code>{{{{</code>.
   */
  String instructions() default "";

  /** Classes with {@link AiFunction} methods; their toolsets are given to the builder. */
  Class<?>[] tools() default {};

  /**
   * Tools that the server runs itself, such as the search of the web; the stub's {@code build()}
   * refuses those that its API lacks.
   */
  Hosted[] hosted() default {};

  /**
   * The ids of vector stores in whose files the server searches; {@code build()} refuses an API
   * that lacks the search.
   */
  String[] fileSearch() default {};

  /**
   * MCP servers whose tools the server calls, without asking; {@code build()} refuses an API that
   * lacks them.
   */
  McpServer[] mcp() default {};

  /** How often the model may be asked within one call of a method. */
  int maxRounds() default 10;
}
