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
    return new Site(element, part + " of " + lowerFirst());
  }

  private String lowerFirst() {
    return subject.startsWith("The ") ? "t" + subject.substring(1) : subject;
  }
}
