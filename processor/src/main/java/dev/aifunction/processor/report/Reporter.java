package dev.aifunction.processor.report;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Collects the problems of one type, and what is worth a note, and hands them to javac together.
 */
public final class Reporter {
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Set<Problem> notes = new LinkedHashSet<>();

  /** Adds a problem at an element. */
  public void add(ProblemCode code, Element element, Object... arguments) {
    add(code, Problem.Place.of(element), arguments);
  }

  /** Adds a problem at a place. */
  public void add(ProblemCode code, Problem.Place place, Object... arguments) {
    problems.add(new Problem(code, code.message(arguments), place));
  }

  /** Adds a note, which is no problem: a warning would break the builds that allow none. */
  public void note(ProblemCode code, Problem.Place place, Object... arguments) {
    notes.add(new Problem(code, code.message(arguments), place));
  }

  /** Whether there is no problem. */
  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /** How many problems there are. */
  public int size() {
    return problems.size();
  }

  /** Prints the problems as errors of the compilation, and then the notes. */
  public void print(Messager messager) {
    problems.forEach(problem -> print(messager, Diagnostic.Kind.ERROR, problem));
    notes.forEach(note -> print(messager, Diagnostic.Kind.NOTE, note));
  }

  private static void print(Messager messager, Diagnostic.Kind kind, Problem problem) {
    try {
      printAt(problem.place(), messager, kind, problem);
    } catch (RuntimeException unknownPlace) {
      // A message without its line is better than none.
      messager.printMessage(kind, problem.message());
    }
  }

  private static void printAt(
      Problem.Place place, Messager messager, Diagnostic.Kind kind, Problem problem) {
    if (place.annotation() == null) {
      messager.printMessage(kind, problem.message(), place.element());
    } else if (place.value() == null) {
      messager.printMessage(kind, problem.message(), place.element(), place.annotation());
    } else {
      messager.printMessage(
          kind, problem.message(), place.element(), place.annotation(), place.value());
    }
  }
}
