package org.openroundtable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import static org.assertj.core.api.Assertions.assertThat;

/** The French text is complete, has nothing in excess, and says the same things. */
class MessageBundleTest {

    static Stream<Class<?>> bundles() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.openroundtable").stream()
                        .filter(type -> type.isInterface() && type.isAnnotatedWith(MessageBundle.class))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void frenchHasTheSameKeysAndPlaceholders(Class<?> bundle) throws IOException {
        var name = bundle.getAnnotation(MessageBundle.class).value();
        var english = english(bundle, name);
        var french = file(name + "_fr");
        assertThat(french.keySet()).isEqualTo(english.keySet());
        for (var message : bundle.getDeclaredMethods()) {
            for (var placeholder : message.getParameters()) {
                var key = message.getName();
                assertThat(uses(french.get(key), placeholder))
                        .as("%s uses {%s}", key, placeholder.getName())
                        .isEqualTo(uses(english.get(key), placeholder));
            }
        }
    }

    private static Map<String, String> english(Class<?> bundle, String name) throws IOException {
        var texts = file(name);
        for (var message : bundle.getDeclaredMethods()) {
            var text = message.getAnnotation(Message.class).value();
            if (!text.equals(Message.DEFAULT_VALUE)) {
                texts.put(message.getName(), text);
            } else {
                assertThat(texts.keySet()).containsAll(constants(message));
            }
        }
        return texts;
    }

    /** A message about an enum has one key per constant; Qute separates otherwise where a constant has an underscore. */
    private static Iterable<String> constants(Method message) {
        var constants = message.getParameterTypes()[0].getEnumConstants();
        var underscore = Arrays.stream(constants)
                .anyMatch(constant -> ((Enum<?>) constant).name().contains("_"));
        return Arrays.stream(constants)
                .map(constant -> message.getName() + (underscore ? "_$" : "_") + ((Enum<?>) constant).name())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> file(String name) throws IOException {
        var properties = new Properties();
        try (var in = MessageBundleTest.class.getResourceAsStream("/messages/" + name + ".properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (one, other) -> one, TreeMap::new));
    }

    private static boolean uses(String text, Parameter placeholder) {
        return text != null
                && Pattern.compile("\\{[^}]*\\b" + placeholder.getName() + "\\b")
                        .matcher(text)
                        .find();
    }
}
