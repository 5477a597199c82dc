package dev.aifunction.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationConflictException;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.StoredConversation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One conversation through two programs that share nothing but the database. */
@Timeout(60)
@ParameterizedClass
@EnumSource(Database.class)
class TwoMachinesTest {
  @Parameter Database database;

  private final String table = Database.newTable();
  private final Script model = new Script();
  private final Script otherModel = new Script();
  private JdbcConnectionPool pool;
  private JdbcConnectionPool otherPool;
  private JdbcConversationStore store;
  private Conversation here;
  private Conversation there;

  @BeforeEach
  void start() {
    pool = database.pool();
    otherPool = database.pool();
    store = JdbcConversationStore.of(pool, table);
    store.createSchema();
    here = Conversation.builder(model).store(store).build().withId("a");
    there =
        Conversation.builder(otherModel)
            .store(JdbcConversationStore.of(otherPool, table))
            .build()
            .withId("a");
  }

  @AfterEach
  void stop() {
    if (otherPool != null) { // else this database was skipped
      pool.dispose();
      otherPool.dispose();
    }
  }

  @Test
  void eachGoesOnWhereTheOtherEnded() {
    model.says("Hello Ada").says("Yes, 10 December");
    otherModel.says("You are Ada").says("Bye");

    here.send("I am Ada, born on 10 December");
    there.send("Who am I?");
    here.send("Do you know my birthday?");
    there.send("Bye");

    assertThat(otherModel.lastRequest().items())
        .containsExactly(
            Item.user("I am Ada, born on 10 December"),
            Item.assistant("Hello Ada"),
            Item.user("Who am I?"),
            Item.assistant("You are Ada"),
            Item.user("Do you know my birthday?"),
            Item.assistant("Yes, 10 December"),
            Item.user("Bye"));
    assertThat(store.load("a")).get().extracting(StoredConversation::saves).isEqualTo(4L);
  }

  @Test
  void ofTwoTurnsAtTheSameTimeTheLaterIsAConflict() {
    otherModel.says("Quick answer");
    model
        .then(
            request -> {
              there.send("quick");
              return ModelResponse.builder().addMessage("Slow answer").build();
            })
        .says("Slow answer again");

    ConversationConflictException conflict =
        catchThrowableOfType(ConversationConflictException.class, () -> here.send("slow"));

    assertThat(conflict.transcript())
        .containsExactly(Item.user("slow"), Item.assistant("Slow answer"));
    assertThat(here.send("slow").transcript())
        .containsExactly(
            Item.user("quick"),
            Item.assistant("Quick answer"),
            Item.user("slow"),
            Item.assistant("Slow answer again"));
  }

  @Test
  void whatIsDeletedDuringATurnStaysDeleted() {
    assertStaysDeleted(() -> store.delete("a"));
    assertStaysDeleted(() -> store.deleteBefore(Instant.now().plusSeconds(60)));
  }

  private void assertStaysDeleted(Runnable deletion) {
    model.says("Hello");
    otherModel.says("Begun anew");
    here.send("Hi");
    model.then(
        request -> {
          deletion.run();
          there.send("new");
          return ModelResponse.builder().addMessage("Again").build();
        });

    assertThatThrownBy(() -> here.send("And?")).isInstanceOf(ConversationConflictException.class);

    assertThat(store.load("a").orElseThrow().items())
        .contains("Begun anew")
        .doesNotContain("Hello", "Again");
    assertThat(store.delete("a")).isTrue();
  }

  @Test
  void turnsThatAreTriedAgainLoseNothing() throws Exception {
    int machines = 4;
    int turns = 10;
    List<Callable<Boolean>> users = new ArrayList<>();
    for (int i = 0; i < machines; i++) {
      String me = "user " + i;
      Conversation conversation =
          Conversation.builder(TwoMachinesTest::agree)
              .store(JdbcConversationStore.of(i % 2 == 0 ? pool : otherPool, table))
              .build()
              .withId("a");
      users.add(
          () -> {
            for (int turn = 0; turn < turns; turn++) {
              sendUntilStored(conversation, me + " turn " + turn);
            }
            return true;
          });
    }
    ConversationStoreContract.all(users);

    otherModel.says("Done");
    List<Item> items = there.send("Done?").transcript();
    assertThat(items).hasSize(2 * (machines * turns + 1)).doesNotHaveDuplicates();
    for (int i = 0; i < items.size() - 2; i += 2) {
      assertThat(items.get(i + 1)).isEqualTo(agreeing(items.get(i)));
    }
  }

  private static ModelResponse agree(ModelRequest request) {
    List<Item> items = request.items();
    return ModelResponse.builder().addItem(agreeing(items.get(items.size() - 1))).build();
  }

  private static Item agreeing(Item question) {
    return Item.assistant("Yes: " + ((Item.Message) question).text());
  }

  private static void sendUntilStored(Conversation conversation, String message) {
    while (true) {
      try {
        conversation.send(message);
        return;
      } catch (ConversationConflictException e) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void charactersThatDatabasesRefuseAreKeptAsWell() {
    String message = "U+0000 \0, 👩‍🚀, '; DROP TABLE x; --";
    model.says(message + "half a pair \ud83d");
    otherModel.says("Well");

    here.send(message);

    assertThat(there.send("Well?").transcript())
        .startsWith(Item.user(message), Item.assistant(message + "half a pair \ufffd"));
  }

  @Test
  void whatALaterVersionWroteGoesThroughATurn() {
    String item = "{ \"type\" : \"hologram\", \"of\":\"Ada 👩‍🚀\", \"depth\" : 1.50 }";
    store.save(
        new StoredConversation(
            "a", 1, Instant.EPOCH, "{\"colour\":[1, 2],\"items\":[" + item + "]}"));
    model.says("Hello");

    here.send("Hi");

    assertThat(store.load("a").orElseThrow().items())
        .startsWith("{\"colour\":[1, 2],\"items\":[" + item + ",{")
        .contains("Hello");
  }
}
