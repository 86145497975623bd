package org.openroundtable.testing.http;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

/** Every address that the resources answer, as their annotations say; for tests of what must hold for all of them. */
public final class Routes {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)(?::\\s*([^}]*))?}");

    private Routes() {}

    /**
     * The methods of each path.
     *
     * @param values of the parameters in paths, by their names
     */
    public static SortedMap<String, SortedSet<String>> all(Map<String, String> values) {
        var routes = new TreeMap<String, SortedSet<String>>();
        var classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.openroundtable");
        for (var resource : classes) {
            if (resource.isAnnotatedWith(Path.class)) {
                resource.getMethods().forEach(method -> add(resource, method, values, routes));
            }
        }
        return routes;
    }

    private static void add(
            JavaClass resource, JavaMethod method, Map<String, String> values, Map<String, SortedSet<String>> routes) {
        for (var annotation : method.reflect().getAnnotations()) {
            var verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                var path = path(resource.reflect().getAnnotation(Path.class))
                        + path(method.reflect().getAnnotation(Path.class));
                for (var filled : filled(path.isEmpty() ? "/" : path, values)) {
                    routes.computeIfAbsent(filled, any -> new TreeSet<>()).add(verb.value());
                }
            }
        }
    }

    /** One path for each alternative, where the template names some. */
    private static List<String> filled(String path, Map<String, String> values) {
        var parameter = PARAMETER.matcher(path);
        if (!parameter.find()) {
            return List.of(path);
        }
        var alternatives = parameter.group(2) == null ? values.get(parameter.group(1)) : parameter.group(2);
        return Arrays.stream(alternatives.split("\\|"))
                .flatMap(value -> filled(parameter.replaceFirst(value), values).stream())
                .toList();
    }

    private static String path(Annotation path) {
        return path instanceof Path said && !said.value().equals("/")
                ? (said.value().startsWith("/") ? "" : "/") + said.value()
                : "";
    }
}
