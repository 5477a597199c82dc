package dev.aifunction.processor.read;

import dev.aifunction.processor.report.Reporter;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Is what every reader of one annotated type needs.
 *
 * @param fromSource whether javac compiles a top-level type now, so that it can point into it
 * @param isNew whether javac shows a top-level type for the first time in this round, so that other
 *     processors may still change it; in the last round, whether it has ever shown it
 * @param reporter receives what is wrong with the type
 * @param resources finds the text of a class path resource
 */
public record ReadContext(
    Elements elements,
    Types types,
    Predicate<TypeElement> fromSource,
    Predicate<TypeElement> isNew,
    Reporter reporter,
    ResourceFinder resources) {

  /** Finds resources of the compilation's class path. */
  @FunctionalInterface
  public interface ResourceFinder {

    /** Returns a resource's text, or nothing when there is no such resource. */
    java.util.Optional<String> find(String path);
  }
}
