package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.CompanionModel;
import dev.aifunction.processor.model.RuntimeNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Looks up what companions keep, and notes which of them generated code depends on. */
final class Memories {
  private final ReadContext context;
  private final Map<String, Memory> known = new HashMap<>();
  private final Set<ClassName> companions = new TreeSet<>();

  Memories(ReadContext context) {
    this.context = context;
  }

  /** Returns what is known of a type beside its class file; all, of a type in source. */
  Memory of(TypeElement type) {
    return known.computeIfAbsent(type.getQualifiedName().toString(), unused -> find(type));
  }

  /** Returns the site of the type of an owner's member, with what is known of it. */
  Site memberSite(Site member, Site owner, TypeElement type, String javaName, TypeMirror declared) {
    return member.remembering(of(type).property(javaName).ofMember(declared, type, owner.memory()));
  }

  private Memory find(TypeElement type) {
    boolean source = Site.isFromSource(context, type);
    Memory memory = source ? Memory.SOURCE : Memory.of(context, type);
    if (memory.isCompanion()
        && !isHidden(type)
        && Mirror.of(type, RuntimeNames.AI_TYPE).isPresent()) {
      companions.add(CompanionModel.companionOf(ClassName.get(type)));
    }
    return memory;
  }

  /** Whether ECJ would take a part of the companion's name for the class around it. */
  private static boolean isHidden(TypeElement type) {
    return ClassName.get(type).simpleNames().stream().anyMatch(name -> name.contains("$"));
  }

  /** Returns the companions of the types that were read, by name. */
  List<ClassName> companions() {
    return List.copyOf(companions);
  }
}
