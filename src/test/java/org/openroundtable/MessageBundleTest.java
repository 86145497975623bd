package org.openroundtable;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openroundtable.language.Language;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.i18n.MessageBundle;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Every language has every text, it says the same things, and in a form for each number. */
class MessageBundleTest {

    private static final Path FILES = Path.of("src/main/resources/messages");
    private static final Engine QUTE = Engine.builder().addDefaults().build();

    static Stream<Arguments> files() throws IOException {
        return bundles().flatMap(bundle -> filesOf(bundle, bundle));
    }

    /** Those whose keys an interface holds; Qute reads them. */
    static Stream<Arguments> filesWithInterface() {
        return interfaces()
                .flatMap(type -> filesOf(type.getAnnotation(MessageBundle.class).value(), type));
    }

    private static Stream<Arguments> filesOf(String bundle, Object about) {
        return Language.all().stream().map(language -> arguments(file(bundle, language), about, language));
    }

    private static String file(String bundle, Language language) {
        return bundle + (language == Language.base() ? "" : "_" + language.tag()) + ".properties";
    }

    private static Stream<Class<?>> interfaces() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.openroundtable").stream()
                        .filter(type -> type.isInterface() && type.isAnnotatedWith(MessageBundle.class))
                        .map(JavaClass::reflect);
    }

    private static Stream<String> bundles() throws IOException {
        return names().map(name -> name.replaceAll("[_.].*", "")).distinct();
    }

    private static Stream<String> names() throws IOException {
        try (var found = Files.list(FILES)) {
            return found.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void aLanguageIsItsFiles() throws IOException {
        assertThat(names())
                .containsExactlyInAnyOrderElementsOf(
                        files().map(file -> (String) file.get()[0]).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void noTextIsMissing(String file, String bundle) throws IOException {
        assertThat(texts(file).stringPropertyNames())
                .isEqualTo(texts(file(bundle, Language.base())).stringPropertyNames());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesWithInterface")
    void aTextHasThePlaceholdersOfItsMessage(String file, Class<?> messages) throws IOException {
        var texts = texts(file);
        assertThat(texts.stringPropertyNames())
                .isEqualTo(Arrays.stream(messages.getDeclaredMethods())
                        .flatMap(MessageBundleTest::keys)
                        .collect(Collectors.toSet()));
        for (var message : messages.getDeclaredMethods()) {
            if (!isAboutConstants(message)) {
                assertThat(placeholders(texts.getProperty(message.getName())))
                        .as(message.getName())
                        .isEqualTo(Arrays.stream(message.getParameters())
                                .map(Parameter::getName)
                                .collect(Collectors.toSet()));
            }
        }
    }

    /** Also where ICU reads them and no interface says what they are. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aTextHasThePlaceholdersOfTheFirstLanguage(String file, String bundle) throws IOException {
        var texts = texts(file);
        texts(file(bundle, Language.base()))
                .forEach((key, text) -> assertThat(placeholders(texts.getProperty((String) key)))
                        .as("%s", key)
                        .isEqualTo(placeholders((String) text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aNumberHasItsFormInEachCategoryOfTheLanguage(String file, String bundle, Language language)
            throws IOException {
        var rules = PluralRules.forLocale(language.locale());
        var categories = rules.getKeywords().stream()
                .filter(category -> category.equals(PluralRules.KEYWORD_OTHER)
                        || !rules.getSamples(category, PluralRules.SampleType.INTEGER)
                                .isEmpty())
                .collect(Collectors.toSet());
        texts(file)
                .forEach((key, text) -> plurals((String) text, cases -> assertThat(selectors(cases))
                        .as("%s: %s", key, cases)
                        .isEqualTo(categories)));
    }

    /** What one asks of a number is asked by {@code plural}, which knows that not every language has one and many. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void noTextHasAPluralMadeByHand(String file) throws IOException {
        assertThat(texts(file).values()).noneMatch(text -> text.toString().contains("=="));
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(FILES.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }

    /** A message about an enum has one key per constant; Qute separates otherwise where a constant has an underscore. */
    private static Stream<String> keys(Method message) {
        if (!isAboutConstants(message)) {
            return Stream.of(message.getName());
        }
        var constants = Arrays.stream(message.getParameterTypes()[0].getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        var separator = constants.stream().anyMatch(name -> name.contains("_")) ? "_$" : "_";
        return constants.stream().map(name -> message.getName() + separator + name);
    }

    private static boolean isAboutConstants(Method message) {
        return message.getParameterCount() == 1 && message.getParameterTypes()[0].isEnum();
    }

    private static Set<String> placeholders(String text) {
        if (isOfIcu(text)) {
            var pattern = new MessagePattern(text);
            return parts(pattern, MessagePattern.Part.Type.ARG_NAME)
                    .mapToObj(part -> pattern.getSubstring(pattern.getPart(part)))
                    .collect(Collectors.toSet());
        }
        return QUTE.parse(text).getExpressions().stream()
                .filter(expression -> !expression.isLiteral())
                .map(expression -> expression.getParts().get(0).getName())
                .collect(Collectors.toSet());
    }

    private static void plurals(String text, Consumer<String> check) {
        if (isOfIcu(text)) {
            var pattern = new MessagePattern(text);
            parts(pattern, MessagePattern.Part.Type.ARG_START)
                    .filter(part -> pattern.getPart(part).getArgType() == MessagePattern.ArgType.PLURAL)
                    .mapToObj(part -> text.substring(
                            pattern.getPart(part + 2).getIndex(),
                            pattern.getPart(pattern.getLimitPartIndex(part)).getIndex()))
                    .forEach(check);
            return;
        }
        QUTE.parse(text).getExpressions().stream()
                .flatMap(expression -> expression.getParts().stream())
                .filter(Expression.Part::isVirtualMethod)
                .map(Expression.Part::asVirtualMethod)
                .filter(method -> method.getName().equals("plural"))
                .map(method -> (String) method.getParameters().get(0).getLiteral())
                .forEach(check);
    }

    /** Qute would not read its plurals; without them, both read the same. */
    private static boolean isOfIcu(String text) {
        return text.contains(", plural, ");
    }

    private static IntStream parts(MessagePattern pattern, MessagePattern.Part.Type type) {
        return IntStream.range(0, pattern.countParts())
                .filter(part -> pattern.getPart(part).getType() == type);
    }

    /** Other than exact numbers. */
    private static Set<String> selectors(String cases) {
        var pattern = new MessagePattern().parsePluralStyle(cases);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_SELECTOR)
                .map(pattern::getSubstring)
                .filter(selector -> !selector.startsWith("="))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
