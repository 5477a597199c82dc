package dev.aifunction.tokens.jtokkit;

import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.HostedTool;
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
  private static final long NOTHING = estimate(List.of());
  private static final long EMPTY_MESSAGE = estimate(List.of(Item.user("")));

  private final Vocabulary vocabulary;

  RequestTokens(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  long count(ModelRequest request) {
    return ANSWER
        + instructions(request.instructions())
        + request.items().stream().mapToLong(this::item).sum()
        + tools(request)
        + format(request);
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
    return estimate(List.of(item)) - NOTHING;
  }

  /** Counts images and files, which have no text to split. */
  private static long withoutText(List<Content> content) {
    List<Content> rest = content.stream().filter(part -> !(part instanceof Content.Text)).toList();
    Item message = new Item.Message(Role.USER, rest);
    return rest.isEmpty() ? 0 : estimate(List.of(message)) - EMPTY_MESSAGE;
  }

  private static long estimate(List<Item> items) {
    return ESTIMATE.count(ModelRequest.builder().items(items).build());
  }

  private long tools(ModelRequest request) {
    boolean reduced = request.takesReducedSchemas();
    long tokens = 0;
    for (ToolSpec tool : request.tools()) {
      tokens += tool(tool, reduced ? tool.reducedParameters() : tool.parameters());
    }
    for (HostedTool tool : request.hostedTools()) {
      tokens += vocabulary.perTool() + vocabulary.count(tool.toString());
    }
    return tokens == 0 ? 0 : AFTER_TOOLS + tokens;
  }

  private long tool(ToolSpec tool, String parameters) {
    String line = tool.name() + ":" + SchemaTokens.description(tool.description());
    return vocabulary.perTool()
        + vocabulary.count(line)
        + new SchemaTokens(vocabulary).count(read(tool, parameters))
        + vocabulary.count(tool.output());
  }

  private static @Nullable Object read(ToolSpec tool, String json) {
    try {
      ArgumentReader in = new ArgumentReader(json);
      Object parameters = in.readAny();
      in.end();
      return parameters;
    } catch (BadToolCallException e) {
      throw new IllegalArgumentException(
          "The parameters of the tool '%s' are no JSON: %s".formatted(tool.name(), e.problems()),
          e);
    }
  }

  private long format(ModelRequest request) {
    ResponseFormat<?> format = request.format();
    if (format == null) {
      return 0;
    }
    String schema = request.takesReducedSchemas() ? format.reducedSchema() : format.schema();
    return message("system", format.name()) + vocabulary.count(schema);
  }
}
