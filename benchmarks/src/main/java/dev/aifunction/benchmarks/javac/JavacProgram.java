package dev.aifunction.benchmarks.javac;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Runs javac and prints the nanoseconds of CPU time that this whole JVM took. */
final class JavacProgram {

  private JavacProgram() {}

  /** Takes javac's arguments. */
  public static void main(String[] arguments) {
    Javac.run(List.of(arguments));
    System.out.println(
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
  }
}
