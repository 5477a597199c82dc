package dev.aifunction.openapi.generator.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class TellingTest {

  @Test
  void tellsByTheValuesOfATag() {
    ObjectNode root =
        Roots.schemas(
            """
            A: {properties: {kind: {const: a}, type: {type: string}}}
            B: {properties: {kind: {const: b}, type: {type: string}}}
            """);

    assertThat(tell(root, Set.of(), "A", "B"))
        .contains("{'propertyName':'kind','mapping':{'a':'#A','b':'#B'}}");
  }

  @Test
  void prefersThePublishedDiscriminator() {
    ObjectNode root =
        Roots.schemas(
            """
            A: {properties: {kind: {const: a}, type: {const: x}}}
            B: {properties: {kind: {const: b}, type: {const: y}}}
            """);

    assertThat(tell(root, Set.of("kind"), "A", "B"))
        .contains("{'propertyName':'kind','mapping':{'a':'#A','b':'#B'}}");
  }

  @Test
  void knowsAMemberWithoutTheTagAndOneWithAnyOther() {
    ObjectNode root =
        Roots.schemas(
            """
            A: {required: [type], properties: {type: {const: a}}}
            B: {properties: {other: {type: string}}}
            C: {required: [type], properties: {type: {type: string}}}
            """);

    assertThat(tell(root, Set.of(), "A", "B", "C"))
        .contains(
            "{'propertyName':'type','mapping':{'a':'#A'},'x-otherwise':'#C','x-absent':'#B'}");
  }

  @Test
  void makesAUnionOfMembersThatShareATag() {
    ObjectNode root =
        Roots.schemas(
            """
            A: {required: [type], properties: {type: {const: message}, role: {enum: [user, system]}}}
            B: {required: [type], properties: {type: {const: message}, role: {const: assistant}}}
            C: {required: [type], properties: {type: {const: call}}}
            """);

    assertThat(tell(root, Set.of(), "A", "B", "C"))
        .contains("{'propertyName':'type','mapping':{'message':'#UMessage','call':'#C'}}");
    assertThat(Roots.text(root.at("/components/schemas/UMessage/discriminator")))
        .isEqualTo(
            "{'propertyName':'role','mapping':{'user':'#A','system':'#A','assistant':'#B'}}");
  }

  @Test
  void tellsByAPropertyThatOnlyOneMemberHas() {
    ObjectNode root =
        Roots.schemas(
            """
            A: {required: [id], properties: {a: {type: string}, id: {type: string}}}
            B: {required: [b], properties: {b: {type: string}}}
            """);

    assertThat(tell(root, Set.of(), "A", "B"))
        .contains("{'propertyName':'b','x-otherwise':'#B','x-absent':'#A'}");
  }

  @Test
  void readsMembersThatShareATagAsTheOneThatAcceptsMost() {
    ObjectNode root =
        Roots.schemas(
            """
            A: {properties: {type: {const: message}, text: {type: array, items: {type: string}}}}
            B: {properties: {text: {oneOf: [{type: string}, {type: array, items: {}}]}, type: {const: message}}}
            C: {properties: {type: {const: call}}}
            """);

    assertThat(tell(root, Set.of(), "A", "B", "C"))
        .contains("{'propertyName':'type','mapping':{'message':'#UMessage','call':'#C'}}");
    assertThat(Roots.schema(root, "UMessage"))
        .isEqualTo(
            "{'oneOf':[{'$ref':'#B'}],"
                + "'discriminator':{'propertyName':'text','x-otherwise':'#B','x-absent':'#B'}}");
  }

  @Test
  void leavesAloneWhatNothingTellsApart() {
    ObjectNode root =
        Roots.schemas(
            """
            A: {properties: {a: {type: string}}}
            B: {properties: {a: {type: integer}}}
            """);

    assertThat(tell(root, Set.of(), "A", "B")).isEmpty();
  }

  private static Optional<String> tell(
      ObjectNode root, Set<String> discriminators, String... members) {
    Set<String> all = new LinkedHashSet<>(List.of(members));
    return new Telling(root, new ClassNames(), discriminators)
        .tell("U", all)
        .map(union -> Roots.text(union.get("discriminator")));
  }
}
