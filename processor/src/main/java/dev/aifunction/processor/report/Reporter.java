package dev.aifunction.processor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Collects the problems of one type, and hands them to javac together. */
public final class Reporter {
  private final Set<Problem> problems = new LinkedHashSet<>();

  /** Adds a problem at an element. */
  public void add(ProblemCode code, Element element, Object... arguments) {
    add(code, Problem.Place.of(element), arguments);
  }

  /** Adds a problem at a place. */
  public void add(ProblemCode code, Problem.Place place, Object... arguments) {
    problems.add(new Problem(code, code.message(arguments), place));
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /** How many there are. */
  public int size() {
    return problems.size();
  }

  /** The problems, in the order in which they were found. */
  public List<Problem> problems() {
    return new ArrayList<>(problems);
  }

  /** Prints the problems as errors of the compilation. */
  public void print(Messager messager) {
    for (Problem problem : problems) {
      Problem.Place place = problem.place();
      if (place.annotation() == null) {
        messager.printMessage(Diagnostic.Kind.ERROR, problem.message(), place.element());
      } else if (place.value() == null) {
        messager.printMessage(
            Diagnostic.Kind.ERROR, problem.message(), place.element(), place.annotation());
      } else {
        messager.printMessage(
            Diagnostic.Kind.ERROR,
            problem.message(),
            place.element(),
            place.annotation(),
            place.value());
      }
    }
  }
}
