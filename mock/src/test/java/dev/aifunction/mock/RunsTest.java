package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.ToolCall;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RunsTest extends RunTest {
  private static final String TWO_CALLS =
      "call get_forecast with {\"city\":\"Oslo\"} and call cancelBooking with {}";

  @Test
  void movesOnEachTimeItIsLookedAt() {
    JsonNode run = begin("Good morning.", "\"metadata\": {\"team\": \"x\"}");
    assertThat(run.path("id").stringValue()).startsWith("run_");
    assertThat(status(run)).isEqualTo("queued");
    assertThat(run.path("usage").isNull()).isTrue();
    JsonNode started = look(run);
    assertThat(status(started)).isEqualTo("in_progress");
    assertThat(started.path("started_at").isNumber()).isTrue();
    JsonNode completed = look(run);
    assertThat(status(completed)).isEqualTo("completed");
    assertThat(completed.path("completed_at").isNumber()).isTrue();
    assertThat(completed.path("expires_at").isNull()).isTrue();
    assertThat(completed.at("/usage/total_tokens").intValue()).isPositive();
    assertThat(completed.at("/metadata/team").stringValue()).isEqualTo("x");
    assertThat(look(run)).isEqualTo(completed);
    assertThat(texts()).containsExactly("Good morning.", "Good morning.");
    JsonNode answer =
        Wire.ok(wire.betaGet(thread + "/messages?run_id=" + run.path("id").stringValue()));
    assertThat(answer.path("data").size()).isEqualTo(1);
    assertThat(answer.at("/data/0/assistant_id").stringValue()).isEqualTo(assistant);
    assertThat(answer.at("/data/0/status").stringValue()).isEqualTo("completed");
    JsonNode step = steps(run).path(0);
    assertThat(step.path("type").stringValue()).isEqualTo("message_creation");
    assertThat(step.at("/step_details/message_creation/message_id"))
        .isEqualTo(answer.at("/data/0/id"));
    assertThat(step.path("usage")).isEqualTo(completed.path("usage"));
  }

  @Test
  void waitsForTheOutputsOfAllCalls() {
    JsonNode run = finish(begin(TWO_CALLS, ""));
    assertThat(status(run)).isEqualTo("requires_action");
    JsonNode calls = calls(run);
    assertThat(calls.valueStream().map(call -> call.at("/function/name").stringValue()))
        .containsExactly("get_forecast", "cancelBooking");
    assertThat(calls.at("/0/function/arguments").stringValue()).isEqualTo("{\"city\":\"Oslo\"}");
    String first = calls.at("/0/id").stringValue();
    String second = calls.at("/1/id").stringValue();
    assertThat(steps(run).at("/0/status").stringValue()).isEqualTo("in_progress");
    assertThat(look(run)).isEqualTo(run);

    JsonNode queued = Wire.ok(submit(run, second, "done", first, "sun"));
    assertThat(status(queued)).isEqualTo("queued");
    assertThat(queued.path("required_action").isNull()).isTrue();
    JsonNode completed = finish(queued);
    assertThat(status(completed)).isEqualTo("completed");
    assertThat(texts())
        .last()
        .isEqualTo("get_forecast answered: sun\ncancelBooking answered: done");
    JsonNode steps = steps(run);
    assertThat(steps.valueStream().map(step -> step.path("type").stringValue()))
        .containsExactly("tool_calls", "message_creation");
    assertThat(steps.at("/0/status").stringValue()).isEqualTo("completed");
    assertThat(steps.at("/0/step_details/tool_calls/0/function").toString())
        .isEqualTo(
            "{\"name\":\"get_forecast\",\"arguments\":\"{\\\"city\\\":\\\"Oslo\\\"}\",\"output\":\"sun\"}");
  }

  @Test
  void refusesOutputsThatAreNotAllAndOnlyThose() {
    JsonNode run = finish(begin(TWO_CALLS, ""));
    String first = calls(run).at("/0/id").stringValue();
    String second = calls(run).at("/1/id").stringValue();
    HttpResponse<String> missing = submit(run, first, "sun");
    assertThat(missing.statusCode()).isEqualTo(400);
    assertThat(Wire.error(missing).path("message").stringValue())
        .isEqualTo(
            "Expected tool outputs for call_ids ['%s', '%s'], got ['%s']"
                .formatted(first, second, first));
    assertThat(submit(run, first, "x", "call_0", "x").statusCode()).isEqualTo(400);
    assertThat(submit(run, first, "x", first, "x").statusCode()).isEqualTo(400);
    assertThat(submit(run, first, "x", second, "x", "call_0", "x").statusCode()).isEqualTo(400);
    assertThat(submit(run).statusCode()).isEqualTo(400);
    assertThat(status(look(run))).isEqualTo("requires_action");
    Wire.ok(submit(run, first, "x", second, "x"));
    HttpResponse<String> again = submit(run, first, "x", second, "x");
    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(again.body()).contains("do not accept tool outputs");
  }

  @Test
  void locksItsThreadWhileItIsActive() {
    JsonNode run = finish(begin(TWO_CALLS, ""));
    HttpResponse<String> message =
        wire.betaPost(thread + "/messages", "{\"role\": \"user\", \"content\": \"x\"}");
    assertThat(message.statusCode()).isEqualTo(400);
    assertThat(message.body()).contains("Can't add messages to").contains("is active");
    HttpResponse<String> second = wire.betaPost(thread + "/runs", body(""));
    assertThat(second.statusCode()).isEqualTo(400);
    assertThat(second.body()).contains("already has an active run " + run.path("id").stringValue());
    Wire.ok(
        submit(
            run,
            calls(run).at("/0/id").stringValue(),
            "x",
            calls(run).at("/1/id").stringValue(),
            "x"));
    finish(look(run));
    assertThat(status(finish(begin("Thanks", "\"tool_choice\": \"none\"")))).isEqualTo("completed");
    assertThat(texts()).last().isEqualTo("Thanks");
  }

  @Test
  void isCancelled() {
    JsonNode run = finish(begin(TWO_CALLS, ""));
    JsonNode cancelling = Wire.ok(wire.betaPost(path(run) + "/cancel", ""));
    assertThat(status(cancelling)).isEqualTo("cancelling");
    JsonNode cancelled = look(run);
    assertThat(status(cancelled)).isEqualTo("cancelled");
    assertThat(cancelled.path("cancelled_at").isNumber()).isTrue();
    assertThat(steps(run).at("/0/status").stringValue()).isEqualTo("cancelled");
    HttpResponse<String> again = wire.betaPost(path(run) + "/cancel", "");
    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(again.body()).contains("Cannot cancel run with status 'cancelled'.");
    say("Free again");
  }

  @Test
  void cancelsWhatHasNotBegun() {
    mock.script(MockReply.text("never"));
    JsonNode run = begin("x", "");
    Wire.ok(wire.betaPost(path(run) + "/cancel", ""));
    assertThat(status(look(run))).isEqualTo("cancelled");
    assertThat(texts()).containsExactly("x");
  }

  @Test
  void expiresWhenNobodyAnswersItsCalls() {
    JsonNode run = finish(begin(TWO_CALLS, ""));
    mock.advance(Duration.ofMinutes(9));
    assertThat(status(look(run))).isEqualTo("requires_action");
    mock.advance(Duration.ofMinutes(2));
    JsonNode expired = look(run);
    assertThat(status(expired)).isEqualTo("expired");
    assertThat(steps(run).at("/0/status").stringValue()).isEqualTo("expired");
    say("Free again");
  }

  @Test
  void expiresThoughNobodyLooks() {
    JsonNode run = finish(begin(TWO_CALLS, ""));
    String first = calls(run).at("/0/id").stringValue();
    String second = calls(run).at("/1/id").stringValue();
    mock.advance(Duration.ofMinutes(11));
    HttpResponse<String> late = submit(run, first, "x", second, "x");
    assertThat(late.statusCode()).isEqualTo(400);
    assertThat(late.body()).contains("\\\"expired\\\" do not accept tool outputs");
  }

  @Test
  void leavesItsThreadWhenItExpires() {
    JsonNode waiting = finish(begin(TWO_CALLS, ""));
    mock.advance(Duration.ofMinutes(11));
    JsonNode queued = begin("Free again", "");
    assertThat(status(look(waiting))).isEqualTo("expired");
    assertThat(wire.betaPost(thread + "/runs", body("")).body())
        .contains("already has an active run " + queued.path("id").stringValue());
    mock.advance(Duration.ofMinutes(11));
    assertThat(status(Wire.ok(wire.betaPost(thread + "/runs", body(""))))).isEqualTo("queued");
    assertThat(status(look(queued))).isEqualTo("expired");
  }

  @Test
  void cannotBeCancelledWhenItHasExpired() {
    JsonNode run = finish(begin(TWO_CALLS, ""));
    mock.advance(Duration.ofMinutes(11));
    HttpResponse<String> late = wire.betaPost(path(run) + "/cancel", "");
    assertThat(late.statusCode()).isEqualTo(400);
    assertThat(late.body()).contains("Cannot cancel run with status 'expired'.");
  }

  @Test
  void answersByTheSameScriptAsOtherApis() {
    mock.script(
        MockReply.text("Let me look.").and(MockReply.calls(new ToolCall("", "get_forecast", "{}"))),
        MockReply.text("One.").and(MockReply.text("Two.")).withUsage(100, 5));
    JsonNode run = finish(begin("x", ""));
    assertThat(texts()).containsExactly("x", "Let me look.");
    JsonNode completed = finish(Wire.ok(submit(run, calls(run).at("/0/id").stringValue(), "sun")));
    assertThat(texts()).containsExactly("x", "Let me look.", "One.", "Two.");
    assertThat(steps(run).valueStream().map(step -> step.path("type").stringValue()))
        .containsExactly("message_creation", "tool_calls", "message_creation", "message_creation");
    assertThat(completed.at("/usage/prompt_tokens").intValue()).isGreaterThan(100);
  }

  @Test
  void endsBadlyByScript() {
    mock.script(
        MockReply.failed("rate_limit_exceeded", "Too much."),
        MockReply.error(500, null, "Oops."),
        MockReply.truncated("Once upon a"),
        MockReply.refusal("I will not."));
    JsonNode failed = finish(begin("x", ""));
    assertThat(status(failed)).isEqualTo("failed");
    assertThat(failed.path("last_error").toString())
        .isEqualTo("{\"code\":\"rate_limit_exceeded\",\"message\":\"Too much.\"}");
    assertThat(failed.path("failed_at").isNumber()).isTrue();
    assertThat(finish(begin("x", "")).at("/last_error/code").stringValue())
        .isEqualTo("server_error");
    JsonNode incomplete = finish(begin("x", ""));
    assertThat(status(incomplete)).isEqualTo("incomplete");
    assertThat(incomplete.at("/incomplete_details/reason").stringValue())
        .isEqualTo("max_completion_tokens");
    JsonNode newest = Wire.ok(wire.betaGet(thread + "/messages?limit=1"));
    assertThat(newest.at("/data/0/status").stringValue()).isEqualTo("incomplete");
    assertThat(newest.at("/data/0/incomplete_details/reason").stringValue())
        .isEqualTo("max_tokens");
    finish(begin("x", ""));
    newest = Wire.ok(wire.betaGet(thread + "/messages?limit=1"));
    assertThat(newest.at("/data/0/content/0/refusal").stringValue()).isEqualTo("I will not.");
  }

  @Test
  void stopsAtTheLimitOfTokensOfTheWholeRun() {
    JsonNode run = finish(begin("word ".repeat(300), "\"max_completion_tokens\": 256"));
    assertThat(status(run)).isEqualTo("incomplete");
    assertThat(run.at("/usage/completion_tokens").intValue()).isEqualTo(256);
    assertThat(texts().get(1)).hasSize(1024);
  }

  @Test
  void takesFromTheAssistantWhatItLeavesOpen() {
    JsonNode run = begin("x", "");
    assertThat(run.path("model").stringValue()).isEqualTo("gpt-4.1");
    assertThat(run.path("instructions").stringValue()).isEqualTo("Be brief.");
    assertThat(run.path("tools").size()).isEqualTo(3);
    assertThat(run.path("temperature").doubleValue()).isEqualTo(0.5);
    assertThat(run.path("tool_choice").stringValue()).isEqualTo("auto");
    assertThat(run.path("response_format").stringValue()).isEqualTo("auto");
    finish(run);
    JsonNode other =
        begin(
            "x",
            """
            "model": "gpt-4o", "instructions": "Be long.", "additional_instructions": "And kind.", "tools": [],
            "temperature": 1, "max_prompt_tokens": 300, "parallel_tool_calls": false,
            "truncation_strategy": {"type": "last_messages", "last_messages": 4},
            "response_format": {"type": "json_schema", "json_schema": {"name": "r", "strict": true, "schema":
              {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"], "additionalProperties": false}}}""");
    assertThat(other.path("model").stringValue()).isEqualTo("gpt-4o");
    assertThat(other.path("instructions").stringValue()).isEqualTo("Be long.\nAnd kind.");
    assertThat(other.path("tools").isEmpty()).isTrue();
    assertThat(other.path("parallel_tool_calls").booleanValue()).isFalse();
    assertThat(other.at("/truncation_strategy/last_messages").intValue()).isEqualTo(4);
    finish(other);
    assertThat(texts()).last().isEqualTo("{\"a\":1}");
  }

  @Test
  void obeysTheToolChoice() {
    assertThat(status(finish(begin(TWO_CALLS, "\"tool_choice\": \"none\""))))
        .isEqualTo("completed");
    assertThat(
            status(finish(begin(TWO_CALLS, "\"tool_choice\": {\"type\": \"code_interpreter\"}"))))
        .isEqualTo("completed");
    JsonNode run =
        finish(
            begin(
                TWO_CALLS,
                "\"tool_choice\": {\"type\": \"function\", \"function\": {\"name\": \"cancelBooking\"}}"));
    assertThat(calls(run).size()).isEqualTo(1);
    assertThat(calls(run).at("/0/function/name").stringValue()).isEqualTo("cancelBooking");
    finish(Wire.ok(submit(run, calls(run).at("/0/id").stringValue(), "done")));
    JsonNode required = finish(begin("Who are you?", "\"tool_choice\": \"required\""));
    assertThat(calls(required).size()).isEqualTo(1);
    JsonNode answered =
        finish(Wire.ok(submit(required, calls(required).at("/0/id").stringValue(), "me")));
    assertThat(status(answered)).isEqualTo("completed");
    JsonNode one = finish(begin(TWO_CALLS, "\"parallel_tool_calls\": false"));
    assertThat(calls(one).size()).isEqualTo(1);
  }

  @Test
  void comesWithAThread() {
    JsonNode run =
        Wire.ok(
            wire.betaPost(
                "/threads/runs",
                body(
                    """
                    "thread": {"metadata": {"n": "1"}, "messages": [{"role": "user", "content": "Hi"}]},
                    "tool_resources": {"code_interpreter": {"file_ids": ["file_1"]}}""")));
    thread = "/threads/" + run.path("thread_id").stringValue();
    finish(run);
    assertThat(texts()).containsExactly("Hi", "Hi");
    JsonNode described = Wire.ok(wire.betaGet(thread));
    assertThat(described.at("/metadata/n").stringValue()).isEqualTo("1");
    assertThat(described.at("/tool_resources/code_interpreter/file_ids/0").stringValue())
        .isEqualTo("file_1");
    assertThat(Wire.ok(wire.betaPost("/threads/runs", body(""))).path("status").stringValue())
        .isEqualTo("queued");
  }

  @Test
  void addsMessages() {
    finish(begin("one", "\"additional_messages\": [{\"role\": \"user\", \"content\": \"two\"}]"));
    assertThat(texts()).containsExactly("one", "two", "two");
  }

  @Test
  void listsRunsAndSteps() {
    JsonNode first = finish(begin("one", ""));
    JsonNode second = finish(begin("two", ""));
    JsonNode page = Wire.ok(wire.betaGet(thread + "/runs?limit=1"));
    assertThat(page.at("/data/0/id")).isEqualTo(second.path("id"));
    assertThat(page.path("has_more").booleanValue()).isTrue();
    JsonNode rest =
        Wire.ok(wire.betaGet(thread + "/runs?after=" + second.path("id").stringValue()));
    assertThat(rest.at("/data/0")).isEqualTo(first);
    String steps = path(first) + "/steps";
    JsonNode step = Wire.ok(wire.betaGet(steps)).at("/data/0");
    assertThat(
            Wire.ok(
                wire.betaGet(
                    steps
                        + "/"
                        + step.path("id").stringValue()
                        + "?include[]=step_details.tool_calls[*].file_search.results[*].content"
                            .replace("[*]", "%5B*%5D"))))
        .isEqualTo(step);
    assertThat(wire.betaGet(steps + "/step_0").statusCode()).isEqualTo(404);
  }

  @Test
  void changesItsLabels() {
    JsonNode run = begin("x", "");
    JsonNode modified = Wire.ok(wire.betaPost(path(run), "{\"metadata\": {\"n\": \"1\"}}"));
    assertThat(modified.at("/metadata/n").stringValue()).isEqualTo("1");
    assertThat(status(modified)).isEqualTo("queued");
  }

  @Test
  void refusesRunsThatCannotBe() {
    for (String more :
        List.of(
            "\"tools\": [{\"type\": \"function\", \"function\": {\"name\": \"a b\"}}]",
            "\"tool_choice\": {\"type\": \"function\", \"function\": {\"name\": \"nowhere\"}}",
            "\"max_completion_tokens\": 5",
            "\"colour\": \"red\"")) {
      assertThat(wire.betaPost(thread + "/runs", body(more)).statusCode()).as(more).isEqualTo(400);
    }
    assertThat(wire.betaPost(thread + "/runs", "{\"assistant_id\": \"asst_0\"}").statusCode())
        .isEqualTo(404);
    assertThat(wire.betaPost("/threads/thread_0/runs", body("")).statusCode()).isEqualTo(404);
    JsonNode run = begin("x", "");
    assertThat(wire.betaGet(thread + "/runs/run_0").statusCode()).isEqualTo(404);
    String elsewhere = Wire.ok(wire.betaPost("/threads", "")).path("id").stringValue();
    assertThat(
            wire.betaGet("/threads/" + elsewhere + "/runs/" + run.path("id").stringValue())
                .statusCode())
        .isEqualTo(404);
  }
}
