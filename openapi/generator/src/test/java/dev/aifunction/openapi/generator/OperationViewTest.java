package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperationViewTest {
  private static final String OK =
      "responses: {'200': {content: {application/json: {schema: {$ref:"
          + " '#/components/schemas/Thing'}}}}}\n";

  /** The methods of the only operation; more components may follow, indented by four spaces. */
  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> methods(String operation, String components) {
    Document document =
        Normalizer.normalize(
            Documents.bundle(
                Documents.operation("/things/{id}", path(operation), operation) + components));
    Description description = DescriptionReader.read(document);
    OperationView view = new OperationView(document, description, description.operations().get(0));
    return (List<Map<String, Object>>) view.asMap().get("methods");
  }

  private static String path(String operation) {
    return operation.contains("requestBody") ? "post" : "get";
  }

  private static String operation(String id, String rest) {
    return "operationId: "
        + id
        + "\n"
        + "tags: [Things]\n"
        + "parameters:\n"
        + "  - {name: id, in: path, required: true, schema: {type: string}}\n"
        + rest;
  }

  @Test
  void namesMethodsInLowerCamelCase() {
    assertThat(methods(operation("ListThings", OK), ""))
        .extracting("name")
        .containsExactly("listThings");
    assertThat(methods(operation("Getthingcounts", OK), ""))
        .extracting("name")
        .containsExactly("getthingcounts");
  }

  @Test
  void leavesOutWhatMayBeLeftOut() {
    List<Map<String, Object>> methods =
        methods(
            operation(
                "makeThing",
                """
                  - {name: limit, in: query, schema: {type: integer}}
                requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                """
                    + OK),
            "");

    assertThat(methods)
        .extracting("arguments")
        .containsExactly(
            "String id",
            "String id, Thing request",
            "String id, Thing request, MakeThingParams params");
    assertThat(methods.get(0).get("delegate"))
        .isEqualTo(
            "return makeThing(id, Thing.builder().build(), MakeThingParams.builder().build())");
  }

  @Test
  void asksForAQueryThatHasToBeThere() {
    List<Map<String, Object>> methods =
        methods(
            operation(
                "readThing",
                "  - {name: limit, in: query, required: true, schema: {type: integer}}\n" + OK),
            "");

    assertThat(methods)
        .extracting("arguments")
        .containsExactly("String id, ReadThingParams params");
  }

  @Test
  void sendsHeadersQueryAndBody() {
    Map<String, Object> method =
        methods(
                operation(
                    "makeThing",
                    """
                      - {name: OpenAI-Beta, in: header, required: true, schema: {type: string, const: v2}}
                    requestBody:
                      required: true
                      content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Form'}}}
                    responses: {'200': {description: Done.}}
                    """),
                "    Form: {type: object, properties: {file: {type: string, format: binary}}}\n")
            .get(0);

    assertThat(method.get("result")).isEqualTo("void");
    assertThat(method.get("send")).isEqualTo("this.transport.sendForNothing(call)");
    assertThat(method.get("call"))
        .isEqualTo(
            Map.of(
                "start",
                "\"POST\", \"things\", id",
                "steps",
                List.of("header(\"OpenAI-Beta\", \"v2\")", "multipart(request.parts())")));
  }

  @Test
  void asksForEventsWhereTheRequestCan() {
    assertThat(stream("stream: {type: boolean}"))
        .isEqualTo("body(request.toBuilder().stream(true).build())");
    assertThat(stream("stream_format: {$ref: '#/components/schemas/Format'}"))
        .isEqualTo("body(request.toBuilder().streamFormat(\"sse\").build())");
    assertThatThrownBy(() -> stream("other: {type: string}"))
        .hasMessage(
            "test.yaml#/paths/~1things~1{id}/post:"
                + " answers events, but the request has nothing that asks for them");
  }

  @SuppressWarnings("unchecked")
  private static String stream(String property) {
    List<Map<String, Object>> methods =
        methods(
            operation(
                "makeThing",
                """
                requestBody:
                  required: true
                  content: {application/json: {schema: {$ref: '#/components/schemas/Request'}}}
                responses:
                  '200':
                    content:
                      application/octet-stream: {schema: {type: string, format: binary}}
                      text/event-stream: {schema: {$ref: '#/components/schemas/Thing'}}
                """),
            """
                Format: {type: string, enum: [sse]}
                Request: {type: object, properties: {%s}}
            """
                .formatted(property));
    assertThat(methods).extracting("name").containsExactly("makeThing", "makeThingStream");
    assertThat(methods.get(0).get("send")).isEqualTo("return this.transport.download(call)");
    return ((Map<String, List<String>>) methods.get(1).get("call")).get("steps").get(0);
  }

  @Test
  void readsEventsByNameAndAsksForThemInTheQuery() {
    Map<String, Object> method =
        methods(
                operation(
                    "readThing",
                    """
                      - {name: stream, in: query, required: true, schema: {type: boolean}}
                    responses:
                      '200':
                        content:
                          application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                          text/event-stream: {schema: {$ref: '#/components/schemas/Event'}}
                    """),
                """
                    Done: {type: object, properties: {event: {type: string, const: done}, data: {type: string}}}
                    Event:
                      oneOf: [{$ref: '#/components/schemas/Done'}]
                      discriminator: {propertyName: event, mapping: {done: '#/components/schemas/Done'}}
                """)
            .get(1);

    assertThat(method.get("send"))
        .isEqualTo("return this.transport.streamNamed(call, Event::read)");
    assertThat(method.get("call"))
        .extracting("steps")
        .isEqualTo(List.of("query(params.toBuilder().stream(true).build())"));
  }

  @Test
  void readsAnAnswerAsTheRequestAskedForIt() {
    Map<String, Object> method =
        methods(
                operation(
                    "makeThing",
                    """
                    requestBody:
                      required: true
                      content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
                    responses:
                      '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Answer'}}}}
                    """),
                """
                    Answer:
                      oneOf: [{$ref: '#/components/schemas/Thing'}, {type: string}]
                      x-requested-by: response_format
                      mapping: {json: '#/components/schemas/Thing', text: string, srt: string}
                      x-absent: '#/components/schemas/Thing'
                """)
            .get(0);

    assertThat(method.get("answers"))
        .isEqualTo(
            Map.of(
                "property",
                "responseFormat",
                "cases",
                List.of(
                    Map.of(
                        "labels",
                        "\"null\", \"json\"",
                        "send",
                        "this.transport.send(call, Thing::read)"),
                    Map.of(
                        "labels",
                        "\"text\", \"srt\"",
                        "send",
                        "Answer.ofText(this.transport.sendForText(call))")),
                "otherwise",
                "Answer.ofText(this.transport.sendForText(call))"));
  }

  @Test
  void goesThroughAllPages() {
    assertThat(last("last_id: {type: string}, ")).isEqualTo("Page::lastId");
    assertThat(last("")).isEqualTo("page -> page.data().get(page.data().size() - 1).id()");
    assertThatThrownBy(() -> pages("", "{type: string}"))
        .hasMessage(
            "test.yaml#/paths/~1things~1{id}/get:"
                + " answers pages, but neither they nor their items have an id to go on with");
    assertThat(pages("next: {type: string}, ", "{type: string}"))
        .extracting("name")
        .containsExactly("listThings", "listThings");
  }

  private static Object last(String lastId) {
    List<Map<String, Object>> methods = pages(lastId, "{$ref: '#/components/schemas/Thing'}");
    assertThat(methods)
        .extracting("name")
        .containsExactly("listThings", "listThings", "listThingsAll", "listThingsAll");
    Map<String, Object> all = methods.get(3);
    assertThat(all.get("result")).isEqualTo("Pages<Thing>");
    assertThat(all.get("pages")).extracting("fetch").isEqualTo("listThings(id, query)");
    return ((Map<?, ?>) all.get("pages")).get("last");
  }

  private static List<Map<String, Object>> pages(String lastId, String item) {
    return methods(
        operation(
            "listThings",
            """
              - {name: after, in: query, schema: {type: string}}
            responses:
              '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
            """),
        """
            Page:
              type: object
              properties: {%shas_more: {type: boolean}, data: {type: array, items: %s}}
        """
            .formatted(lastId, item));
  }
}
