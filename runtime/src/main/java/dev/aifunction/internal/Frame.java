package dev.aifunction.internal;

import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Is one level of nesting: an object or array that is being read, and where in it the reader is.
 *
 * <p>The outermost frame is the text itself. Frames are kept for the next container of their level.
 */
final class Frame {
  private static final Keys NO_KEYS = Keys.of();

  /** The most characters of a name of the model's own that a pointer shows. */
  private static final int MAX_NAME = 100;

  private enum Kind {
    ARRAY,
    OBJECT,
    MAP
  }

  private final Scanner scanner;
  private final @Nullable Frame parent;
  private final int depth;
  private @Nullable Frame child;
  private Kind kind = Kind.ARRAY;
  private Keys keys = NO_KEYS;
  private int index;
  private int found;
  private long firstSeen;
  private @Nullable BitSet laterSeen;
  private int problemsBefore;

  private Frame(Scanner scanner, @Nullable Frame parent, int depth) {
    this.scanner = scanner;
    this.parent = parent;
    this.depth = depth;
  }

  static Frame root(Scanner scanner) {
    return new Frame(scanner, null, 0);
  }

  /** Returns the frame of an object inside this one. */
  Frame object(Keys properties, int problems) {
    Frame frame = inner(problems);
    frame.kind = Kind.OBJECT;
    frame.keys = properties;
    frame.index = -1;
    frame.found = 0;
    frame.firstSeen = 0;
    frame.laterSeen = null;
    return frame;
  }

  /** Returns the frame of an array inside this one, standing at its first element. */
  Frame array(int problems) {
    Frame frame = inner(problems);
    frame.kind = Kind.ARRAY;
    frame.index = 0;
    return frame;
  }

  /** Returns the frame of an object with names of any kind inside this one. */
  Frame map(int problems) {
    Frame frame = inner(problems);
    frame.kind = Kind.MAP;
    return frame;
  }

  private Frame inner(int problems) {
    Frame frame = child;
    if (frame == null) {
      frame = new Frame(scanner, this, depth + 1);
      child = frame;
    }
    frame.problemsBefore = problems;
    return frame;
  }

  Frame parent() {
    return Objects.requireNonNull(parent, "the text itself has no parent");
  }

  boolean isRoot() {
    return parent == null;
  }

  /** Returns how many objects and arrays are open. */
  int depth() {
    return depth;
  }

  /** Returns how many problems there were when the object or array began. */
  int problemsBefore() {
    return problemsBefore;
  }

  Keys keys() {
    return keys;
  }

  /** Returns the property that most likely comes next: models keep the schema's order. */
  int expected() {
    return index + 1;
  }

  /** Goes to the array's next element. */
  void nextElement() {
    index++;
  }

  /** Goes to the entry whose name stands at the offset. */
  void enterName(int offset) {
    index = offset;
  }

  /** Goes to a property and returns whether it is there for the first time. */
  boolean enter(int key) {
    index = key;
    boolean first = !has(key);
    if (first) {
      found++;
      mark(key);
    }
    return first;
  }

  /** Returns whether every property was there, required or not. */
  boolean hasAll() {
    return found == keys.size();
  }

  boolean has(int key) {
    if (key < Long.SIZE) {
      return (firstSeen & 1L << key) != 0;
    }
    return laterSeen != null && laterSeen.get(key);
  }

  private void mark(int key) {
    if (key < Long.SIZE) {
      firstSeen |= 1L << key;
      return;
    }
    if (laterSeen == null) {
      laterSeen = new BitSet();
    }
    laterSeen.set(key);
  }

  /** Returns the JSON Pointer of the value at which this frame stands. */
  String pointer() {
    return parent == null ? "" : pointerTo(member());
  }

  private String member() {
    return switch (kind) {
      case ARRAY -> Integer.toString(index);
      case OBJECT -> keys.name(index);
      case MAP -> Problems.cut(scanner.stringAt(index), MAX_NAME);
    };
  }

  /** Returns the JSON Pointer of a member of this frame's object or array. */
  String pointerTo(String name) {
    return parent().pointerBelow(name);
  }

  /** Returns the JSON Pointer of a member of the value at which this frame stands. */
  String pointerBelow(String name) {
    return pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
