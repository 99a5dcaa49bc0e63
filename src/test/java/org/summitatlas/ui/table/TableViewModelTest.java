package org.summitatlas.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Column;
import org.summitatlas.query.Table;
import org.summitatlas.query.TableId;
import org.summitatlas.query.TypedTables;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Exploration.Gesture;
import org.summitatlas.ui.table.TableLayout.Sort;

class TableViewModelTest {

    private final Exploration exploration = Bundled.exploration();

    private TableViewModel<Party> companies() {
        return model(TypedTables.of(exploration.tables(), TableId.COMPANIES, Party.class));
    }

    private <T> TableViewModel<T> model(Table<T> table) {
        return new TableViewModel<>(table, exploration, TableLayout.USUAL, Language.EN);
    }

    @Test
    void showsTheRowsTheQueryFinds() {
        TableViewModel<Party> companies = companies();
        List<Party> all = companies.rows();
        assertEquals(companies.table().rows(), all);
        exploration.ask(query -> query.withDocuments(Set.of("seoul-ai-business-pledge")));
        assertEquals(15, companies.rows().size());
        exploration.goBack();
        assertEquals(all, companies.rows());
    }

    @Test
    void sortsByAnyColumnInEitherDirection() {
        TableViewModel<Party> companies = companies();
        companies.arrange(companies.layout().withSorts(List.of(new Sort("name", true))));
        List<String> names = companies.rows().stream().map(party -> party.name(Language.EN)).toList();
        assertEquals("Zhipu.ai", names.getFirst());
        companies.arrange(companies.layout().withSorts(List.of(new Sort("name", false))));
        assertEquals(names.reversed(), companies.rows().stream().map(party -> party.name(Language.EN)).toList());
    }

    @ParameterizedTest
    @EnumSource(TableId.class)
    void blanksStayLastHoweverATableIsSorted(TableId id) {
        checkBlanks(exploration.tables().table(id));
    }

    private <T> void checkBlanks(Table<T> table) {
        TableViewModel<T> model = model(table);
        for (Column<T> column : table.columns()) {
            for (boolean descending : new boolean[] {false, true}) {
                model.arrange(new TableLayout(Optional.of(List.of(column.id())), Map.of(),
                        List.of(new Sort(column.id(), descending))));
                List<Boolean> blank = model.rows().stream()
                        .map(row -> column.cell().apply(row).plain().isEmpty()).toList();
                assertFalse(blank.contains(true) && blank.lastIndexOf(false) > blank.indexOf(true), column.id());
            }
        }
    }

    @Test
    void rowsThatAreEqualByOneColumnAreSortedByTheNext() {
        TableViewModel<Party> companies = companies();
        companies.arrange(companies.layout().withSorts(
                List.of(new Sort("frontier_ai_safety_commitments", false), new Sort("name", true))));
        List<String> first = companies.rows().stream().filter(row ->
                        companies.cell(row, "frontier_ai_safety_commitments").plain().equals("endorsed"))
                .map(party -> party.name(Language.EN)).toList();
        assertTrue(first.size() > 1);
        assertEquals(first.stream().sorted(Collator.getInstance(Locale.ENGLISH).reversed()).toList(), first);
        assertEquals(first.getFirst(), companies.rows().getFirst().name(Language.EN));
    }

    @Test
    void columnsCanBeHiddenShownAndComeBackToTheirPlace() {
        TableViewModel<Party> companies = companies();
        List<String> before = companies.shownIds();
        Column<Party> korean = companies.table().column("name_ko");
        companies.toggle(korean);
        assertFalse(companies.shownIds().contains("name_ko"));
        companies.toggle(korean);
        assertEquals(before, companies.shownIds());
    }

    @Test
    void theLastColumnCannotBeHidden() {
        TableViewModel<Party> companies = companies();
        companies.shownColumns().forEach(companies::toggle);
        assertEquals(1, companies.shownIds().size());
    }

