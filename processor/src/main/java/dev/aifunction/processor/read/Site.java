package dev.aifunction.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Is where a type stands, for problems with it.
 *
 * @param element the deepest element that javac can point at
 * @param subject the thing by the user's name, such as {@code The parameter city of getForecast}
 * @param use what generated code does with it
 * @param memory what is known of the annotations within the type
 * @param inClassFile whether the type stands in a class file, where javac reports nothing
 */
record Site(Element element, String subject, Use use, TypeMemory memory, boolean inClassFile) {

  /** Makes the site of a type that is written in source. */
  Site(Element element, String subject, Use use) {
    this(element, subject, use, TypeMemory.SOURCE, false);
  }

  /** Returns the site of a member's type, of which that much is known. */
  Site remembering(TypeMemory known) {
    return new Site(element, subject, use, known, inClassFile);
  }

  /** Throws when a type that stands here, or a part of it, does not exist yet. */
  void requireResolved(TypeMirror type) {
    try {
      JavaTypes.requireResolved(type);
    } catch (Unresolved missing) {
      throw inClassFile ? missing.inClassFile(this) : missing;
    }
  }

  /** Returns the site of a type: the type itself where javac compiles it, and else this one. */
  Site type(ReadContext context, TypeElement type) {
    String name = "The type " + type.getSimpleName();
    return isFromSource(context, type) ? new Site(type, name, use, memory, false) : to(name);
  }

  /** Returns the site of a type's member: the member where javac compiles it, and else this one. */
  Site member(ReadContext context, String name, Element member, TypeElement owner) {
    String part = name + " of " + owner.getSimpleName();
    return isFromSource(context, owner) ? new Site(member, part, use, memory, false) : to(part);
  }

  /** Whether javac compiles a type now; else the type comes from a class file. */
  static boolean isFromSource(ReadContext context, TypeElement type) {
    return context.fromSource().test(outermost(type));
  }

  /** Returns the top-level type around a type. */
  static TypeElement outermost(TypeElement type) {
    TypeElement outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement owner) {
      outermost = owner;
    }
    return outermost;
  }

  /**
   * Returns the site of a part of this one's type, for which there is no element of its own.
   *
   * @param index which type argument it is; 0 for the elements of an array
   */
  Site within(String part, int index) {
    return new Site(element, part + " of " + inSentence(), use, memory.inside(index), inClassFile);
  }

  /** Returns the site of a member that javac cannot point at: this one, and the way to it. */
  private Site to(String member) {
    String way = inSentence().replace(" (in ", ", in ").replace(")", "");
    return new Site(element, member + " (in " + way + ")", use, memory, true);
  }

  /** Returns the subject as it stands within a sentence. */
  String inSentence() {
    return Character.toLowerCase(subject.charAt(0)) + subject.substring(1);
  }
}
