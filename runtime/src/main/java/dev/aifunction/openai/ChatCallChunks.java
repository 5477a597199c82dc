package dev.aifunction.openai;

import static dev.aifunction.openai.Absent.orNull;

import dev.aifunction.assistant.ModelEvent;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.model.ChatCompletionMessageToolCallChunk;
import dev.aifunction.openapi.model.ChatCompletionMessageToolCallChunkFunction;
import dev.aifunction.tool.ToolCall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts the calls of a streamed answer of Chat Completions together.
 *
 * <p>What belongs to one call is told by the index: some servers repeat the id in every chunk, or
 * give none. A server that leaves out the index as well begins a call with its name.
 */
final class ChatCallChunks {
  private final Map<Long, Part> parts = new LinkedHashMap<>();
  private final Consumer<ModelEvent> events;

  /**
   * @param events takes what each chunk says
   */
  ChatCallChunks(Consumer<ModelEvent> events) {
    this.events = events;
  }

  void read(ChatCompletionMessageToolCallChunk chunk) {
    ChatCompletionMessageToolCallChunkFunction function = chunk.function();
    String name = function == null ? null : function.name();
    Part part =
        parts.computeIfAbsent(index(orNull(chunk::index), name), index -> new Part(parts.size()));
    part.begin(chunk.id(), name);
    part.add(function == null ? null : function.arguments());
  }

  private long index(@Nullable Long index, @Nullable String name) {
    if (index != null) {
      return index;
    }
    return name == null || name.isEmpty() ? Math.max(0, parts.size() - 1) : parts.size();
  }

  /**
   * Returns the calls, complete.
   *
   * @throws MalformedResponseException when one has no name
   */
  List<ToolCall> whole() {
    List<ToolCall> calls = new ArrayList<>();
    for (Part part : parts.values()) {
      calls.add(part.whole());
    }
    return calls;
  }

  /** Is one call, as far as it has arrived. */
  private final class Part {
    private final int position;
    private final StringBuilder arguments = new StringBuilder();
    private String id = "";
    private @Nullable String name;

    Part(int position) {
      this.position = position;
    }

    void begin(@Nullable String newId, @Nullable String newName) {
      if (name != null || newName == null || newName.isEmpty()) {
        return;
      }
      id = ChatResponses.callId(newId, position);
      name = newName;
      events.accept(new ModelEvent.CallStarted(id, name));
    }

    void add(@Nullable String json) {
      if (json == null || json.isEmpty()) {
        return;
      }
      if (name == null) {
        throw nameless();
      }
      arguments.append(json);
      events.accept(new ModelEvent.ArgumentsDelta(id, json));
    }

    ToolCall whole() {
      if (name == null) {
        throw nameless();
      }
      return new ToolCall(id, name, Absent.arguments(arguments.toString()));
    }

    private MalformedResponseException nameless() {
      return new MalformedResponseException("The answer calls a tool without naming it first");
    }
  }
}
