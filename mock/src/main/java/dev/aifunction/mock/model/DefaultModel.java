package dev.aifunction.mock.model;

import dev.aifunction.mock.model.ModelInput.Choice;
import dev.aifunction.mock.model.ModelInput.Format;
import dev.aifunction.mock.model.ModelInput.Output;
import dev.aifunction.mock.model.ModelInput.Tool;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers by rules that a reader of a test can follow.
 *
 * <p>A message that says {@code call NAME with {json}} makes that call; else the offered tool that
 * shares most words with the message is called. That is so once, before there are tool outputs;
 * only a choice that requires a call gets one after them too, as from the API. Where nothing is
 * called, a schema is answered with an instance of it, else tool outputs are quoted, else the
 * message is echoed.
 */
public final class DefaultModel implements LanguageModel {
  private final JsonMapper json;
  private final Ids ids;

  /** Makes the model. */
  public DefaultModel(JsonMapper json, Ids ids) {
    this.json = json;
    this.ids = ids;
  }

  @Override
  public Reply reply(ModelInput input) {
    boolean mustCall = input.choice() == Choice.REQUIRED;
    boolean mayCall = input.choice() == Choice.AUTO && input.outputs().isEmpty();
    if ((mustCall || mayCall) && !input.tools().isEmpty()) {
      List<ToolCall> calls = calls(input, mustCall);
      if (!calls.isEmpty()) {
        return new Reply.Turn(
            calls.stream()
                .<Part>map(Part.Call::new)
                .limit(input.parallel() ? calls.size() : 1)
                .toList(),
            Reply.End.COMPLETE,
            null);
      }
    }
    return Reply.Turn.of(new Part.Text(text(input)));
  }

  private List<ToolCall> calls(ModelInput input, boolean mustCall) {
    List<ToolCall> calls = new ArrayList<>();
    for (CallPhrase phrase : CallPhrase.in(input.message())) {
      if (!input.onlyOffered() || isOffered(phrase.name(), input.tools())) {
        calls.add(new ToolCall(ids.next("call_"), phrase.name(), phrase.arguments()));
      }
    }
    if (calls.isEmpty()) {
      ToolMatch.best(input.message(), input.tools(), mustCall)
          .ifPresent(tool -> calls.add(filled(tool)));
    }
    return calls;
  }

  private static boolean isOffered(String name, List<Tool> tools) {
    return tools.stream().anyMatch(tool -> tool.name().equals(name));
  }

  private ToolCall filled(Tool tool) {
    String arguments = Sample.of(tool.parameters()).toString();
    return new ToolCall(ids.next("call_"), tool.name(), arguments);
  }

  private String text(ModelInput input) {
    if (input.format() instanceof Format.Schema format) {
      return Sample.of(format.schema()).toString();
    }
    String text = input.outputs().isEmpty() ? input.message() : quoted(input.outputs());
    return input.format() instanceof Format.JsonObject
        ? json.createObjectNode().put("text", text).toString()
        : text;
  }

  private static String quoted(List<Output> outputs) {
    return outputs.stream()
        .map(output -> output.tool() + " answered: " + output.text())
        .collect(Collectors.joining("\n"));
  }
}
