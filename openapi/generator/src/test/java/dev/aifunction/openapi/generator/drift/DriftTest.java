package dev.aifunction.openapi.generator.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.openapi.generator.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class DriftTest {

  @Test
  void findsPropertiesThatAreLackingTooMuchOrTypedDifferently() {
    List<String> findings =
        findings(
            """
            Thing:
              type: object
              required: [count, name]
              properties:
                name: {type: string}
                count: {type: number}
                size: {type: integer, minimum: 1}
                note: {type: [string, 'null']}
                own: {type: string}
                labels: {type: array, items: {type: string}}
            """,
            """
            Thing:
              type: object
              required: [name, note, size]
              properties:
                name: {type: string, nullable: true}
                count: {type: integer}
                size: {type: integer, minimum: 2}
                note: {type: string}
                new: {type: string}
                labels: {type: array, items: {type: integer}}
            """);

    assertThat(findings)
        .containsExactly(
            "Thing: has the property 'own' too much",
            "Thing: lacks the property 'new'",
            "Thing.count: is number, published integer",
            "Thing.count: is required, published optional",
            "Thing.labels[]: is string, published integer",
            "Thing.name: may not be null, published may be",
            "Thing.note: is optional, published required",
            "Thing.note: may be null, published not",
            "Thing.size: has the minimum 1, published 2",
            "Thing.size: is optional, published required");
  }

  @Test
  void seesThroughTheFormsOfOneShape() {
    List<String> findings =
        findings(
            """
            Thing:
              type: object
              required: [type]
              properties:
                type: {type: string, const: thing}
                mode: {anyOf: [{$ref: '#/components/schemas/ThingMode'}, {type: 'null'}]}
                part: {$ref: '#/components/schemas/ThingPart'}
                tags: {type: object, additionalProperties: {type: string}}
                more: {type: object, additionalProperties: true}
                input: {$ref: '#/components/schemas/ThingInput'}
                either: {$ref: '#/components/schemas/ThingEither'}
            ThingMode: {type: string, enum: [fast, slow]}
            ThingPart: {type: object, properties: {thing: {$ref: '#/components/schemas/Thing'}}}
            ThingInput:
              oneOf:
                - type: string
                - {type: array, items: {$ref: '#/components/schemas/ThingInputItem'}}
            ThingInputItem:
              oneOf: [{type: string}, {type: integer}]
            ThingEither:
              type: object
              properties: {id: {type: string}, url: {type: string}}
            """,
            """
            Base: {type: object, required: [type], properties: {type: {enum: [thing]}}}
            Tags: {type: object, additionalProperties: {type: string}}
            Thing:
              allOf:
                - $ref: '#/components/schemas/Base'
                - properties:
                    mode: {anyOf: [{type: string}, {type: string, enum: [slow, fast]}], nullable: true}
                    part: {properties: {thing: {$ref: '#/components/schemas/Thing'}}}
                    tags: {$ref: '#/components/schemas/Tags'}
                    more: {type: object}
                    input:
                      anyOf:
                        - type: string
                        - {type: array, items: {type: string}}
                        - {type: array, items: {type: integer}}
                    either:
                      type: object
                      properties: {id: {type: string}, url: {type: string}}
                      oneOf: [{required: [id]}, {required: [url]}]
            """);

    assertThat(findings).isEmpty();
  }

  @Test
  void tellsMembersOfUnionsByTheirTagsAndProperties() {
    List<String> findings =
        findings(
            """
            Union:
              oneOf:
                - $ref: '#/components/schemas/UnionA'
                - $ref: '#/components/schemas/UnionOwn'
            UnionA:
              type: object
              properties: {type: {type: string, const: a}, x: {type: string}}
            UnionOwn:
              type: object
              properties: {type: {type: string, const: own}}
            """,
            """
            Union:
              anyOf:
                - anyOf:
                    - type: object
                      properties: {type: {type: string, enum: [b]}, x: {type: string}}
                    - type: object
                      properties: {type: {type: string, enum: [a]}, x: {type: integer}}
                - {type: 'null'}
            """);

    assertThat(findings)
        .containsExactly(
            "Union: has the member UnionOwn too much",
            "Union: lacks the member {type=b}",
            "UnionA.x: is string, published integer");
  }

  @Test
  void knowsAMemberFromTheSameWithMoreProperties() {
    List<String> findings =
        findings(
            """
            A: {type: object, properties: {type: {type: string, const: a}}}
            B: {type: object, properties: {type: {type: string, const: b}}}
            Union: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
            """,
            """
            A: {type: object, properties: {type: {type: string, enum: [a]}}}
            B: {type: object, properties: {type: {type: string, enum: [b]}}}
            Union:
              allOf:
                - anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                - {type: object, properties: {more: {type: string}}}
            """);

    assertThat(findings)
        .containsExactly("A: lacks the property 'more'", "B: lacks the property 'more'");
  }

  @Test
  void knowsAStringFromAUnionThatMayBeAnything() {
    List<String> findings =
        findings(
            """
            Thing:
              type: object
              properties:
                text: {type: string}
                texts: {type: array, items: {type: string}}
                free: {type: array, items: {type: string}}
            """,
            """
            Thing:
              type: object
              properties:
                text: {anyOf: [{type: string}, {}]}
                texts: {anyOf: [{type: array}, {type: array, items: {type: integer}}]}
                free: {type: array}
            """);

    assertThat(findings)
        .containsExactly(
            "Thing.text: is string, published any JSON or string",
            "Thing.texts[]: is string, published any JSON or integer");
  }

  @Test
  void findsWhatIsDeprecatedOnOneSideOnly() {
    List<String> findings =
        findings(
            """
            Old: {type: object, properties: {a: {type: string}}}
            Level: {type: string, enum: [low], deprecated: true}
            Thing:
              type: object
              properties:
                direct: {type: string}
                own: {type: string, deprecated: true}
                choice: {type: [string, 'null']}
                half: {oneOf: [{type: string}, {type: integer}]}
                level: {$ref: '#/components/schemas/Level'}
            """,
            """
            Old: {type: object, deprecated: true, properties: {a: {type: string}}}
            Thing:
              type: object
              properties:
                direct: {type: string, deprecated: true}
                own: {type: string}
                choice: {anyOf: [{type: string, deprecated: true}, {type: 'null'}]}
                half: {oneOf: [{type: string, deprecated: true}, {type: integer}]}
                level: {type: string, enum: [low], deprecated: true}
            """);

    assertThat(findings)
        .containsExactly(
            "Old: is current, published deprecated",
            "Thing.choice: is current, published deprecated",
            "Thing.direct: is current, published deprecated",
            "Thing.own: is deprecated, published current");
  }

  @Test
  void comparesEnumValues() {
    List<String> findings =
        findings(
            """
            Level: {type: string, enum: [low, own]}
            Thing: {type: object, properties: {free: {type: string}, level: {type: string}}}
            """,
            """
            Level: {type: string, enum: [low, high]}
            Thing:
              type: object
              properties: {free: {enum: [a, b]}, level: {$ref: '#/components/schemas/Level'}}
            """);

    assertThat(findings)
        .containsExactly(
            "Level: has the value 'own' too much",
            "Level: lacks the value 'high'",
            "Thing.free: has no enum values, published [a, b]",
            "Thing.level: has no enum values, published [high, low]");
  }

  @Test
  void comparesOperationsFromTheirParametersToTheirAnswers() {
    String ours =
        """
        paths:
          /things/{id}:
            get:
              operationId: getThing
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
                - {name: order, in: query, schema: {type: string}}
                - {name: own, in: query, schema: {type: string}}
              responses:
                '200':
                  content:
                    application/json: {schema: {$ref: '#/components/schemas/Answer'}}
                    text/event-stream: {schema: {$ref: '#/components/schemas/Event'}}
            put:
              operationId: ownThing
        components:
          schemas:
            Answer: {type: object, properties: {ok: {type: boolean}}}
            Event:
              oneOf:
                - type: object
                  properties: {type: {type: string, const: start}}
        """;
    String published =
        """
        paths:
          /things/{id}:
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
            get:
              operationId: getThing
              deprecated: true
              parameters:
                - {name: order, in: query, required: true, deprecated: true, schema: {type: integer}}
              requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
              responses:
                '201':
                  content:
                    application/json: {schema: {type: object, properties: {no: {type: string}}}}
                    text/event-stream:
                      schema:
                        anyOf:
                          - {type: object, properties: {type: {enum: [stop]}}}
                          - {type: object, properties: {type: {enum: [start]}}}
          /things: {get: {}, post: {operationId: createThing}}
          /others: {get: {operationId: listOthers}}
        components: {schemas: {}}
        """;

    Report report = OperationComparison.compare(document(ours), document(published));

    assertThat(report.findings().stream().map(Finding::text))
        .containsExactly(
            "Answer: has the property 'ok' too much",
            "Answer: lacks the property 'no'",
            "Event: lacks the member {type=stop}",
            "createThing: is lacking, post /things",
            "get /things: is lacking, get /things",
            "getThing: is current, published deprecated",
            "getThing query parameter order: is current, published deprecated",
            "getThing query parameter order: is optional, published required",
            "getThing query parameter order: is string, published integer",
            "getThing query parameter own: is too much",
            "getThing request: is optional, published required",
            "getThing request: lacks the content application/json",
            "ownThing: is an operation too much");
    assertThat(report.text(new Accepted(List.of())))
        .contains("1 of 3 operations, 2 of 2 parameters, 1 of 2 properties")
        .contains("1 of 2 stream events")
        .endsWith("1 operations of other areas are not described\n");
  }

  @Test
  void comparesAStreamThatIsPublishedAsAComponentOnly() {
    String ours =
        """
        paths:
          /things:
            post:
              operationId: createThing
              responses:
                '200': {content: {text/event-stream: {schema: {$ref: '#/components/schemas/Event'}}}}
        components:
          schemas:
            Event: {oneOf: [{type: object, properties: {event: {type: string, const: start}}}]}
        """;
    String published =
        """
        paths: {/things: {post: {operationId: createThing}}}
        components:
          schemas:
            Event: {oneOf: [{type: object, properties: {event: {type: string, enum: [start]}}}]}
        """;

    Report report = OperationComparison.compare(document(ours), document(published));

    assertThat(report.findings().stream().map(Finding::text))
        .containsExactly("createThing answer: has the content text/event-stream too much");
    assertThat(report.described(Kind.EVENTS)).isEqualTo(1);
  }

  private static List<String> findings(String ours, String theirs) {
    String head = "paths: {}\ncomponents:\n  schemas:\n";
    Document document = document(head + ours.indent(4));
    Document published = document(head + theirs.indent(4));
    Report report = OperationComparison.compare(document, published);
    return report.findings().stream().map(Finding::text).toList();
  }

  private static Document document(String yaml) {
    return new Document((ObjectNode) new YAMLMapper().readTree(yaml), Map.of());
  }
}
