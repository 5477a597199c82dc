package dev.aifunction.processor.read;

import javax.lang.model.element.Element;

/**
 * Is where a type stands, for problems with it.
 *
 * @param element the deepest element that javac can point at
 * @param subject the thing by the user's name, such as {@code The parameter city of getForecast}
 */
record Site(Element element, String subject) {

  /** Returns the site of a part of this one's type, for which there is no element of its own. */
  Site within(String part) {
    return new Site(element, part + " of " + inSentence());
  }

  /** Returns the site of a member that javac cannot point at: this one, and the way to it. */
  Site to(String member) {
    return new Site(
        element, member + " (in " + inSentence().replace(" (in ", ", in ").replace(")", "") + ")");
  }

  /** Returns the subject as it stands within a sentence. */
  String inSentence() {
    return Character.toLowerCase(subject.charAt(0)) + subject.substring(1);
  }
}
