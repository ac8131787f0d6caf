package org.scrutineer.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.scrutineer.ascof.AscofCount;
import org.scrutineer.ascof.AscofDefinition;
import org.scrutineer.ascof.AscofFramework;
import org.scrutineer.ascof.AscofMember;
import org.scrutineer.ascof.AscofPart;
import org.scrutineer.ascof.AscofTrail;
import org.scrutineer.ascof.AscofValue;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralMember;
import org.scrutineer.ascof.central.CentralMembers;
import org.scrutineer.ascof.central.CentralVersion;
import org.scrutineer.cli.result.CentralCount;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.measure.Counting;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The answer of {@code explain} to an ASCOF code: who is in its numerator and denominator, and by which cell. Personal
 * data.
 */
public final class AscofPeople {

    private static final Pattern WITH_YEAR = Pattern.compile("\\d{4}-\\d{2}\\s+\\S+");

    private AscofPeople() {}

    /** Whether a question is about an ASCOF indicator: {@code 1E}, {@code 2017-18 2D}. */
    public static boolean asks(String asked) {
        return WITH_YEAR.matcher(asked.strip()).matches()
                || AscofFramework.get().knows(asked.strip());
    }

    /** What a code means in its years, and where that is said. */
    private static String meaning(AscofDefinition definition) {
        return definition.describe() + ", " + definition.unit() + ", " + definition.polarity() + " is good. "
                + org.scrutineer.rules.Bibliography.inWords(definition.source()) + ".";
    }

    private static String figures(AscofDefinition definition, AscofValue value) {
        boolean none = value.value() == null && value.note().startsWith("not ");
        if (!none && value.denominator() == 0 && !definition.isRate()) {
            return value.numerator() + "/0, so there is no figure: nobody is in the denominator";
        }
        return none ? "none" : value.numerator() + (value.denominator() == 0 ? "" : "/" + value.denominator());
    }

    public static int answer(
            String asked,
            SourceOptions source,
            SaltIntake intake,
            CommandLine command,
            Consumer<List<TrailEntry>> file) {
        AscofDefinition definition;
        try {
            definition = WITH_YEAR.matcher(asked.strip()).matches()
                    ? AscofFramework.get().find(asked)
                    : AscofFramework.get().mustFind(source.period().year(), asked);
        } catch (IllegalArgumentException unclear) {
            throw new ParameterException(command, unclear.getMessage());
        }
        PrintWriter answer = command.getOut();
        answer.println(meaning(definition));
        List<AscofMember> members = new ArrayList<>();
        if (!definition.isGiven()) {
            answer.println("The records cannot give it: it comes from " + definition.elsewhere()
                    + ". Supply its values in indicator_value.");
            answer.flush();
            return 0;
        }
        SaltReturn counted = new Counting(source.period(), source.settings())
                .count(intake.book(), new AscofTrail(List.of(definition), source.rules(), members::add));
        List<CentralMember> centrally = new ArrayList<>();
        CentralCount central = intake.central() == null || definition.figure().isEmpty()
                ? null
                : CentralCount.of(
                        intake.central(),
                        source.period(),
                        CentralChoices.of(CentralVersion.newest(), source.settings()),
                        source.populations(),
                        CentralMembers::new,
                        share -> centrally.addAll(share.all()));
        AscofValue value = AscofCount.of(
                definition, counted, source.populations(), central == null ? List.of() : central.ofYear());
        answer.println("PERSONAL DATA: keep with the case records.");
        answer.println(definition.describe() + ", " + source.period() + ": " + figures(definition, value)
                + (value.value() == null ? "" : " = " + value.value() + " " + definition.unit())
                + (value.note().isEmpty() ? "" : " (" + value.note() + ")")
                + (value.basis().isEmpty() ? "" : ", by " + value.basis()));
        if (central != null) {
            centrally.stream()
                    .filter(member -> member.in(definition.figure()))
                    .forEach(member -> answer.println("  "
                            + member.place().label() + ": " + member.person()
                            + (member.event().isEmpty() ? "" : " (" + member.event() + ")") + ": "
                            + member.step() + ": " + member.decidedBy()
                            + (member.beaten().isEmpty() ? "" : "; beaten: " + member.beaten())));
            answer.flush();
            return 0;
        }
        for (AscofPart part : AscofPart.values()) {
            List<AscofMember> ofPart = members.stream()
                    .filter(member -> member.cell().part() == part)
                    .toList();
            if (!ofPart.isEmpty()) {
                answer.println(part.label() + ":");
                ofPart.forEach(member -> answer.println("  " + (member.cell().sign() < 0 ? "taken away: " : "")
                        + member.entry().subject()
                        + (member.entry().event().isEmpty()
                                ? ""
                                : " (" + member.entry().event() + ")") + ": "
                        + member.entry().measure() + " " + member.entry().table() + " / "
                        + member.entry().row() + " / " + member.entry().column()));
            }
        }
        answer.flush();
        file.accept(members.stream().map(AscofMember::entry).toList());
        return 0;
    }
}
