package dev.aifunction.openapi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagesTest {

  /** A page of letters, whose ids they are. */
  private record Page(List<String> items, boolean hasMore, @Nullable String last) {
    Page(boolean hasMore, String... items) {
      this(List.of(items), hasMore, items.length == 0 ? null : items[items.length - 1]);
    }
  }

  private final List<String> queries = new ArrayList<>();

  private Pages<String> pages(Map<String, Page> byQuery) {
    return Pages.of(
        "first",
        query -> {
          queries.add(query);
          return byQuery.get(query);
        },
        (query, after) -> "after " + after,
        Page::items,
        Page::hasMore,
        Page::last);
  }

  @Test
  void fetchesAPageWhenItsTurnComes() {
    Pages<String> pages =
        pages(Map.of("first", new Page(true, "a", "b"), "after b", new Page(false, "c")));
    assertThat(queries).isEmpty();

    Iterator<String> items = pages.iterator();
    assertThat(items.next()).isEqualTo("a");
    assertThat(items.next()).isEqualTo("b");
    assertThat(queries).containsExactly("first");

    assertThat(items.next()).isEqualTo("c");
    assertThat(items.hasNext()).isFalse();
    assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
    assertThat(queries).containsExactly("first", "after b");
  }

  @Test
  void streamsAndBeginsAnewEachTime() {
    Pages<String> pages =
        pages(Map.of("first", new Page(true, "a"), "after a", new Page(false, "b")));

    assertThat(pages.stream().limit(1)).containsExactly("a");
    assertThat(queries).containsExactly("first");
    assertThat(pages.stream()).containsExactly("a", "b");
    assertThat(pages).containsExactly("a", "b");
  }

  @Test
  void endsAtAPageThatLeadsNowhere() {
    assertThat(pages(Map.of("first", new Page(true)))).isEmpty();
    assertThat(pages(Map.of("first", new Page(List.of("a"), true, null)))).containsExactly("a");
  }

  @Test
  void refusesAServerThatAnswersTheSamePageAgain() {
    Pages<String> pages =
        pages(
            Map.of(
                "first", new Page(true, "a"),
                "after a", new Page(true, "b"),
                "after b", new Page(true, "a")));

    assertThatThrownBy(() -> pages.forEach(item -> {}))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessage("The server answers the page after 'a' again and again");
    assertThat(queries).containsExactly("first", "after a", "after b");
  }
}
