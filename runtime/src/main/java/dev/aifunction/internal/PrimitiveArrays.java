package dev.aifunction.internal;

import java.util.Arrays;

/**
 * Reads arrays of primitive values; the methods differ in the type alone, which Java cannot say.
 */
final class PrimitiveArrays {
  private static final int FIRST_CAPACITY = 8;

  private PrimitiveArrays() {}

  static int[] ints(ArgumentReader in) {
    int[] values = new int[FIRST_CAPACITY];
    int count = 0;
    for (boolean more = in.beginArray(); more; more = in.nextElement()) {
      values = count == values.length ? Arrays.copyOf(values, 2 * count) : values;
      values[count++] = in.readInt();
    }
    return Arrays.copyOf(values, count);
  }

  static long[] longs(ArgumentReader in) {
    long[] values = new long[FIRST_CAPACITY];
    int count = 0;
    for (boolean more = in.beginArray(); more; more = in.nextElement()) {
      values = count == values.length ? Arrays.copyOf(values, 2 * count) : values;
      values[count++] = in.readLong();
    }
    return Arrays.copyOf(values, count);
  }

  static short[] shorts(ArgumentReader in) {
    short[] values = new short[FIRST_CAPACITY];
    int count = 0;
    for (boolean more = in.beginArray(); more; more = in.nextElement()) {
      values = count == values.length ? Arrays.copyOf(values, 2 * count) : values;
      values[count++] = in.readShort();
    }
    return Arrays.copyOf(values, count);
  }

  static double[] doubles(ArgumentReader in) {
    double[] values = new double[FIRST_CAPACITY];
    int count = 0;
    for (boolean more = in.beginArray(); more; more = in.nextElement()) {
      values = count == values.length ? Arrays.copyOf(values, 2 * count) : values;
      values[count++] = in.readDouble();
    }
    return Arrays.copyOf(values, count);
  }

  static float[] floats(ArgumentReader in) {
    float[] values = new float[FIRST_CAPACITY];
    int count = 0;
    for (boolean more = in.beginArray(); more; more = in.nextElement()) {
      values = count == values.length ? Arrays.copyOf(values, 2 * count) : values;
      values[count++] = in.readFloat();
    }
    return Arrays.copyOf(values, count);
  }

  static boolean[] booleans(ArgumentReader in) {
    boolean[] values = new boolean[FIRST_CAPACITY];
    int count = 0;
    for (boolean more = in.beginArray(); more; more = in.nextElement()) {
      values = count == values.length ? Arrays.copyOf(values, 2 * count) : values;
      values[count++] = in.readBoolean();
    }
    return Arrays.copyOf(values, count);
  }

  static char[] chars(ArgumentReader in) {
    char[] values = new char[FIRST_CAPACITY];
    int count = 0;
    for (boolean more = in.beginArray(); more; more = in.nextElement()) {
      values = count == values.length ? Arrays.copyOf(values, 2 * count) : values;
      values[count++] = in.readChar();
    }
    return Arrays.copyOf(values, count);
  }
}
