package dev.aifunction.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.ConversationConflictException;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.StoredConversation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store keeps to, seen from two machines. */
@Timeout(300)
abstract class ConversationStoreContract {
  static final Instant NOW = Instant.parse("2026-11-20T12:34:56.789Z");

  /** Returns the store as one machine sees it. */
  abstract ConversationStore store();

  /** Returns the same conversations as another machine sees them. */
  abstract ConversationStore another();

  @Test
  void anotherMachineReadsWhatOneSaved() {
    StoredConversation first = new StoredConversation("a", 1, NOW, "{\"items\":[]}");
    StoredConversation second = new StoredConversation("a", 2, NOW.plusMillis(1), "{}");

    assertThat(another().load("a")).isEmpty();
    store().save(first);
    assertThat(another().load("a")).contains(first);
    another().save(second);
    assertThat(store().load("a")).contains(second);
  }

  @Test
  void theNextVersionAloneIsSaved() {
    assertConflict(version(2));
    assertThat(store().load("a")).isEmpty();

    store().save(version(1));
    assertConflict(version(1));
    assertConflict(version(3));
    store().save(version(2));
    assertConflict(version(1));
    assertConflict(version(2));
    assertThat(store().load("a")).contains(version(2));
  }

  @Test
  void aConversationThatBeginsAnewHasVersionsOfItsOwn() {
    long old = (7L << 32) + 1;
    long anew = (5L << 32) + 1;
    store().save(version(old));
    another().save(version(old + 1));
    assertThat(store().delete("a")).isTrue();
    assertConflict(version(old + 2));

    store().save(version(anew));
    assertConflict(version(old));
    assertConflict(version(old + 1));
    assertConflict(version(old + 2));
    another().save(version(anew + 1));
    assertThat(store().load("a")).contains(version(anew + 1));
  }

  private void assertConflict(StoredConversation conversation) {
    assertThatThrownBy(() -> another().save(conversation))
        .isInstanceOfSatisfying(
            ConversationConflictException.class,
            conflict -> assertThat(conflict.conversationId()).isEqualTo("a"));
  }

  @Test
  void ofManyThatSaveTheSameVersionOneWins() throws Exception {
    for (int version = 1; version <= 20; version++) {
      List<Callable<Boolean>> savers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        ConversationStore machine = i % 2 == 0 ? store() : another();
        var mine = new StoredConversation("a", version, NOW, "{\"by\":%d}".formatted(i));
        savers.add(() -> isSaved(machine, mine));
      }
      List<Boolean> saved = all(savers);

      assertThat(saved).containsOnlyOnce(true);
      assertThat(store().load("a"))
          .contains(
              new StoredConversation(
                  "a", version, NOW, "{\"by\":%d}".formatted(saved.indexOf(true))));
    }
  }

  @Test
  void nothingIsLostWhereManyTryAgain() throws Exception {
    int threads = 16;
    int turns = 50;
    List<Callable<Boolean>> writers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int me = i;
      ConversationStore machine = i % 2 == 0 ? store() : another();
      writers.add(
          () -> {
            for (int turn = 0; turn < turns; turn++) {
              while (!isAdded(machine, me + ":" + turn + " ")) {
                Thread.onSpinWait();
              }
            }
            return true;
          });
    }
    all(writers);

    StoredConversation last = store().load("a").orElseThrow();
    assertThat(last.version()).isEqualTo(threads * turns);
    List<String> added = List.of(last.items().split(" "));
    assertThat(added).hasSize(threads * turns);
    for (int i = 0; i < threads; i++) {
      String me = i + ":";
      assertThat(added.stream().filter(one -> one.startsWith(me)))
          .containsExactlyElementsOf(
              IntStream.range(0, turns).mapToObj(turn -> me + turn).toList());
    }
  }

  private static boolean isAdded(ConversationStore store, String item) {
    StoredConversation next =
        store
            .load("a")
            .map(last -> new StoredConversation("a", last.version() + 1, NOW, last.items() + item))
            .orElse(new StoredConversation("a", 1, NOW, item));
    return isSaved(store, next);
  }

  private static boolean isSaved(ConversationStore store, StoredConversation conversation) {
    try {
      store.save(conversation);
      return true;
    } catch (ConversationConflictException e) {
      return false;
    }
  }

  @Test
  void longConversationsAreKeptWhole() {
    String items =
        IntStream.range(0, 250_000)
            .mapToObj(i -> "{\"n\":%09d,\"x\":\"ü\"}".formatted(i))
            .collect(Collectors.joining(",", "[", "]"));
    assertThat(items.length()).isGreaterThan(5_000_000);
    StoredConversation first = new StoredConversation("a", 1, NOW, items);
    StoredConversation second = new StoredConversation("a", 2, NOW, items + " ");

    store().save(first);
    assertThat(another().load("a")).contains(first);
    store().save(second);
    assertThat(another().load("a")).contains(second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ærøskøbing, Ελλάδα, 東京, عربى",
        "👩‍🚀 and 🏳️‍🌈",
        "'; DROP TABLE aifunction_conversations; --",
        "\"double\" 'single' `back` \\ and %_?$1 :name {fn now()}",
        "a U+0000 as JSON writes it: \\u0000",
        " begins and ends with white space \n\t ",
        ""
      })
  void anyTextIsKeptAsItIs(String text) {
    StoredConversation first = new StoredConversation(text, 1, NOW, "{\"text\":\"" + text + "\"}");
    StoredConversation second = new StoredConversation(text, 2, NOW, text);

    store().save(first);
    assertThat(another().load(text)).contains(first);
    store().save(second);
    assertThat(another().load(text)).contains(second);
    assertThat(another().delete(text)).isTrue();
  }

  @Test
  void idsThatLookAlikeAreApart() {
    List<String> alike = List.of("ada", "Ada", "ada ", " ada", "àda", "a\u0300da", "ａda", "%da");
    for (String id : alike) {
      store().save(new StoredConversation(id, 1, NOW, "{\"id\":\"" + id + "\"}"));
    }
    for (String id : alike) {
      assertThat(another().load(id))
          .get()
          .extracting(StoredConversation::items)
          .isEqualTo("{\"id\":\"" + id + "\"}");
    }
    assertThat(another().delete("ada")).isTrue();
    assertThat(alike).filteredOn(id -> store().load(id).isEmpty()).containsExactly("ada");
  }

  @Test
  void whatIsDeletedIsGone() {
    store().save(version(1));
    assertThat(another().delete("b")).isFalse();
    assertThat(another().delete("a")).isTrue();
    assertThat(another().delete("a")).isFalse();
    assertThat(store().load("a")).isEmpty();
    assertConflict(version(2));
    store().save(version(1));
    assertThat(another().load("a")).contains(version(1));
  }

  private static StoredConversation version(long version) {
    return new StoredConversation("a", version, NOW, "{\"version\":" + version + "}");
  }

  /** Runs tasks at the same time and returns what each of them returned. */
  static <T> List<T> all(List<? extends Callable<T>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(tasks, 240, TimeUnit.SECONDS)) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
