package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A type that contains itself is a definition that refers to itself. */
class RecursiveTypeTest {
  private static final Desk DESK =
      Desk.of(
          """
          record Node(String name, List<Node> children) {}

          record Person(String name, @Nullable Team team) {}

          record Team(List<Person> members, Map<String, Person> roles) {}

          sealed interface Expr permits Num, Sum {}

          record Num(int value) implements Expr {}

          record Sum(Expr left, Expr right) implements Expr {}

          static class Link {
            public Optional<Link> next;
          }

          record Part(
              @JsonProperty("qty") @Min(1) int quantity,
              @JsonProperty("sub-parts") List<Part> parts) {}

          @AiFunction("Returns the part.")
          Part part(Part part) { return part; }

          @AiFunction("Returns the node.")
          Node node(Node node) { return node; }

          @AiFunction("Returns the person.")
          Person person(Person person, Team team) { return person; }

          @AiFunction("Returns the expression.")
          Expr expr(Expr expr) { return expr; }

          @AiFunction("Returns the link.")
          Link link(Link link) { return link; }
          """);

  @Test
  void isADefinition() {
    assertThat(DESK.parameters("node"))
        .isEqualTo(
            "{'type':'object','properties':{'node':{'$ref':'#/$defs/Node'}},'required':['node'],"
                + "'additionalProperties':false,'$defs':{'Node':{'type':'object','properties':"
                + "{'name':{'type':'string'},'children':{'type':'array','items':"
                + "{'$ref':'#/$defs/Node'}}},'required':['name','children'],"
                + "'additionalProperties':false}}}");
    assertThat(DESK.parameters("expr")).contains("'left':{'$ref':'#/$defs/Expr'}");
  }

  @Test
  void isReadAndWritten() {
    String node = "{'name':'a','children':[{'name':'b','children':[]}]}";
    assertThat(DESK.call("node", "{'node':" + node + "}")).isEqualTo(node);
    String team = "{'members':[{'name':'b','team':null}],'roles':[]}";
    String person = "{'name':'a','team':" + team + "}";
    assertThat(DESK.call("person", "{'person':" + person + ",'team':" + team + "}"))
        .isEqualTo(person);
    String expr = "{'type':'Sum','left':{'type':'Num','value':1},'right':{'type':'Num','value':2}}";
    assertThat(DESK.call("expr", "{'expr':" + expr + "}")).isEqualTo(expr);
    String link = "{'next':{'next':null}}";
    assertThat(DESK.call("link", "{'link':" + link + "}")).isEqualTo(link);
  }

  @Test
  void aProblemKnowsItsPlace() {
    assertThat(DESK.problems("node", "{'node':{'name':'a','children':[{'name':1,'children':[]}]}}"))
        .isEqualTo("/node/children/0/name: must be a string, got 1");
  }

  @Test
  void aPlaceHasTheNamesThatTheModelKnows() {
    assertThat(
            DESK.problems(
                "part",
                "{'part':{'qty':1,'sub-parts':[{'qty':0,'sub-parts':[{'qty':-1,"
                    + "'sub-parts':[],'parts':[]}]}]}}"))
        .isEqualTo(
            "/part/sub-parts/0/qty: must be at least 1, got 0\n"
                + "/part/sub-parts/0/sub-parts/0/qty: must be at least 1, got -1\n"
                + "/part/sub-parts/0/sub-parts/0/parts: there is no property named 'parts'; use one"
                + " of: 'sub-parts', 'qty'");
  }
}
