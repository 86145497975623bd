package org.openroundtable.question.kind;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All kinds that there are, found among those that {@link Kind} permits. */
public final class Kinds {

    /** One of each, as it is where a document says no more than its name. */
    public static final List<Kind> ALL = kinds(Kind.class).map(Kinds::plain).toList();

    private Kinds() {}

    /** @throws java.util.NoSuchElementException if there is no such kind */
    public static Kind named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Kinds::kinds) : Stream.of(type);
    }

    private static Kind plain(Class<?> type) {
        try {
            return (Kind) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no constructor without arguments", e);
        }
    }
}
