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
  /** Stands for the properties of an array, which has none. */
  private static final Keys ARRAY = Keys.of();

  /** Stands for the properties of an object with names of any kind. */
  private static final Keys MAP = Keys.of();

  /** The most characters of a name of the model's own that a pointer shows. */
  private static final int MAX_NAME = 100;

  private final @Nullable Frame parent;
  private final int depth;
  private @Nullable Frame child;
  private Keys keys = ARRAY;
  private int index;
  private long firstSeen;
  private @Nullable BitSet laterSeen;
  private int problemsBefore;

  private Frame(@Nullable Frame parent, int depth) {
    this.parent = parent;
    this.depth = depth;
  }

  static Frame root() {
    return new Frame(null, 0);
  }

  /** Returns the frame of an object inside this one. */
  Frame object(Keys properties, int problems) {
    Frame frame = inner(problems);
    frame.keys = properties;
    frame.index = -1;
    frame.firstSeen = 0;
    frame.laterSeen = null;
    return frame;
  }

  /** Returns the frame of an array inside this one, standing at its first element. */
  Frame array(int problems) {
    Frame frame = inner(problems);
    frame.keys = ARRAY;
    frame.index = 0;
    return frame;
  }

  /** Returns the frame of an object with names of any kind inside this one. */
  Frame map(int problems) {
    Frame frame = inner(problems);
    frame.keys = MAP;
    return frame;
  }

  private Frame inner(int problems) {
    Frame frame = child;
    if (frame == null) {
      frame = new Frame(this, depth + 1);
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
    if (has(key)) {
      index = key;
      return false;
    }
    enterFirst(key);
    return true;
  }

  /** Goes to a property that was not there yet. */
  void enterFirst(int key) {
    index = key;
    mark(key);
  }

  /** Returns whether every property was there, required or not. */
  boolean hasAll() {
    int size = keys.size();
    if (size <= Long.SIZE) {
      return Long.bitCount(firstSeen) == size;
    }
    return laterSeen != null && Long.bitCount(firstSeen) + laterSeen.cardinality() == size;
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

  /** Returns the JSON Pointer of the value at which this frame stands in the text. */
  String pointer(Scanner text) {
    return parent == null ? "" : pointerTo(text, member(text));
  }

  private String member(Scanner text) {
    if (keys == MAP) {
      return Problems.cut(text.stringAt(index), MAX_NAME);
    }
    return keys == ARRAY ? Integer.toString(index) : keys.name(index);
  }

  /** Returns the JSON Pointer of a member of this frame's object or array. */
  String pointerTo(Scanner text, String name) {
    return parent().pointerBelow(text, name);
  }

  /** Returns the JSON Pointer of a member of the value at which this frame stands. */
  String pointerBelow(Scanner text, String name) {
    return pointer(text) + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
