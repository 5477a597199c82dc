package dev.aifunction.openapi.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.JsonValue;
import dev.aifunction.openapi.http.LocalServer;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.http.Pages;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fetches every list of the document in pages, by the methods that iterate over all of them. */
@Timeout(60)
class PagesOverHttpTest {

  /** A method that iterates, and the operation that answers one page. */
  record PagesCall(Operation operation, Method method) {

    Pages<?> on(HttpTransport transport) throws ReflectiveOperationException {
      List<Object> arguments = new ArrayList<>();
      operation.parametersIn("path").forEach(one -> arguments.add(Samples.path(one)));
      if (method.getParameterCount() > arguments.size()) {
        Class<?> params = method.getParameterTypes()[arguments.size()];
        arguments.add(Builders.build(params, Samples.query(operation)));
      }
      return (Pages<?>) method.invoke(Exchange.api(operation, transport), arguments.toArray());
    }

    @Override
    public String toString() {
      return method.getName() + "/" + method.getParameterCount();
    }
  }

  /** The operations that answer pages: they have a cursor and say whether more follows. */
  static List<Operation> lists() {
    return Operation.all().stream()
        .filter(one -> one.method().equals("GET"))
        .filter(
            one -> one.parametersIn("query").stream().anyMatch(its -> its.name().equals("after")))
        .filter(
            one ->
                Operation.resolved(one.answers().get(0).schema())
                    .path("properties")
                    .has("has_more"))
        .toList();
  }

  static List<PagesCall> calls() {
    List<PagesCall> calls = new ArrayList<>();
    for (Operation operation : lists()) {
      ApiClasses.methods(ApiClasses.ofTag(operation.tag()))
          .filter(method -> method.getName().equals(operation.methodName() + "All"))
          .forEach(method -> calls.add(new PagesCall(operation, method)));
    }
    return calls;
  }

  @Test
  void everyListHasAMethodWithAndOneWithoutAQuery() {
    assertThat(lists()).hasSizeGreaterThan(15);
    assertThat(calls()).hasSize(2 * lists().size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void fetchesAPageWhenItsTurnComes(PagesCall call) throws ReflectiveOperationException {
    List<JsonNode> items = items(call.operation());
    JsonNode first = page(call.operation(), items.subList(0, 2), true);
    Map<String, JsonNode> others =
        Map.of(
            id(1), page(call.operation(), items.subList(2, 4), true),
            id(3), page(call.operation(), items.subList(4, 5), false));
    try (LocalServer server =
            LocalServer.answering(
                exchange -> {
                  String after = Target.of(exchange.getRequestURI().toString()).value("after");
                  JsonNode page = after == null ? first : others.getOrDefault(after, first);
                  Exchange.send(exchange, "application/json", page.toString());
                });
        HttpTransport transport = Exchange.transport(server)) {
      Iterator<?> all = call.on(transport).iterator();
      assertThat(server.seen()).isEmpty();
      for (int i = 0; i < items.size(); i++) {
        JsonValue item = (JsonValue) all.next();
        assertThat(Json.plain(Json.parse(item.toJson()))).isEqualTo(Json.plain(items.get(i)));
        assertThat(server.seen()).hasSize(i / 2 + 1);
      }
      assertThat(all.hasNext()).isFalse();

      List<Target> targets = server.seen().stream().map(one -> Target.of(one.target())).toList();
      Target start = targets.get(0);
      assertThat(targets)
          .extracting(target -> target.value("after"))
          .containsExactly(start.value("after"), id(1), id(3));
      assertThat(targets)
          .extracting(target -> target.without("after"))
          .containsOnly(start.without("after"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void refusesAServerThatAnswersTheSamePageAgain(PagesCall call)
      throws ReflectiveOperationException {
    JsonNode page = page(call.operation(), items(call.operation()), true);
    try (LocalServer server = LocalServer.answering(200, "application/json", page.toString());
        HttpTransport transport = Exchange.transport(server)) {
      Pages<?> pages = call.on(transport);

      assertThatThrownBy(() -> pages.forEach(item -> {}))
          .isInstanceOf(MalformedResponseException.class)
          .hasMessageContaining("again and again");
      assertThat(server.seen()).hasSize(2);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void endsAtAPageWithoutItemsThatPromisesMore(PagesCall call) throws ReflectiveOperationException {
    JsonNode page = page(call.operation(), List.of(), true);
    try (LocalServer server = LocalServer.answering(200, "application/json", page.toString());
        HttpTransport transport = Exchange.transport(server)) {
      assertThat(call.on(transport)).isEmpty();
      assertThat(server.seen()).hasSize(1);
    }
  }

  /** Five items of a list that differ in their ids. */
  private static List<JsonNode> items(Operation operation) {
    JsonNode example = operation.answers().get(0).examples().values().iterator().next();
    List<JsonNode> items = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ObjectNode item = (ObjectNode) example.get("data").get(0).deepCopy();
      items.add(item.put("id", id(i)));
    }
    return items;
  }

  private static String id(int number) {
    return "id_" + number + "&å=/";
  }

  /** A page of a list like that of the example. */
  private static JsonNode page(Operation operation, List<JsonNode> items, boolean hasMore) {
    JsonNode example = operation.answers().get(0).examples().values().iterator().next();
    ObjectNode page = (ObjectNode) example.deepCopy();
    ArrayNode data = page.putArray("data");
    data.addAll(items);
    page.put("has_more", hasMore);
    if (page.has("last_id")) {
      page.set("first_id", items.isEmpty() ? null : items.get(0).get("id"));
      page.set("last_id", items.isEmpty() ? null : items.get(items.size() - 1).get("id"));
    }
    return page;
  }
}
