package dev.aifunction.tool;

/**
 * Keeps outputs from growing longer than a model can take.
 *
 * @param characters how many characters of a tool's text are left
 */
record OutputLimit(int characters) {

  /** Returns the text, or its beginning and a note for the model. */
  String cut(String text) {
    if (text.length() <= characters) {
      return text;
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(characters - 1));
    return text.substring(0, splitsPair ? characters - 1 : characters)
        + "\n[The output was cut here: it has %d characters. Ask for less of it.]"
            .formatted(text.length());
  }
}
