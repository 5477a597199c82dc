package dev.aifunction.openapi.generator.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SelectionTest {

  @Test
  void leavesTheChosenOperationsWithTheParametersOfTheirPath() {
    ObjectNode root = root();

    Selection.apply(root, Set.of("getThing"));

    assertThat(Roots.text(root.get("paths")))
        .isEqualTo(
            "{'/things/{id}':{'get':{'operationId':'getThing','parameters':[{'name':'id'}]}}}");
  }

  @Test
  void putsAnOperationsOwnParametersAfterCopiesOfThoseOfItsPath() {
    ObjectNode root =
        Roots.yaml(
            """
            paths:
              /things/{id}:
                parameters: [{name: id, schema: {type: string}}]
                get: {parameters: [{name: id, schema: {type: integer}}]}
                delete: {}
            """);

    Selection.apply(root, Set.of());

    JsonNode path = root.at("/paths/~1things~1{id}");
    assertThat(Roots.text(path.at("/get/parameters")))
        .isEqualTo(
            "[{'name':'id','schema':{'type':'string'}},{'name':'id','schema':{'type':'integer'}}]");
    assertThat(path.at("/get/parameters/0"))
        .isEqualTo(path.at("/delete/parameters/0"))
        .isNotSameAs(path.at("/delete/parameters/0"));
  }

  @Test
  void leavesAllOperationsWhenNoneIsChosen() {
    ObjectNode root = root();

    Selection.apply(root, Set.of());

    assertThat(root.get("paths").propertyNames()).containsExactly("/things/{id}", "/others");
    assertThat(root.at("/paths/~1things~1{id}").propertyNames()).containsExactly("get", "delete");
  }

  private static ObjectNode root() {
    return Roots.yaml(
        """
        paths:
          /things/{id}:
            summary: Things
            parameters: [{name: id}]
            get: {operationId: getThing}
            delete: {operationId: deleteThing}
          /others:
            get: {operationId: listOthers}
        """);
  }
}
