package dev.aifunction.assistant;

import static dev.aifunction.assistant.Tools.call;
import static dev.aifunction.assistant.Tools.spec;
import static dev.aifunction.assistant.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.ReturnTo;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.Toolset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConversationStoreTest {
  private final ScriptedModel model = new ScriptedModel();
  private final ConversationStore store = ConversationStore.inMemory(10);
  private final Conversation conversation =
      Conversation.builder(model)
          .store(store)
          .tools(tool("who", (call, context) -> "for " + context.conversationId()))
          .build();

  @Test
  void aTurnContinuesTheOneBefore() {
    model.says("Hello Ada").calls(call("1", "who")).says("You are Ada");

    conversation.withId("a").send("I am Ada");
    Reply<String> reply = conversation.withId("a").send("Who am I?");

    assertThat(reply.transcript())
        .startsWith(Item.user("I am Ada"), Item.assistant("Hello Ada"), Item.user("Who am I?"))
        .hasSize(6);
    assertThat(Tools.outputs(reply.transcript())).containsExactly(ToolOutput.of("1", "for a"));
    assertThat(store.load("a")).get().extracting(StoredConversation::saves).isEqualTo(2L);
  }

  @Test
  void aBlankIdIsRefusedWhichWouldBeEverybodys() {
    for (String blank : List.of("", " ", "\t\n")) {
      assertThatThrownBy(() -> conversation.withId(blank))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("The conversation's id is blank: give each user or session one of its own");
    }
  }

  @Test
  void conversationsAreApart() {
    model.says("One").says("Two").says("Three");
    conversation.withId("a").send("1");
    conversation.withId("b").send("2");
    conversation.send("3");
    assertThat(model.lastRequest().items()).containsExactly(Item.user("3"));
    assertThat(model.requests().get(1).items()).containsExactly(Item.user("2"));
    conversation.withId("a").after(List.of());
    model.says("Four");
    conversation.withId("a").after(List.of()).send("4");
    assertThat(model.lastRequest().items()).containsExactly(Item.user("4"));
  }

  @Test
  void eachConversationHasAStoreOfItsOwnByDefault() {
    model.says("One").says("Two").says("Three");
    Conversation.builder(model).build().withId("a").send("1");
    Conversation second = Conversation.builder(model).build();
    second.withId("a").send("2");
    assertThat(model.lastRequest().items()).hasSize(1);
    second.withOptions(ChatOptions.NONE).withId("a").withInstructions("Be brief.").send("3");
    assertThat(model.lastRequest().items()).hasSize(3);
  }

  @Test
  void aTurnThatFailsLeavesWhatWasStored() {
    model
        .says("Hello")
        .calls(call("1", "who"))
        .then(
            request -> {
              throw new IllegalStateException("the connection broke");
            });
    conversation.withId("a").send("Hi");
    Optional<StoredConversation> before = store.load("a");
    assertThatThrownBy(() -> conversation.withId("a").send("And?"))
        .hasMessage("the connection broke");
    assertThat(store.load("a")).isEqualTo(before);
    model.then(ScriptedModel.answer().refusal("No."));
    assertThatThrownBy(() -> conversation.withId("b").send("Hi"))
        .isInstanceOf(RefusedException.class);
    assertThat(store.load("b")).isEmpty();
  }

  @Test
  void ofTwoTurnsAtTheSameTimeTheLaterIsNotStored() {
    model.then(
        request -> {
          model.says("First");
          conversation.withId("a").send("quick");
          return ScriptedModel.answer().addMessage("Second").build();
        });

    ConversationConflictException conflict =
        catchThrowableOfType(
            ConversationConflictException.class, () -> conversation.withId("a").send("slow"));

    assertThat(conflict.conversationId()).isEqualTo("a");
    assertThat(conflict).hasMessageContaining("'a'");
    assertThat(conflict.transcript()).endsWith(Item.user("slow"), Item.assistant("Second"));
    assertThat(store.load("a").orElseThrow().items()).contains("First").doesNotContain("Second");
  }

  @Test
  void aConversationThatWasDeletedMeanwhileStaysDeleted() {
    model.says("Hello");
    conversation.withId("a").send("Hi");
    model.then(
        request -> {
          store.delete("a");
          return ScriptedModel.answer().addMessage("Again").build();
        });
    assertThatThrownBy(() -> conversation.withId("a").send("And?"))
        .isInstanceOf(ConversationConflictException.class);
    assertThat(store.load("a")).isEmpty();
  }

  @Test
  void versionsBeginWithOneWhereTheStoreDoesNotSay() {
    Map<String, StoredConversation> map = new ConcurrentHashMap<>();
    ConversationStore own =
        new ConversationStore() {
          @Override
          public Optional<StoredConversation> load(String id) {
            return Optional.ofNullable(map.get(id));
          }

          @Override
          public void save(StoredConversation next) {
            StoredConversation before = map.get(next.id());
            if (next.version() != (before == null ? 0 : before.version()) + 1) {
              throw new ConversationConflictException(next.id());
            }
            map.put(next.id(), next);
          }

          @Override
          public boolean delete(String id) {
            return map.remove(id) != null;
          }
        };
    Conversation one = Conversation.builder(model).store(own).build().withId("a");
    model.says("Hello").says("Again");

    one.send("Hi");
    one.send("And?");

    assertThat(own.load("a")).get().extracting(StoredConversation::version).isEqualTo(2L);
  }

  @Test
  void whatWasDeletedStaysDeletedWhereAnotherBeginsInItsPlace() {
    model.says("Hello");
    conversation.withId("a").send("Hi");
    model.then(
        request -> {
          store.delete("a");
          model.says("Begun anew");
          conversation.withId("a").send("new");
          return ScriptedModel.answer().addMessage("Again").build();
        });

    assertThatThrownBy(() -> conversation.withId("a").send("And?"))
        .isInstanceOf(ConversationConflictException.class);

    assertThat(store.load("a").orElseThrow().items())
        .contains("Begun anew")
        .doesNotContain("Hello", "Again");
  }

  @Test
  void whatMemoryForgotStaysForgottenWhereAnotherBeginsInItsPlace() {
    Conversation one = Conversation.builder(model).store(ConversationStore.inMemory(1)).build();
    model.says("Hello");
    one.withId("a").send("Hi");
    model.then(
        request -> {
          model.says("Other").says("Begun anew");
          one.withId("b").send("other");
          one.withId("a").send("new");
          return ScriptedModel.answer().addMessage("Again").build();
        });

    assertThatThrownBy(() -> one.withId("a").send("And?"))
        .isInstanceOf(ConversationConflictException.class);
  }

  @Test
  void asynchronousAndStreamedTurnsAreStored() throws Exception {
    model.says("One").says("Two").says("Three");
    conversation.withId("a").sendAsync("1").get(30, TimeUnit.SECONDS);
    try (AssistantStream<String> stream = conversation.withId("a").stream("2")) {
      stream.reply();
    }
    conversation.withId("a").send("3");
    assertThat(model.lastRequest().items()).hasSize(5);
  }

  @Test
  void aCancelledStreamIsNotStored() {
    model.says("One");
    try (AssistantStream<String> stream = conversation.withId("a").stream("1")) {
      stream.iterator().next();
    }
    assertThat(store.load("a")).isEmpty();
  }

  @Test
  void ofManyConcurrentTurnsNoneIsLostAndNoneIsTornApart() throws Exception {
    ModelClient echo =
        request -> {
          List<Item> items = request.items();
          Item.Message last = (Item.Message) items.get(items.size() - 1);
          return ModelResponse.builder().addMessage("re " + last.text()).build();
        };
    Conversation shared = Conversation.builder(echo).store(store).build().withId("shared");
    List<CompletableFuture<Reply<String>>> turns = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      turns.add(shared.sendAsync("turn " + i));
    }
    int saved = 0;
    for (CompletableFuture<Reply<String>> turn : turns) {
      try {
        turn.get(30, TimeUnit.SECONDS);
        saved++;
      } catch (ExecutionException e) {
        assertThat(e).hasCauseInstanceOf(ConversationConflictException.class);
      }
    }
    StoredConversation stored = store.load("shared").orElseThrow();
    assertThat(stored.saves()).isEqualTo(saved);
    assertThat(StoredItems.read(stored.items()).past().items()).hasSize(2 * saved);
  }

  @Test
  void whatTheServerKeepsIsStored() {
    model.then(ScriptedModel.answer().addMessage("Hi").handle("h1")).says("Again");
    conversation.withId("a").send("1");
    conversation.withId("a").send("2");
    assertThat(model.lastRequest().kept()).isEqualTo(new KeptHistory("h1", 2));
    assertThat(model.lastRequest().newItems()).containsExactly(Item.user("2"));
  }

  @Test
  void pendingCallsAreStoredAndAnsweredLater() {
    Toolset pay = Toolset.of(spec("pay").returnTo(ReturnTo.CALLER).build(), (call, context) -> "");
    Conversation paying = Conversation.builder(model).store(store).tools(pay).build();
    model.calls(call("1", "pay")).says("Paid");
    assertThat(paying.withId("a").send("Pay").pendingCalls()).hasSize(1);
    Reply<String> reply = paying.withId("a").sendOutputs(List.of(ToolOutput.of("1", "ok")));
    assertThat(reply.value()).isEqualTo("Paid");
    assertThat(reply.transcript()).hasSize(4);
  }

  @Test
  void whatCannotBeReadIsNamed() {
    store.save(new StoredConversation("a", 1, Instant.now(), "not json"));
    assertThatThrownBy(() -> conversation.withId("a").send("Hi"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'a'");
  }

  // --- In memory

  @Test
  void memoryForgetsWhatWasNotUsedForTheLongestTime() {
    ConversationStore two = ConversationStore.inMemory(2);
    two.save(stored("a", 1));
    two.save(stored("b", 1));
    two.load("a");
    two.save(stored("c", 1));
    assertThat(two.load("b")).isEmpty();
    assertThat(two.load("a")).isPresent();
    assertThat(two.load("c")).isPresent();
    assertThatThrownBy(() -> ConversationStore.inMemory(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void memoryTakesTheNextVersionAlone() {
    assertThatThrownBy(() -> store.save(stored("a", 2)))
        .isInstanceOf(ConversationConflictException.class);
    store.save(stored("a", 1));
    store.save(stored("a", 2));
    assertThatThrownBy(() -> store.save(stored("a", 2)))
        .isInstanceOf(ConversationConflictException.class);
    assertThatThrownBy(() -> store.save(stored("a", 4)))
        .isInstanceOf(ConversationConflictException.class);
    assertThat(store.delete("a")).isTrue();
    assertThat(store.delete("a")).isFalse();
    store.save(new StoredConversation("user-7", 1, Instant.EPOCH, "{\"text\":\"my PIN\"}"));
    assertThat(store).hasToString("ConversationStore[in memory, 1 of 10]");
  }

  private static StoredConversation stored(String id, long version) {
    return new StoredConversation(id, version, Instant.EPOCH, "{}");
  }
}
