package dev.aifunction.samples.chat;

import dev.aifunction.assistant.AssistantEvent;
import dev.aifunction.assistant.AssistantEvent.ToolFinished;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.ModelEvent.TextDelta;
import dev.aifunction.assistant.TurnCancelledException;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.http.AiFunctionException;
import dev.aifunction.samples.Stage;
import dev.aifunction.samples.weather.Weather;
import dev.aifunction.samples.weather.WeatherToolset;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Is a chat on a console. A line is a message; {@code /stop} stops the answer that is coming,
 * {@code /new} begins a conversation, {@code /quit} or the end of the input ends the chat.
 *
 * <p>Lines are read by a thread of their own, so that {@code /stop} is heard while an answer comes.
 * Ctrl-C ends the program, and its connection with it.
 */
public final class ConsoleChat {
  private final Companion companion;
  private final PrintStream out;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private volatile @Nullable AssistantStream<String> answer;
  private UUID chat = UUID.randomUUID();

  ConsoleChat(OpenAi openAi, PrintStream out) {
    this.companion =
        CompanionStub.builder(openAi)
            .tools(new WeatherToolset(new Weather()))
            .options(openAi.options())
            .build();
    this.out = out;
  }

  /** Chats until the input ends; takes no arguments. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    out.println("Say something, or /stop, /new, /quit.");
    Stage.run(mock -> {}, openAi -> new ConsoleChat(openAi, out).run(in));
  }

  void run(BufferedReader in) {
    Thread reader = new Thread(() -> read(in), "console");
    reader.setDaemon(true);
    reader.start();
    try {
      for (String line = prompt(); !line.equals("/quit"); line = prompt()) {
        if (line.equals("/new")) {
          chat = UUID.randomUUID();
          out.println("(a new conversation)");
        } else if (!line.isBlank()) {
          answer(line);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String prompt() throws InterruptedException {
    out.print("> ");
    out.flush();
    return lines.take();
  }

  private void read(BufferedReader in) {
    try {
      in.lines().map(String::strip).forEach(this::hear);
    } finally {
      lines.add("/quit");
    }
  }

  private void hear(String line) {
    if (line.equals("/stop")) {
      stop();
    } else {
      lines.add(line);
    }
  }

  private void stop() {
    AssistantStream<String> coming = answer;
    if (coming != null) {
      coming.cancel();
    }
  }

  private void answer(String message) {
    try (AssistantStream<String> stream = companion.say(chat, message)) {
      answer = stream;
      for (AssistantEvent event : stream) {
        show(event);
      }
      out.println();
      out.println("(" + stream.reply().transcript().size() + " items remembered)");
    } catch (TurnCancelledException e) {
      out.println(" (stopped)");
    } catch (AiFunctionException e) {
      out.println("(no answer: " + e.getMessage() + ")");
    } finally {
      answer = null;
    }
  }

  private void show(AssistantEvent event) {
    if (event instanceof TextDelta delta) {
      out.print(delta.text());
      out.flush();
    } else if (event instanceof ToolFinished tool) {
      String outcome = tool.output().failed() ? "refused" : "done";
      out.println("(" + tool.call().name() + " " + tool.call().arguments() + ": " + outcome + ")");
    }
  }
}