    /** For random filters, sorts and choices of columns, the sheet is exactly what is shown. */
    @Test
    void theSheetIsTheView() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            TableId id = TableId.values()[random.nextInt(TableId.values().length)];
            exploration.ask(query -> query.withDocuments(random.nextBoolean() ? Set.of() : Set.of("seoul-declaration"))
                    .withGroups(random.nextBoolean() ? Set.of() : Set.of("G7"))
                    .withText(random.nextBoolean() ? "" : "an"));
            exploration.chooseSummit(random.nextBoolean() ? Optional.empty() : Optional.of("seoul-2024"));
            checkSheet(exploration.tables().table(id), random);
        }
    }

    private <T> void checkSheet(Table<T> table, Random random) {
        TableViewModel<T> model = model(table);
        List<String> columns = table.columns().stream().map(Column::id).filter(_ -> random.nextBoolean()).toList();
        if (columns.isEmpty()) {
            return;
        }
        String sort = columns.get(random.nextInt(columns.size()));
        model.arrange(new TableLayout(Optional.of(columns), Map.of(), List.of(new Sort(sort, random.nextBoolean()))));
        assertEquals(columns, model.sheet(model.rows()).header());
        List<List<Cell>> shown = model.rows().stream()
                .map(row -> columns.stream().map(column -> table.column(column).cell().apply(row)).toList()).toList();
        assertEquals(shown, model.sheet(model.rows()).rows());
        model.close();
    }

    @Test
    void openingARowSelectsWhatItStandsFor() {
        TableViewModel<Party> companies = companies();
        companies.open(companies.rows().getFirst());
        assertEquals(Optional.of(companies.rows().getFirst().ref()), exploration.place().selection());
        assertEquals(Optional.of(companies.rows().getFirst()), companies.selectedRow());
        exploration.select(new EntityRef(EntityKind.PARTY, "KOR"));
        assertTrue(companies.selectedRow().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(TableId.class)
    void aLayoutSurvivesTheSettingsFile(TableId id) {
        Table<?> table = exploration.tables().table(id);
        List<String> columns = table.columns().stream().map(Column::id).toList();
        TableLayout sorted = TableLayout.USUAL.withWidth(columns.getFirst(), 123).withWidth(columns.getLast(), 77)
                .withSorts(List.of(new Sort(columns.getLast(), true), new Sort(columns.getFirst(), false)));
        TableLayout arranged = sorted.withColumns(columns.reversed());
        for (TableLayout layout : List.of(TableLayout.USUAL, sorted, arranged)) {
            assertEquals(Optional.of(layout), TableLayout.parse(layout.toLine(), table));
        }
    }

    @Test
    void aLayoutOfAnotherVersionIsTakenAsFarAsItGoes() {
        Table<?> table = exploration.tables().table(TableId.COMPANIES);
        assertEquals(List.of("name"), TableLayout.parse("gone,name:99999,name;-gone", table).orElseThrow()
                .columns().orElseThrow());
        assertEquals(TableLayout.USUAL, TableLayout.parse("*,gone:80;gone", table).orElseThrow());
        assertTrue(TableLayout.parse("gone;gone", table).isEmpty());
        assertTrue(TableLayout.parse("", table).isEmpty());
        assertTrue(TableLayout.parse(";;::,,", table).isEmpty());
    }

    @Test
    void followsTheDay() {
        TableViewModel<Party> companies = companies();
        String column = "frontier_ai_safety_commitments";
        exploration.change(place -> place.withTable(TableId.COMPANIES));
        assertTrue(companies.shownIds().contains(column));
        exploration.ask(query -> query.withAsOf(Optional.of(LocalDate.of(2024, 5, 20))));
        assertFalse(companies.shownIds().contains(column), "nobody knew of it yet");
        exploration.ask(query -> query.withAsOf(Optional.of(LocalDate.of(2024, 5, 21))));
        assertTrue(companies.shownIds().contains(column));
        assertEquals(16, companies.rows().stream()
                .filter(row -> companies.cell(row, column) instanceof Cell.Stand(var standing) && standing.isEndorser())
                .count(), "those who joined later had not");
    }

    /** A column chosen is not forgotten while the day is one on which its document is not there. */
    @Test
    void chosenColumnsComeBackWithTheirDay() {
        TableViewModel<Party> companies = companies();
        List<String> chosen = List.of("name", "frontier_ai_safety_commitments");
        exploration.ask(query -> query.withAsOf(Optional.of(LocalDate.of(2023, 11, 1))));
        companies.arrange(companies.layout().withColumns(chosen));
        assertEquals(List.of("name"), companies.shownIds());
        exploration.ask(query -> query.withAsOf(Optional.empty()));
        assertEquals(chosen, companies.shownIds());
    }

    @Test
    void arrangingIsAStepThatCanBeGoneBack() {
        TableLayout left = TableLayout.USUAL.withSorts(List.of(new Sort("name", true)));
        TableViewModel<Party> companies = new TableViewModel<>(
                TypedTables.of(exploration.tables(), TableId.COMPANIES, Party.class), exploration, left, Language.EN);
        List<Party> before = companies.rows();
        companies.arrange(TableLayout.USUAL);
        assertEquals(companies.table().rows(), companies.rows());
        exploration.goBack();
        assertEquals(left, companies.layout());
        assertEquals(before, companies.rows());
    }

    @Test
    void drawingAColumnWiderIsOneStep() {
        TableViewModel<Party> companies = companies();
        for (int width = 100; width < 120; width++) {
            companies.arrange(Gesture.MOVING, companies.layout().withWidth("name", width));
        }
        exploration.goBack();
        assertEquals(TableLayout.USUAL, companies.layout());
        assertFalse(exploration.canGoBackProperty().get());
    }

    @Test
    void aTableThatIsNotInFrontCatchesUpWhenItComesThere() {
        TableViewModel<Party> companies = companies();
        List<List<Party>> told = new ArrayList<>();
        companies.rowsProperty().subscribe((_, rows) -> told.add(rows));
        exploration.ask(query -> query.withDocuments(Set.of("seoul-ai-business-pledge")));
        exploration.ask(query -> query.withText("an"));
        assertEquals(List.of(), told);
        exploration.change(place -> place.withTable(TableId.COMPANIES));
        assertEquals(1, told.size());
        assertEquals(exploration.results().rows(companies.table()), told.getFirst());
    }
}
