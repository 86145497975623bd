package org.openroundtable.testing.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
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

/** Every address that the resources answer, as their annotations say; for tests of what must hold for all of them. */
public final class Routes {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)(?::\\s*([^}]*))?}");

    private Routes() {}

    /**
     * The methods of each path.
     *
     * @param values of the parameters in paths, by their names; others are 1
     */
    public static SortedMap<String, SortedSet<String>> all(Map<String, String> values) {
        var routes = new TreeMap<String, SortedSet<String>>();
        try (var files = Files.walk(CLASSES.resolve("org/openroundtable"))) {
            files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-info"))
                    .map(Routes::load)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .forEach(resource -> Arrays.stream(resource.getDeclaredMethods())
                            .forEach(method -> add(resource, method, values, routes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return routes;
    }

    /** What it answers goes on as long as somebody listens: nobody may wait for its end. */
    public static boolean goesOn(String path) {
        return path.endsWith("/stream");
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - ".class".length()).replace(java.io.File.separatorChar, '.');
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(
            Class<?> resource, Method method, Map<String, String> values, Map<String, SortedSet<String>> routes) {
        for (var annotation : method.getAnnotations()) {
            var verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                var path = path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
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
        var alternatives =
                parameter.group(2) == null ? values.getOrDefault(parameter.group(1), "1") : parameter.group(2);
        return Arrays.stream(alternatives.split("\\|"))
                .flatMap(value -> filled(parameter.replaceFirst(value), values).stream())
                .toList();
    }

    private static String path(Path path) {
        if (path == null || path.value().equals("/")) {
            return "";
        }
        return (path.value().startsWith("/") ? "" : "/") + path.value();
    }
}
