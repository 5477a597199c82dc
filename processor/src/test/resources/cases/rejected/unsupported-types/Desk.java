package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

public class Desk {
  interface Reason {}

  abstract static class Ticket {}

  @AiFunction("Takes dates of old.")
  // ERROR: [AiFunctionUnsupportedType] The parameter calendar of dates has the type Calendar, which no JSON value stands for. Use java.time.ZonedDateTime.
  // ERROR: [AiFunctionUnsupportedType] The parameter date of dates has the type Date, which no JSON value stands for. Use java.time.Instant or java.time.LocalDate.
  void dates(Date date, Calendar calendar) {}

  @AiFunction("Takes files.")
  // ERROR: [AiFunctionUnsupportedType] The parameter file of files has the type File, which no JSON value stands for. Use String and open the file in the method.
  // ERROR: [AiFunctionUnsupportedType] The parameter path of files has the type Path, which no JSON value stands for. Use String and open the file in the method.
  // ERROR: [AiFunctionUnsupportedType] The parameter stream of files has the type InputStream, which no JSON value stands for. Use String or byte[].
  void files(File file, Path path, InputStream stream) {}

  @AiFunction("Takes things of the JDK.")
  // ERROR: [AiFunctionUnsupportedType] The parameter runnable of things has the type Runnable, which no JSON value stands for. Use a record of the values that matter.
  // ERROR: [AiFunctionUnsupportedType] The parameter text of things has the type StringBuilder, which no JSON value stands for. Use a record of the values that matter.
  // ERROR: [AiFunctionUnsupportedType] The parameter thread of things has the type Thread, which no JSON value stands for. Use a record of the values that matter.
  void things(Thread thread, Runnable runnable, StringBuilder text) {}

  @AiFunction("Takes what nothing can build.")
  // ERROR: [AiFunctionUnsupportedType] The parameter reason of abstractions has the type Desk.Reason, which has no one implementation to build. Use a record or an enum.
  // ERROR: [AiFunctionUnsupportedType] The parameter ticket of abstractions has the type Desk.Ticket, which has no one implementation to build. Use a record or an enum.
  void abstractions(Reason reason, Ticket ticket) {}

  @AiFunction("Takes wildcards.")
  // ERROR: [AiFunctionUnsupportedType] An element of the parameter any of wildcards has the type ?, which says nothing of the value. Name a type, or bound it.
  // ERROR: [AiFunctionUnsupportedType] An element of the parameter numbers of wildcards has the type ? super Integer, which says nothing of the value. Name a type, or bound it.
  void wildcards(List<?> any, List<? super Integer> numbers) {}

  @AiFunction("Takes arrays of lists.")
  // ERROR: [AiFunctionUnsupportedType] The parameter cells of arrays has the type Optional<Integer>[][], and Java creates no array of generic elements. Use List.
  // ERROR: [AiFunctionUnsupportedType] The parameter lines of arrays has the type List<String>[], and Java creates no array of generic elements. Use List.
  void arrays(List<String>[] lines, Optional<Integer>[][] cells) {}

  @AiFunction("Takes arrays whose elements have constraints.")
  // ERROR: [AiFunctionUnsupportedType] An element of the parameter many of checked has the type int[], whose elements nothing checks. Use a List with the constraint inside.
  void checked(int @Size(max = 3) [] few, List<@Min(1) int[]> many) {}

  @AiFunction("Takes two ways to say nothing.")
  // ERROR: [AiFunctionUnsupportedType] The parameter mixed of nothing has the type Optional<OptionalInt>, and null can say only one of two. Use one Optional, not two.
  // ERROR: [AiFunctionUnsupportedType] The parameter twice of nothing has the type Optional<Optional<String>>, and null can say only one of two. Use one Optional, not two.
  void nothing(Optional<Optional<String>> twice, Optional<OptionalInt> mixed) {}

  @AiFunction("Answers with a stream.")
  Stream<String> lines() {
    return null;
  }

  @AiFunction("Answers with nothing in a list.")
  // ERROR: [AiFunctionUnsupportedType] An element of the result of voids has the type Void, which no JSON value stands for. Leave it out.
  List<Void> voids() {
    return null;
  }
}
