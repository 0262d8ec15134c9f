package org.guildhall.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.guildhall.testing.Trio.Standing;
import org.guildhall.testing.calls.AdmissionCalls;
import org.guildhall.testing.calls.Calls;
import org.guildhall.testing.calls.Calls.Call;
import org.guildhall.testing.calls.Calls.Way;
import org.guildhall.testing.calls.CharterCalls;
import org.guildhall.testing.calls.CommunityCalls;
import org.guildhall.testing.calls.DeactivationCalls;
import org.guildhall.testing.calls.DirectoryCalls;
import org.guildhall.testing.calls.DiscussionCalls;
import org.guildhall.testing.calls.GoalCalls;
import org.guildhall.testing.calls.HandoverCalls;
import org.guildhall.testing.calls.IdentityCalls;
import org.guildhall.testing.calls.KeepingCalls;
import org.guildhall.testing.calls.LeadershipCalls;
import org.guildhall.testing.calls.LifeCalls;
import org.guildhall.testing.calls.NewcomerCalls;
import org.guildhall.testing.calls.ProposalCalls;
import org.guildhall.testing.calls.ResponsibilityCalls;
import org.guildhall.testing.calls.SettingsCalls;
import org.guildhall.testing.calls.StewardCalls;

/** How each operation of the contract is called by the permission table. */
public final class Operations {
    private static final List<Calls> FEATURES = List.of(
            new IdentityCalls(),
            new CommunityCalls(),
            new SettingsCalls(),
            new ProposalCalls(),
            new AdmissionCalls(),
            new LeadershipCalls(),
            new HandoverCalls(),
            new ResponsibilityCalls(),
            new NewcomerCalls(),
            new DeactivationCalls(),
            new CharterCalls(),
            new GoalCalls(),
            new LifeCalls(),
            new StewardCalls(),
            new DirectoryCalls(),
            new DiscussionCalls(),
            new KeepingCalls());

    private Operations() {}

    public static List<String> ofTheContract() {
        try {
            return Pattern.compile("operationId: (\\w+)")
                    .matcher(Files.readString(Path.of("target/openapi/openapi.yaml")))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an operation shows or changes nothing but the caller's own, or is open to everybody. */
    public static boolean onlyOneself(String operation) {
        return List.of("readConfig", "readFeed").contains(operation)
                || FEATURES.stream().anyMatch(feature -> feature.onlyOneself().contains(operation));
    }

    public static Call named(String operation, Trio trio, Standing standing, int index) {
        return find(operation, Calls::ways).in(trio, standing, index);
    }

    /** The same operation on what is another's. */
    public static Call ofAnother(String operation, Trio trio, Standing standing, int index) {
        return find(operation, Calls::ofAnother).in(trio, standing, index);
    }

    private static Way find(String operation, Function<Calls, Map<String, Way>> ways) {
        return FEATURES.stream()
                .flatMap(feature -> Optional.ofNullable(ways.apply(feature).get(operation)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The table does not know how to call " + operation));
    }
}
