package org.openroundtable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import static org.assertj.core.api.Assertions.assertThat;

/** Every setting that deploy/ and the README name exists, and can be set when the application starts. */
class NamedSettingsTest {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final Pattern NAMED = Pattern.compile("\\b(?:OPENROUNDTABLE|QUARKUS)_[A-Z0-9_]*[A-Z0-9]\\b");
    private static final Pattern OURS = Pattern.compile("\\bopenroundtable\\.[a-z0-9.-]+(?=[\"=])");

    @Test
    void everySettingThatIsNamedExists() throws IOException {
        var unknown = named();
        assertThat(unknown).isNotEmpty();

        unknown.removeAll(ofOurs());
        unknown.removeAll(ofQuarkusAtStart());

        assertThat(unknown).isEmpty();
    }

    private static Set<String> named() throws IOException {
        try (var files = Files.walk(Path.of("deploy"))) {
            return Stream.concat(
                            files.filter(Files::isRegularFile), Stream.of(Path.of("README.md"), Path.of("SECURITY.md")))
                    .flatMap(file -> NAMED.matcher(text(file)).results())
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** From the descriptions that the extensions bring along. */
    private static Set<String> ofQuarkusAtStart() throws IOException {
        var names = new TreeSet<String>();
        for (URL model :
                Collections.list(NamedSettingsTest.class.getClassLoader().getResources(MODEL))) {
            collect(new ObjectMapper().readTree(model), names);
        }
        return names;
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.path("phase").asText().equals("RUN_TIME") && node.has("path")) {
            names.add(node.path("path").path("environmentVariable").asText());
            node.path("additionalPaths")
                    .forEach(path -> names.add(path.path("environmentVariable").asText()));
        }
        node.forEach(child -> collect(child, names));
    }

    private static Set<String> ofOurs() throws IOException {
        return Stream.concat(propertiesInText(), propertiesOfMappings())
                .map(name -> name.replaceAll("[^a-z0-9]", "_").toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> propertiesInText() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java") || file.endsWith("application.properties"))
                    .flatMap(file -> OURS.matcher(text(file)).results())
                    .map(MatchResult::group)
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> propertiesOfMappings() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(OpenRoundtable.class).stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(type -> ConfigMappings.getProperties(ConfigClass.configClass(type.reflect())))
                        .flatMap(properties -> properties.keySet().stream());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
