package dev.aifunction.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the Java types that are a JSON array: a row for each class that holds the elements. */
@SuppressWarnings("ImmutableEnumChecker") // neither a ClassName nor such a list ever changes
public enum ListContainer {
  LIST(null, "Iterable", "Collection", "List", "SequencedCollection"),
  SET(null, "Set"),
  ARRAY(null),

  /** Is written, never read. */
  STREAM(null, "stream.Stream", "stream.IntStream", "stream.LongStream", "stream.DoubleStream"),

  ARRAY_LIST("ArrayList", "ArrayList", "AbstractList"),
  LINKED_LIST("LinkedList", "LinkedList", "AbstractSequentialList"),
  VECTOR("Vector", "Vector"),
  STACK("Stack", "Stack"),
  HASH_SET("HashSet", "HashSet", "AbstractSet"),
  LINKED_HASH_SET("LinkedHashSet", "LinkedHashSet", "SequencedSet"),
  TREE_SET("TreeSet", "SortedSet", "NavigableSet", "TreeSet"),
  ENUM_SET("EnumSet", "EnumSet"),
  ARRAY_DEQUE("ArrayDeque", "Queue", "Deque", "ArrayDeque", "AbstractCollection"),
  PRIORITY_QUEUE("PriorityQueue", "PriorityQueue", "AbstractQueue"),
  PRIORITY_BLOCKING_QUEUE("concurrent.PriorityBlockingQueue", "concurrent.PriorityBlockingQueue"),
  COPY_ON_WRITE_LIST("concurrent.CopyOnWriteArrayList", "concurrent.CopyOnWriteArrayList"),
  COPY_ON_WRITE_SET("concurrent.CopyOnWriteArraySet", "concurrent.CopyOnWriteArraySet"),
  CONCURRENT_QUEUE("concurrent.ConcurrentLinkedQueue", "concurrent.ConcurrentLinkedQueue"),
  CONCURRENT_DEQUE("concurrent.ConcurrentLinkedDeque", "concurrent.ConcurrentLinkedDeque"),
  CONCURRENT_SKIP_SET("concurrent.ConcurrentSkipListSet", "concurrent.ConcurrentSkipListSet"),
  BLOCKING_QUEUE(
      "concurrent.LinkedBlockingQueue",
      "concurrent.BlockingQueue",
      "concurrent.LinkedBlockingQueue"),
  BLOCKING_DEQUE(
      "concurrent.LinkedBlockingDeque",
      "concurrent.BlockingDeque",
      "concurrent.LinkedBlockingDeque"),
  TRANSFER_QUEUE(
      "concurrent.LinkedTransferQueue",
      "concurrent.TransferQueue",
      "concurrent.LinkedTransferQueue");

  private final @Nullable ClassName implementation;

  private final List<String> types;

  ListContainer(@Nullable String implementation, String... types) {
    this.implementation = implementation == null ? null : JavaUtil.name(implementation);
    this.types = Arrays.stream(types).map(JavaUtil::qualified).toList();
  }

  /** Returns the container of a type, by its qualified name. */
  public static Optional<ListContainer> of(String qualifiedName) {
    return Arrays.stream(values())
        .filter(container -> container.types.contains(qualifiedName))
        .findFirst();
  }

  /** The class that is filled; empty for those that the reader makes itself. */
  public Optional<ClassName> implementation() {
    return Optional.ofNullable(implementation);
  }

  /** Whether an element may be in it once only. */
  public boolean isSet() {
    return name().endsWith("SET");
  }

  /** Whether elements have to be comparable. */
  public boolean isSorted() {
    return switch (this) {
      case TREE_SET, PRIORITY_QUEUE, PRIORITY_BLOCKING_QUEUE, CONCURRENT_SKIP_SET -> true;
      default -> false;
    };
  }

  /** Whether null cannot be among the elements. */
  public boolean refusesNull() {
    return switch (this) {
      case TREE_SET,
          ENUM_SET,
          ARRAY_DEQUE,
          PRIORITY_QUEUE,
          PRIORITY_BLOCKING_QUEUE,
          CONCURRENT_QUEUE,
          CONCURRENT_DEQUE,
          CONCURRENT_SKIP_SET,
          BLOCKING_QUEUE,
          BLOCKING_DEQUE,
          TRANSFER_QUEUE ->
          true;
      default -> false;
    };
  }
}
