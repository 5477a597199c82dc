package dev.aifunction.openapi.generator.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ConstantsTest {

  @Test
  void makesConstantsOfTagsAndOfWhatIsAlwaysThere() {
    ObjectNode root =
        Roots.schemas(
            """
            Kind: {type: string, enum: [thing]}
            Maybe: {type: string, enum: [b], nullable: true}
            Thing:
              type: object
              required: [window, deleted, maybe, other]
              properties:
                type: {$ref: '#/components/schemas/Kind', nullable: true}
                window: {type: string, enum: [24h]}
                format: {type: string, enum: [json]}
                deleted: {type: boolean, const: true}
                stream: {type: boolean, const: false}
                maybe: {type: string, enum: [a], nullable: true}
                other: {$ref: '#/components/schemas/Maybe'}
                level: {type: string, enum: [low, high]}
            """);

    Constants.apply(root);

    assertThat(Roots.text(root.at("/components/schemas/Thing/properties")))
        .isEqualTo(
            "{'type':{'type':'string','const':'thing'},"
                + "'window':{'type':'string','const':'24h'},"
                + "'format':{'type':'string','enum':['json']},"
                + "'deleted':{'type':'boolean','const':true},"
                + "'stream':{'type':'boolean'},"
                + "'maybe':{'type':'string','enum':['a'],'nullable':true},"
                + "'other':{'$ref':'#Maybe'},"
                + "'level':{'type':'string','enum':['low','high']}}");
  }
}
