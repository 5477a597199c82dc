package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Template;
import dev.aifunction.processor.model.Template.Part;
import dev.aifunction.processor.report.Problem;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Reads templates: text, or a class path resource, with places in double braces for values. */
final class TemplateReader {
  private static final String RESOURCE = "classpath:";
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private final ReadContext context;

  TemplateReader(ReadContext context) {
    this.context = context;
  }

  /** Returns the template in a member of an annotation; reports what is wrong with it. */
  Optional<Template> read(Mirror mirror, String member) {
    String text = mirror.string(member);
    Problem.Place place = mirror.place(member);
    if (!text.startsWith(RESOURCE)) {
      return parse(text, place);
    }
    String path = text.substring(RESOURCE.length()).strip().replaceFirst("^/+", "");
    Optional<String> resource = context.resources().find(path);
    if (resource.isEmpty()) {
      context.reporter().add(ProblemCode.MISSING_RESOURCE, place, path);
      return Optional.empty();
    }
    return parse(resource.get().strip(), place);
  }

  private Optional<Template> parse(String text, Problem.Place place) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int open = text.indexOf(OPEN, from);
      int stray = text.indexOf(CLOSE, from);
      if (stray >= 0 && (open < 0 || stray < open)) {
        return broken(text, stray, "}} without {{", place);
      }
      if (open < 0) {
        parts.add(new Part.Text(text.substring(from)));
        break;
      }
      if (open > from) {
        parts.add(new Part.Text(text.substring(from, open)));
      }
      int close = text.indexOf(CLOSE, open);
      if (close < 0) {
        return broken(text, open, "{{ without }}", place);
      }
      String name = text.substring(open + OPEN.length(), close).strip();
      if (!SourceVersion.isName(name, SourceVersion.RELEASE_17) || name.contains(".")) {
        return broken(text, open, "\"" + name + "\" is no name", place);
      }
      parts.add(new Part.Variable(name));
      from = close + CLOSE.length();
    }
    return Optional.of(new Template(parts));
  }

  private Optional<Template> broken(String text, int at, String why, Problem.Place place) {
    String excerpt = text.substring(at, Math.min(text.length(), at + 20));
    context.reporter().add(ProblemCode.BAD_TEMPLATE, place, excerpt, why);
    return Optional.empty();
  }
}
