package org.openroundtable;

import java.util.Arrays;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.ws.rs.Path;

import org.hibernate.SharedSessionContract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The arrows between the packages, as ARCHITECTURE.md draws them. */
@AnalyzeClasses(packages = "org.openroundtable", importOptions = DoNotIncludeTests.class)
class ModularityTest {

    private static final String[] SURFACES = packages("site", "organiser", "api", "mailbox");
    private static final String[] REACTIONS = packages("notification", "history", "report");
    private static final String[] FEATURES = packages(
            "event",
            "programme",
            "speaker",
            "organisation",
            "capacity",
            "question",
            "registration",
            "document",
            "release",
            "account",
            "attachment",
            "installation");

    @ArchTest
    static final ArchRule dependenciesPointDown = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("surfaces")
            .definedBy(SURFACES)
            .layer("demo")
            .definedBy(packages("demo"))
            .layer("form")
            .definedBy(packages("form"))
            .layer("reactions")
            .definedBy(REACTIONS)
            .layer("features")
            .definedBy(FEATURES)
            .layer("web")
            .definedBy(packages("web"))
            .layer("shared")
            .definedBy(packages(
                    "mail",
                    "calendar",
                    "time",
                    "link",
                    "database",
                    "contact",
                    "json",
                    "language",
                    "secret",
                    "barcode",
                    "log",
                    "sheet",
                    "chart",
                    "file",
                    "live"))
            .whereLayer("surfaces")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("demo")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("form")
            .mayOnlyBeAccessedByLayers("surfaces")
            .whereLayer("reactions")
            .mayOnlyBeAccessedByLayers("surfaces")
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("surfaces", "form")
            .whereLayer("features")
            .mayOnlyBeAccessedByLayers("surfaces", "form", "reactions", "demo", "web");

    @ArchTest
    static final ArchRule surfacesDoNotKnowEachOther = slices().matching(
                    "org.openroundtable.(site|organiser|api|mailbox)..")
            .should()
            .notDependOnEachOther();

    /** What all pages share is of no feature, but for what the installation is called and which languages it offers. */
    @ArchTest
    static final ArchRule whatPagesShareKnowsTheInstallationAlone = noClasses()
            .that()
            .resideInAPackage("org.openroundtable.web..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(FEATURES).and(resideOutsideOfPackage("org.openroundtable.installation..")));

    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching("org.openroundtable.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresKnowNeitherHttpNorTemplates = noClasses()
            .that()
            .resideInAnyPackage(FEATURES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..", "io.vertx..", "org.jboss.resteasy..");

    @ArchTest
    static final ArchRule sharedPackagesKnowNothingOfOurs = noClasses()
            .that()
            .resideInAnyPackage(packages(
                    "mail",
                    "calendar",
                    "time",
                    "database",
                    "contact",
                    "json",
                    "language",
                    "link",
                    "secret",
                    "log",
                    "sheet",
                    "chart",
                    "file",
                    "live"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(REACTIONS)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(SURFACES);

    @ArchTest
    static final ArchRule resourcesHaveNoTransactions = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.transaction.Transactional");

    /** HQL and SQL live in the plural classes. */
    @ArchTest
    static final ArchRule onlyRepositoriesTalkToTheDatabase = noClasses()
            .that()
            .areNotAssignableTo(PanacheRepositoryBase.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(SharedSessionContract.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManagerFactory.class);

    @ArchTest
    static final ArchRule surfacesChangeNothingPastTheVerbs = noClasses()
            .that()
            .resideInAnyPackage(SURFACES)
            .should()
            .accessTargetWhere(target(nameMatching("(delete|update|persist).*"))
                    .and(target(owner(assignableTo(PanacheRepositoryBase.class)))));

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = classes()
            .should()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Dto");

    private static String[] packages(String... names) {
        return Arrays.stream(names)
                .map(name -> "org.openroundtable." + name + "..")
                .toArray(String[]::new);
    }
}
