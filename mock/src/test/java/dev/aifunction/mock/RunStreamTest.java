package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RunStreamTest extends RunTest {
  private static final String STREAM = "\"stream\": true";

  private List<Sse> stream(String message) {
    say(message);
    return wire.events(wire.beta(thread + "/runs"), body(STREAM));
  }

  /** The names in order, a run of deltas as one. */
  private static List<String> names(List<Sse> events) {
    return Sse.folded(events.stream().map(event -> event.name().replace("thread.", "")));
  }

  private static JsonNode last(List<Sse> events, String name) {
    return events.stream()
        .filter(event -> event.name().equals(name))
        .reduce((first, second) -> second)
        .orElseThrow()
        .json();
  }

  @Test
  void streamsAMessage() {
    List<Sse> events = stream("Good morning, everybody.");
    assertThat(names(events))
        .containsExactly(
            "run.created",
            "run.queued",
            "run.in_progress",
            "run.step.created",
            "run.step.in_progress",
            "message.created",
            "message.in_progress",
            "message.delta",
            "message.completed",
            "run.step.completed",
            "run.completed",
            "done");
    assertThat(events.get(events.size() - 1).data()).isEqualTo("[DONE]");
    String merged =
        events.stream()
            .filter(event -> event.name().equals("thread.message.delta"))
            .map(event -> event.json().at("/delta/content/0/text/value").stringValue())
            .collect(Collectors.joining());
    assertThat(merged).isEqualTo("Good morning, everybody.");
    JsonNode created = last(events, "thread.message.created");
    assertThat(created.path("status").stringValue()).isEqualTo("in_progress");
    assertThat(created.path("content").isEmpty()).isTrue();
    assertThat(events.get(0).json().path("status").stringValue()).isEqualTo("queued");
    JsonNode completed = last(events, "thread.run.completed");
    assertThat(look(completed)).isEqualTo(completed);
    assertThat(texts()).last().isEqualTo("Good morning, everybody.");
  }

  @Test
  void streamsCallsAndGoesOnAfterTheirOutputs() {
    List<Sse> events =
        stream("call get_forecast with {\"city\":\"Oslo, Norway\"} and call cancelBooking with {}");
    assertThat(names(events))
        .containsExactly(
            "run.created",
            "run.queued",
            "run.in_progress",
            "run.step.created",
            "run.step.in_progress",
            "run.step.delta",
            "run.requires_action",
            "done");
    String[] arguments = {"", ""};
    String[] ids = {"", ""};
    for (Sse event : events) {
      if (event.name().equals("thread.run.step.delta")) {
        JsonNode call = event.json().at("/delta/step_details/tool_calls/0");
        int index = call.path("index").intValue();
        ids[index] += call.path("id").stringValue("");
        arguments[index] += call.at("/function/arguments").stringValue("");
      }
    }
    assertThat(arguments).containsExactly("{\"city\":\"Oslo, Norway\"}", "{}");
    JsonNode run = last(events, "thread.run.requires_action");
    assertThat(calls(run).valueStream().map(call -> call.path("id").stringValue()))
        .containsExactly(ids);

    List<Sse> rest =
        wire.events(
            wire.beta(path(run) + "/submit_tool_outputs"),
            outputs(", " + STREAM, ids[0], "sun", ids[1], "done"));
    assertThat(names(rest))
        .containsExactly(
            "run.step.completed",
            "run.queued",
            "run.in_progress",
            "run.step.created",
            "run.step.in_progress",
            "message.created",
            "message.in_progress",
            "message.delta",
            "message.completed",
            "run.step.completed",
            "run.completed",
            "done");
    assertThat(texts())
        .last()
        .isEqualTo("get_forecast answered: sun\ncancelBooking answered: done");
  }

  @Test
  void streamsATextBeforeCalls() {
    mock.script(
        MockReply.text("Look.").and(MockReply.calls(new ToolCall("c1", "get_forecast", "{}"))));
    assertThat(names(stream("x")))
        .containsSubsequence(
            "message.completed", "run.step.completed", "run.step.created", "run.requires_action");
  }

  @Test
  void endsAsTheRunDoes() {
    mock.script(
        MockReply.refusal("I will not."),
        MockReply.truncated("Once upon a"),
        MockReply.text("Half.").and(MockReply.failed("server_error", "It broke.")),
        MockReply.error(429, null, "Slow down."));
    List<Sse> refused = stream("x");
    assertThat(refused)
        .anyMatch(
            event ->
                event.name().equals("thread.message.delta")
                    && event.json().at("/delta/content/0/type").stringValue().equals("refusal"));
    assertThat(names(stream("x")))
        .endsWith("message.incomplete", "run.step.completed", "run.incomplete", "done");
    List<Sse> broken = stream("x");
    assertThat(names(broken))
        .endsWith("message.incomplete", "run.step.completed", "run.failed", "done");
    assertThat(
            last(broken, "thread.message.incomplete")
                .at("/incomplete_details/reason")
                .stringValue())
        .isEqualTo("run_failed");
    List<Sse> failed = stream("x");
    assertThat(names(failed))
        .containsExactly("run.created", "run.queued", "run.in_progress", "run.failed", "done");
    assertThat(last(failed, "thread.run.failed").at("/last_error/code").stringValue())
        .isEqualTo("rate_limit_exceeded");
  }

  @Test
  void streamsTheThreadThatComesWithARun() {
    List<Sse> events =
        wire.events(
            wire.beta("/threads/runs"),
            body(
                STREAM
                    + ", \"thread\": {\"messages\": [{\"role\": \"user\", \"content\": \"Hi\"}]}"));
    assertThat(names(events))
        .startsWith("created", "run.created")
        .endsWith("run.completed", "done");
    assertThat(events.get(0).name()).isEqualTo("thread.created");
    assertThat(events.get(0).json().path("id")).isEqualTo(events.get(1).json().path("thread_id"));
  }
}
