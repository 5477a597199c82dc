package dev.aifunction.tokens.jtokkit;

import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.assistant.Role;
import dev.aifunction.assistant.TokenCounter;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolSpec;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts a question. */
final class RequestTokens {
  private static final int PER_MESSAGE = 3;
  private static final int ANSWER = 3;
  private static final int AFTER_TOOLS = 12;

  private static final TokenCounter ESTIMATE = TokenCounter.estimate();
  private static final long EMPTY_MESSAGE = estimate(List.of());

  private final Vocabulary vocabulary;

  RequestTokens(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  long count(ModelRequest request) {
    return ANSWER
        + instructions(request.instructions())
        + request.items().stream().mapToLong(this::item).sum()
        + tools(request.tools())
        + format(request.format());
  }

  private long instructions(@Nullable String instructions) {
    return instructions == null ? 0 : message("system", instructions);
  }

  private long message(String role, String text) {
    return PER_MESSAGE + vocabulary.count(role) + vocabulary.count(text);
  }

  private long item(Item item) {
    if (item instanceof Item.Message message) {
      String role = message.role().name().toLowerCase(Locale.ROOT);
      return message(role, message.text()) + withoutText(message.content());
    }
    if (item instanceof Item.Call called) {
      ToolCall call = called.call();
      return message("assistant", call.name()) + vocabulary.count(call.arguments());
    }
    if (item instanceof Item.Output answered) {
      return message("tool", answered.output().text());
    }
    return item instanceof Item.Other other ? vocabulary.count(other.json()) : 0;
  }

  /** Counts images and files, which have no text to split. */
  private static long withoutText(List<Content> content) {
    List<Content> rest = content.stream().filter(part -> !(part instanceof Content.Text)).toList();
    return rest.isEmpty() ? 0 : estimate(rest) - EMPTY_MESSAGE;
  }

  private static long estimate(List<Content> content) {
    Item message = new Item.Message(Role.USER, content);
    return ESTIMATE.count(ModelRequest.builder().items(List.of(message)).build());
  }

  private long tools(List<ToolSpec> tools) {
    return tools.isEmpty() ? 0 : AFTER_TOOLS + tools.stream().mapToLong(this::tool).sum();
  }

  private long tool(ToolSpec tool) {
    String line = tool.name() + ":" + SchemaTokens.description(tool.description());
    return vocabulary.perTool()
        + vocabulary.count(line)
        + new SchemaTokens(vocabulary).count(parameters(tool));
  }

  private static @Nullable Object parameters(ToolSpec tool) {
    try {
      ArgumentReader in = new ArgumentReader(tool.parameters());
      Object parameters = in.readAny();
      in.end();
      return parameters;
    } catch (BadToolCallException e) {
      throw new IllegalArgumentException(
          "The parameters of the tool '%s' are no JSON: %s".formatted(tool.name(), e.problems()),
          e);
    }
  }

  private long format(@Nullable ResponseFormat<?> format) {
    return format == null
        ? 0
        : message("system", format.name()) + vocabulary.count(format.schema());
  }
}
