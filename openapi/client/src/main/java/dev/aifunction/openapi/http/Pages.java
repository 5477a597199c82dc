package dev.aifunction.openapi.http;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Is a list of the API as a whole: its pages are fetched one by one, each when its first item is
 * asked for.
 *
 * <p>Every iteration begins anew, with the first page, and throws what fetching a page throws.
 *
 * <pre>{@code
 * for (OpenAIFile file : files.listFilesAll()) {
 *   …
 * }
 * }</pre>
 *
 * @param <T> the type of an item
 */
public final class Pages<T> implements Iterable<T> {
  private final Supplier<Iterator<T>> iterators;

  private Pages(Supplier<Iterator<T>> iterators) {
    this.iterators = iterators;
  }

  /**
   * Puts the pages of an operation together.
   *
   * @param query the query for the first page
   * @param fetch makes the call for one page
   * @param after changes a query so that its page begins after an id
   * @param items the items of a page
   * @param hasMore whether another page follows a page
   * @param last the id of a page's last item, asked only of a page with items; null at the end
   */
  public static <Q, P, T> Pages<T> of(
      Q query,
      Function<Q, P> fetch,
      BiFunction<Q, String, Q> after,
      Function<P, List<T>> items,
      Predicate<P> hasMore,
      Function<P, @Nullable String> last) {
    return new Pages<>(() -> new Items<>(query, fetch, after, items, hasMore, last));
  }

  @Override
  public Iterator<T> iterator() {
    return iterators.get();
  }

  /** Streams the items, in their order. */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  private static final class Items<Q, P, T> implements Iterator<T> {
    private final Function<Q, P> fetch;
    private final BiFunction<Q, String, Q> after;
    private final Function<P, List<T>> items;
    private final Predicate<P> hasMore;
    private final Function<P, @Nullable String> last;
    private final Set<String> cursors = new HashSet<>();
    private Iterator<T> page = Collections.emptyIterator();
    private @Nullable Q next;

    Items(
        Q query,
        Function<Q, P> fetch,
        BiFunction<Q, String, Q> after,
        Function<P, List<T>> items,
        Predicate<P> hasMore,
        Function<P, @Nullable String> last) {
      this.next = query;
      this.fetch = fetch;
      this.after = after;
      this.items = items;
      this.hasMore = hasMore;
      this.last = last;
    }

    @Override
    public boolean hasNext() {
      while (!page.hasNext() && next != null) {
        Q query = next;
        P fetched = fetch.apply(query);
        List<T> found = items.apply(fetched);
        next = found.isEmpty() || !hasMore.test(fetched) ? null : following(query, fetched);
        page = found.iterator();
      }
      return page.hasNext();
    }

    /** The query for the page after one, or null if that one does not say where it begins. */
    private @Nullable Q following(Q query, P fetched) {
      String cursor = last.apply(fetched);
      if (cursor == null) {
        return null;
      }
      if (!cursors.add(cursor)) {
        throw new MalformedResponseException(
            "The server answers the page after '" + cursor + "' again and again");
      }
      return after.apply(query, cursor);
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return page.next();
    }
  }
}
