package org.guildhall;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.platform.Idempotent;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;

/** The shape of the code: trunk and branches, and the rules that every feature follows. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.guildhall");

    /** From the ground up: each uses only those before it. */
    private static final List<String> TRUNK = List.of("platform", "activity", "identity", "community");

    /** Features on top of the trunk, which never touch each other. */
    private static final List<String> BRANCHES = List.of(
            "discussion",
            "feed",
            "proposal",
            "admission",
            "leadership",
            "charter",
            "goal",
            "life",
            "steward",
            "directory");

    @Test
    void each_package_of_the_trunk_uses_only_those_below_it() {
        for (int i = 0; i < TRUNK.size(); i++) {
            var above = Stream.concat(TRUNK.stream().skip(i + 1), BRANCHES.stream());
            noClasses()
                    .that()
                    .resideInAPackage(in(TRUNK.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above.map(ArchitectureTest::in).toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(CODE);
        }
    }

    @Test
    void a_branch_never_uses_another_branch() {
        for (var branch : BRANCHES) {
            var others =
                    BRANCHES.stream().filter(other -> !other.equals(branch)).map(ArchitectureTest::in);
            noClasses()
                    .that()
                    .resideInAPackage(in(branch))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others.toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(CODE);
        }
    }

    @Test
    void what_lies_below_a_branch_uses_it_and_never_its_neighbour() {
        slices().matching("org.guildhall.discussion.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage("org.guildhall.discussion")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.guildhall.discussion.*..")
                .check(CODE);
    }

    @Test
    void every_package_is_trunk_or_branch() {
        classes()
                .that()
                .resideOutsideOfPackage("org.guildhall")
                .should()
                .resideInAnyPackage(Stream.concat(TRUNK.stream(), BRANCHES.stream())
                        .map(ArchitectureTest::in)
                        .toArray(String[]::new))
                .check(CODE);
    }

    @Test
    void every_operation_declares_its_right() {
        methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should()
                .beAnnotatedWith(PermissionsAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(io.quarkus.security.Authenticated.class)
                .check(CODE);
    }

    /** Otherwise a change to one column of a thing takes back what somebody else changed meanwhile, such as words just erased. */
    @Test
    void what_is_written_is_only_what_changed() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotAnnotatedWith(Immutable.class)
                .should()
                .beAnnotatedWith(DynamicUpdate.class)
                .check(CODE);
    }

    @Test
    void nothing_but_the_settings_is_open_to_everybody() {
        methods()
                .that()
                .areAnnotatedWith(PermitAll.class)
                .should()
                .beDeclaredIn("org.guildhall.platform.ConfigResource")
                .check(CODE);
    }

    @Test
    void every_post_takes_an_idempotency_key() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .should(beAnnotatedWith(Idempotent.class))
                .check(CODE);
    }

    @Test
    void entities_are_written_only_by_themselves() {
        var foreignWrite = new DescribedPredicate<JavaFieldAccess>("a write to an entity's field from outside") {
            @Override
            public boolean test(JavaFieldAccess access) {
                var owner = access.getTargetOwner();
                return access.getAccessType() == JavaFieldAccess.AccessType.SET
                        && owner.isAnnotatedWith(Entity.class)
                        && !access.getOriginOwner().equals(owner);
            }
        };
        noClasses().should().accessFieldWhere(foreignWrite).check(CODE);
    }

    @Test
    void entities_have_no_getters_and_setters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("(get|set|is)[A-Z].*")
                .check(CODE);
    }

    @Test
    void nothing_needs_more_than_four_others() {
        constructors()
                .that()
                .areDeclaredInClassesThat(new DescribedPredicate<>("are beans") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.isAnnotatedWith("jakarta.ws.rs.Path")
                                || type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
                                || type.isAnnotatedWith("jakarta.enterprise.context.RequestScoped")
                                || type.isAnnotatedWith("jakarta.inject.Singleton");
                    }
                })
                .should(new ArchCondition<>("take at most four") {
                    @Override
                    public void check(JavaConstructor constructor, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(
                                constructor,
                                constructor.getParameters().size() <= 4,
                                constructor.getFullName() + " takes "
                                        + constructor.getParameters().size()));
                    }
                })
                .check(CODE);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(CODE);
    }

    @Test
    void every_package_is_null_marked_and_heeds_return_values() {
        assertThat(CODE.stream().map(c -> c.getPackage()).distinct())
                .allSatisfy(p -> assertThat(p.isAnnotatedWith(org.jspecify.annotations.NullMarked.class)
                                && p.isAnnotatedWith(com.google.errorprone.annotations.CheckReturnValue.class))
                        .as(p.getName())
                        .isTrue());
    }

    private static String in(String name) {
        return "org.guildhall." + name + "..";
    }
}
