package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Properties of a superclass belong to the class, first. */
class InheritedPropertiesTest {
  private static final Desk DESK =
      Desk.of(
          """
          static class Base<T> {
            private T id;
            public T getId() { return id; }
            public void setId(T id) { this.id = id; }
          }

          static class Ticket extends Base<Long> {
            private String title;
            public String getTitle() { return title; }
            public void setTitle(String title) { this.title = title; }
          }

          @AiFunction("Returns the ticket.")
          Ticket ticket(Ticket ticket) { return ticket; }
          """);

  @Test
  void areThereWithTheirTypes() {
    assertThat(DESK.schema("ticket"))
        .isEqualTo(
            "{'ticket':{'type':'object','properties':{'id':{'type':'integer'},"
                + "'title':{'type':'string'}},'required':['id','title'],"
                + "'additionalProperties':false}}");
  }

  @Test
  void areReadAndWritten() {
    assertThat(DESK.call("ticket", "{'ticket':{'id':7,'title':'a'}}"))
        .isEqualTo("{'id':7,'title':'a'}");
    assertThat(DESK.problems("ticket", "{'ticket':{'id':'7'}}"))
        .isEqualTo(
            "/ticket/id: must be an integer without quotes, got '7'\n"
                + "/ticket/title: is required but missing");
  }
}
