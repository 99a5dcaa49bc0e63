package org.summitatlas;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The walls of the house. Each rule says why it stands. */
@AnalyzeClasses(packages = "org.summitatlas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.summitatlas.";

    @ArchTest
    static final ArchRule modelKnowsOnlyTheJdk = only("model", "java..")
            .because("the domain must outlive every library around it");

    @ArchTest
    static final ArchRule geoKnowsOnlyTheJdk = only("geo", "java..")
            .because("map geometry is plain arithmetic that is tested as text");

    @ArchTest
    static final ArchRule datasetReadsOnly = only("dataset", "java..", ROOT + "model..", ROOT + "geo..", "tools.jackson..",
            "com.fasterxml.jackson..").because("reading files must not know who asks or shows");

    @ArchTest
    static final ArchRule queryKnowsTheModelOnly = only("query", "java..", ROOT + "model..")
            .because("the same engine serves the window, the command line and the exports");

    @ArchTest
    static final ArchRule questionsKnowNotHowTheyAreWrittenOrShown = noClasses()
            .that().resideInAPackage("org.summitatlas.query")
            .should().dependOnClassesThat().resideInAnyPackage(ROOT + "query.*..")
            .because("language, sentences and views build on the engine, which works without any of them");

    @ArchTest
    static final ArchRule exportKnowsNoScreen = only("export", "java..", ROOT + "query..", ROOT + "model..", ROOT + "geo..",
            "de.siegmar.fastcsv..", "tools.jackson..", "com.fasterxml.jackson..", "javax.imageio..",
            "org.apache.fontbox..", "org.apache.pdfbox.io..")
            .because("what leaves the program is made the same way with and without a window");

    @ArchTest
    static final ArchRule commandLineKnowsNoScreen = noClasses().that().resideInAPackage(ROOT + "cli..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", ROOT + "ui..", ROOT + "app..")
            .because("commands run on machines without a display");

    @ArchTest
    static final ArchRule viewModelsHaveNoScene = noClasses()
            .that().haveSimpleNameEndingWith("ViewModel").or().haveSimpleName("Exploration").or().haveSimpleName("Place")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
            .because("what needs a toolkit does not get tested");

    @ArchTest
    static final ArchRule viewsReadNoFiles = noClasses().that().resideInAPackage(ROOT + "ui..")
            .should().dependOnClassesThat().resideInAnyPackage(ROOT + "dataset..", ROOT + "cli..", ROOT + "app..")
            .because("a view shows state; where it came from is not its affair");

    @ArchTest
    static final ArchRule partsDoNotCallEachOther = slices()
            .matching(ROOT + "ui.(map|matrix|intersections|timeline|compare|table|facet|search|keep|take|asof|detail|shell)..")
            .should().notDependOnEachOther().because("parts meet only in the one shared state");

    @ArchTest
    static final ArchRule layersHaveNoCycles = slices().matching(ROOT + "(*)..").should().beFreeOfCycles()
            .because("a cycle would make two layers one");

    @ArchTest
    static final ArchRule onlyCsvWriterQuotes = noClasses()
            .that().haveNameNotMatching(".*\\.Csv(Writer|Rows)(\\$.*)?")
            .should().dependOnClassesThat().resideInAPackage("de.siegmar.fastcsv..")
            .because("two quoters would sooner or later disagree");

    @ArchTest
    static final ArchRule onlyPicturesUseAwt = noClasses()
            .that().doNotHaveSimpleName("Pictures").and().resideOutsideOfPackage(ROOT + "export.picture..")
            .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
            .because("AWT costs start-up time; only pictures need it");

    @ArchTest
    static final ArchRule picturesNeedNoFontsOfTheMachine = noClasses()
            .should().dependOnClassesThat().haveFullyQualifiedName("java.awt.Font")
            .because("a picture has the same bytes everywhere, also where no font is installed");

    @ArchTest
    static final ArchRule outsideIsReachedThroughPorts = noClasses().that().resideOutsideOfPackage(ROOT + "app..")
            .should().dependOnClassesThat().haveFullyQualifiedName("javafx.stage.FileChooser")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("javafx.application.HostServices")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("javafx.scene.input.Clipboard")
            .because("tests put fakes in the place of files, links and the clipboard");

    @ArchTest
    static final ArchRule nothingPrints = noClasses().that().doNotHaveSimpleName("Main")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .because("standard output belongs to the command line's results");

    @ArchTest
    static final ArchRule everyClassHasALayer = classes().that().resideInAPackage("org.summitatlas")
            .should(notExist()).allowEmptyShould(true).because("every class belongs to a layer");

    private static ArchRule only(String layer, String... allowed) {
        String[] all = new String[allowed.length + 1];
        System.arraycopy(allowed, 0, all, 0, allowed.length);
        all[allowed.length] = ROOT + layer + "..";
        return classes().that().resideInAPackage(ROOT + layer + "..")
                .should().onlyDependOnClassesThat(resideInAnyPackage(all));
    }

    private static ArchCondition<JavaClass> notExist() {
        return new ArchCondition<>("not exist") {
            @Override
            public void check(JavaClass found, ConditionEvents events) {
                events.add(SimpleConditionEvent.violated(found, found.getName() + " lies outside every layer"));
            }
        };
    }
}
