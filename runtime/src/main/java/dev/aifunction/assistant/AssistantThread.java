package dev.aifunction.assistant;

import dev.aifunction.tool.ToolOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Is a thread on which an assistant answers, run after run, as OpenAI's Assistants have it.
 *
 * <p>An assistant is a {@link Conversation} that was built and not begun: a model with instructions
 * and tools. Many threads share one.
 *
 * <pre>{@code
 * Conversation tutor =
 *     openAi.assistant()
 *         .model("gpt-5.2")
 *         .instructions("You are a tutor of mathematics.")
 *         .tools(new CalculatorToolset(new Calculator()))
 *         .build();
 * AssistantThread thread = AssistantThread.start(tutor, Item.user("I need to solve 3x + 11 = 14."));
 * String solution = thread.run().value();
 * String other = thread.ask("And 4x + 2 = 10?").value();
 * }</pre>
 *
 * <p>A thread is thread-safe and has one run at a time. A run that fails leaves it as it was, with
 * the messages that wait for an answer, so that it can be run again.
 */
public final class AssistantThread {
  private final Conversation assistant;
  private final List<Item.Message> waiting = new ArrayList<>();
  private List<Item> items;
  private @Nullable KeptHistory kept;
  private boolean isRunning;

  private AssistantThread(Conversation assistant, List<Item> items) {
    this.assistant = assistant;
    this.items = items;
  }

  /** Starts a thread on which something was said that is not answered yet. */
  public static AssistantThread start(Conversation assistant, Item.Message... messages) {
    return start(assistant, List.of(messages));
  }

  /** Starts a thread of messages that are not answered yet. */
  public static AssistantThread start(Conversation assistant, List<Item.Message> messages) {
    AssistantThread thread = continuing(assistant, List.of());
    messages.forEach(thread::add);
    return thread;
  }

  /** Starts a thread that continues what was said elsewhere, such as {@link Reply#transcript()}. */
  public static AssistantThread continuing(Conversation assistant, List<Item> transcript) {
    Objects.requireNonNull(assistant, "assistant");
    return new AssistantThread(assistant, List.copyOf(transcript));
  }

  /** Adds a message, which the next run answers. */
  public synchronized void add(Item.Message message) {
    waiting.add(Objects.requireNonNull(message, "message"));
  }

  /** Returns everything that was said, with what is not answered yet. */
  public synchronized List<Item> items() {
    List<Item> all = new ArrayList<>(items);
    all.addAll(waiting);
    return List.copyOf(all);
  }

  /**
   * Runs the assistant on the messages that wait, and waits for its answer.
   *
   * @throws IllegalStateException when no message waits, or a run is under way
   * @see Conversation#send(String) what else it throws
   */
  public Reply<String> run() {
    return begin(false).finish();
  }

  /**
   * Runs the assistant as {@link #run()} does, without waiting; cancelling the future cancels the
   * run.
   */
  public CompletableFuture<Reply<String>> runAsync() {
    return Conversation.future(begin(false));
  }

  /**
   * Returns a run as a stream, to be closed: until it has ended or is closed, it is under way.
   *
   * @see Conversation#stream(String)
   */
  public AssistantStream<String> stream() {
    return new LiveStream<>(begin(true));
  }

  /** Adds what a user says, runs the assistant, and waits for its answer, as {@link #run()}. */
  public Reply<String> ask(String message) {
    add(Item.user(message));
    return run();
  }

  /**
   * Gives the outputs of calls that the last run left to the application, and waits for the answer;
   * messages that were added meanwhile wait for the next run.
   *
   * @throws IllegalArgumentException when an output answers no call that is open
   * @throws IllegalStateException when a run is under way
   * @see Reply#pendingCalls()
   * @see Conversation#sendOutputs(List) what else it throws
   */
  public Reply<String> submitToolOutputs(List<ToolOutput> outputs) {
    return begin(outputs).finish();
  }

  private synchronized ExchangeRun<String> begin(boolean streamed) {
    refuseSecondRun();
    if (waiting.isEmpty()) {
      throw new IllegalStateException("No message waits for an answer: add one first");
    }
    return begin(Beginning.withMessages(waiting), streamed, waiting.size());
  }

  private synchronized ExchangeRun<String> begin(List<ToolOutput> outputs) {
    return begin(Beginning.with(outputs), false, 0);
  }

  private ExchangeRun<String> begin(Beginning beginning, boolean streamed, int answered) {
    refuseSecondRun();
    isRunning = true;
    return assistant
        .after(items, kept)
        .inWords(beginning, streamed)
        .atEnd(reply -> end(reply, answered));
  }

  private void refuseSecondRun() {
    if (isRunning) {
      throw new IllegalStateException("A run is under way on this thread: wait for its end");
    }
  }

  /** Takes what a run brought, null for nothing, and lets the next one begin. */
  private synchronized void end(@Nullable Reply<String> reply, int answered) {
    isRunning = false;
    if (reply != null) {
      items = reply.transcript();
      kept = reply.kept();
      waiting.subList(0, answered).clear();
    }
  }
}
