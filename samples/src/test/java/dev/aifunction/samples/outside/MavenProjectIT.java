package dev.aifunction.samples.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds and runs the README's project with Maven, from a repository in which our artifacts lie as
 * {@code mvn install} would put them.
 */
class MavenProjectIT {
  private static final String VERSION = System.getProperty("project.version");
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path project;
  private Path repository;

  @BeforeEach
  void installOurArtifacts() throws IOException {
    repository = Files.createDirectories(project.resolve("repository"));
    install("aifunction-parent", "pom.xml", "");
    install("aifunction-bom", "bom/pom.xml", "");
    install("aifunction-openapi", "openapi/client/pom.xml", "openapi/client/target");
    install("aifunction-runtime", "runtime/pom.xml", "runtime/target");
    install("aifunction-mock", "mock/pom.xml", "mock/target");
    // The shaded jar's pom is the reduced one.
    install(
        "aifunction-processor", "processor/target/dependency-reduced-pom.xml", "processor/target");
    Path sources = Files.createDirectories(project.resolve("src/main/java/outside"));
    for (Map.Entry<String, String> file : Readme.sources().entrySet()) {
      Files.writeString(sources.resolve(file.getKey()), file.getValue());
    }
    Path tests = Files.createDirectories(project.resolve("src/test/java/outside"));
    for (Map.Entry<String, String> file : Readme.tests().entrySet()) {
      Files.writeString(tests.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(project.resolve("settings.xml"), settings());
  }

  @Test
  void buildsTestsAndRuns() throws IOException {
    writePom("");

    assertThat(run()).contains("embedded mock").doesNotContain("[WARNING]");
    assertThat(project.resolve("target/surefire-reports/TEST-outside.WeatherDeskTest.xml"))
        .content()
        .contains("tests=\"1\"");
  }

  @Test
  void buildsAndRunsWithOpenAiJavaDeclaredFirst() throws IOException {
    writePom(
        """
        <dependency>
          <groupId>com.openai</groupId>
          <artifactId>openai-java</artifactId>
          <version>%s</version>
        </dependency>
        """
            .formatted(System.getProperty("openai-java.version")));

    assertThat(run()).contains("embedded mock");
  }

  private String run() {
    return Program.mvn(
        project,
        List.of(
            "-q",
            "--batch-mode",
            "--settings",
            project.resolve("settings.xml").toString(),
            "-Dmaven.repo.local=" + repository,
            "-Dexec.mainClass=outside.Main",
            "test",
            "org.codehaus.mojo:exec-maven-plugin:3.6.4:java"));
  }

  private void writePom(String firstDependency) throws IOException {
    String fromReadme =
        Readme.maven()
            .replace(
                "</dependencyManagement>\n<dependencies>\n",
                "</dependencyManagement>\n<dependencies>\n" + firstDependency);
    assertThat(fromReadme).contains("aifunction-processor").contains(firstDependency);
    Files.writeString(
        project.resolve("pom.xml"),
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>outside</groupId>
          <artifactId>outside</artifactId>
          <version>1</version>
          %s
        </project>
        """
            .formatted(fromReadme));
  }

  private void install(String artifact, String pom, String jars) throws IOException {
    Path folder =
        Files.createDirectories(
            repository.resolve("dev/aifunction").resolve(artifact).resolve(VERSION));
    String name = artifact + "-" + VERSION;
    Files.copy(ROOT.resolve(pom), folder.resolve(name + ".pom"));
    if (!jars.isEmpty()) {
      Files.copy(ROOT.resolve(jars).resolve(name + ".jar"), folder.resolve(name + ".jar"));
    }
  }

  /** Returns settings by which everything else comes from this build's own repository first. */
  private static String settings() {
    return """
        <settings>
          <profiles>
            <profile>
              <id>here</id>
              <repositories>
                <repository><id>here</id><url>%1$s</url></repository>
              </repositories>
              <pluginRepositories>
                <pluginRepository><id>here</id><url>%1$s</url></pluginRepository>
              </pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>here</activeProfile></activeProfiles>
        </settings>
        """
        .formatted(Path.of(System.getProperty("local.repository")).toUri());
  }
}
