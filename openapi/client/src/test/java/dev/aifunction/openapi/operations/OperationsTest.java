package dev.aifunction.openapi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.openapi.http.JsonValue;
import dev.aifunction.openapi.http.LocalServer.Seen;
import dev.aifunction.openapi.operations.Operation.Content;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Calls every generated method with every example of the document. */
@Timeout(60)
class OperationsTest {
  private static final Set<String> OF_HTTP =
      Set.of("host", "connection", "content-length", "transfer-encoding", "user-agent");

  static List<OperationCall> calls() {
    return OperationCall.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void sendsWhatIsSetAndReturnsWhatIsAnswered(OperationCall call)
      throws ReflectiveOperationException {
    Exchange exchange = Exchange.of(call);

    checkTarget(call, exchange.request());
    checkHeaders(call, exchange.request());
    checkBody(call, exchange.request());
    checkResults(call, exchange.results());
  }

  private static void checkTarget(OperationCall call, Seen request) {
    ExpectedRequest expected = new ExpectedRequest(call);
    assertThat(request.method()).isEqualTo(call.operation().method());
    Target target = Target.of(request.target());
    assertThat(target.segments()).isEqualTo(expected.path());
    assertThat(target.query()).containsExactlyInAnyOrderElementsOf(expected.query());
  }

  private static void checkHeaders(OperationCall call, Seen request) {
    Map<String, String> headers = new TreeMap<>();
    request
        .headers()
        .forEach(
            (name, values) -> {
              assertThat(values).as(name).hasSize(1);
              headers.put(name.toLowerCase(Locale.ROOT), values.get(0));
            });
    headers.keySet().removeAll(OF_HTTP);

    String key = headers.remove("idempotency-key");
    if (request.method().equals("POST")) {
      assertThat(key).isNotBlank();
    } else {
      assertThat(key).isNull();
    }
    String type = headers.remove("content-type");
    if (call.operation().bodies().isEmpty()) {
      assertThat(type).isNull();
    } else if (call.body() != null && call.body().isForm()) {
      assertThat(type).startsWith("multipart/form-data; boundary=");
    } else {
      assertThat(type).isEqualTo("application/json");
    }
    assertThat(headers).isEqualTo(new ExpectedRequest(call).headers());
  }

  private static void checkBody(OperationCall call, Seen request) {
    JsonNode expected = new ExpectedRequest(call).body();
    Content body = call.body();
    if (expected == null) {
      assertThat(request.body()).isEmpty();
    } else if (body != null && body.isForm()) {
      String type = request.headers().getFirst("Content-Type");
      assertThat(Form.parse(type, request.body()).parts())
          .containsExactlyInAnyOrderElementsOf(Form.of(body.schema(), expected).parts());
    } else {
      assertThat(Json.plain(Json.parse(request.body()))).isEqualTo(Json.plain(expected));
    }
  }

  private static void checkResults(OperationCall call, List<Object> results)
      throws ReflectiveOperationException {
    List<JsonNode> expected = call.isStream() ? Events.withEnd(call.answers()) : call.answers();
    List<Object> returned = new ArrayList<>();
    for (Object result : results) {
      returned.add(
          result instanceof JsonValue json
              ? Json.plain(Json.parse(json.toJson()))
              : Json.plain(StringNode.valueOf(result.toString())));
      assertThat(KnownMembers.findings(result)).isEmpty();
    }
    assertThat(returned).isEqualTo(expected.stream().map(Json::plain).toList());
  }

  @Test
  void leavesOutNoMethod() {
    Set<String> called = new TreeSet<>();
    calls().forEach(call -> called.add(call.method().toGenericString()));
    PagesOverHttpTest.calls().forEach(call -> called.add(call.method().toGenericString()));

    Set<String> generated = new TreeSet<>();
    for (Class<?> api : ApiClasses.all()) {
      ApiClasses.methods(api).map(Method::toGenericString).forEach(generated::add);
    }
    assertThat(called).isEqualTo(generated);
  }

  @Test
  void leavesOutNoContentTypeAndNoExample() {
    List<OperationCall> calls = calls();
    Set<JsonNode> used = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> called = new TreeSet<>();
    for (OperationCall call : calls) {
      used.addAll(call.answers());
      if (call.request() != null) {
        used.add(call.request());
      }
      called.add(types(call.operation(), call.body(), call.answer()));
    }

    Set<String> described = new TreeSet<>();
    for (Operation operation : Operation.all()) {
      for (Content body : orNull(operation.bodies())) {
        for (Content answer : orNull(operation.answers())) {
          described.add(types(operation, body, answer));
        }
      }
      Stream.of(operation.bodies(), operation.answers())
          .flatMap(List::stream)
          .forEach(content -> assertThat(used).containsAll(content.examples().values()));
    }
    assertThat(called).containsAll(described);
  }

  private static List<@Nullable Content> orNull(List<Content> contents) {
    return contents.isEmpty() ? Collections.singletonList(null) : new ArrayList<>(contents);
  }

  private static String types(
      Operation operation, @Nullable Content body, @Nullable Content answer) {
    return operation.id()
        + (body == null ? "" : ", " + body.type())
        + (answer == null ? "" : " -> " + answer.type());
  }
}
