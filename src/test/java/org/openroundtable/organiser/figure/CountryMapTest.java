package org.openroundtable.organiser.figure;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openroundtable.contact.CountryCode;
import org.openroundtable.organiser.figure.CountryMap.Key;
import org.openroundtable.organiser.figure.CountryMap.Tile;
import org.openroundtable.organiser.figure.ShareTable.Line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CountryMapTest {

    @Test
    void eachCountryOfEuropeHasATileOfItsOwn() {
        var map = CountryMap.of(List.of());
        assertThat(map.tiles()).extracting(Tile::code).doesNotHaveDuplicates();
        assertThat(CountryCode.all())
                .containsAll(map.tiles().stream().map(Tile::code).toList());
        assertThat(map.tiles())
                .extracting(tile -> tile.row() + "/" + tile.column())
                .doesNotHaveDuplicates();
        assertThat(map.tiles()).allMatch(tile -> tile.row() < 9 && tile.column() < 10);
        assertThat(map.elsewhere()).isEmpty();
        assertThat(map.keys()).isEmpty();
    }

    @Test
    void aTileIsColouredByItsNumberAndAllOthersFollow() {
        var map = CountryMap.of(List.of(line("DE", 46), line("LI", 1), line("US", 7), line("AE", 1)));
        assertThat(map.tiles())
                .filteredOn(tile -> tile.persons() > 0)
                .extracting(Tile::code, Tile::level)
                .containsExactly(tuple("DE", 3), tuple("LI", 1));
        assertThat(map.elsewhere()).containsExactly(new Tile("AE", 0, 0, 1, 1), new Tile("US", 0, 0, 7, 2));
        assertThat(map.keys()).containsExactly(new Key(1, "1–4"), new Key(2, "5–19"), new Key(3, "20–49"));
    }

    private static Line line(String country, long number) {
        return new Line(country, country, number, 0, 0, null);
    }
}
