package org.scrutineer.performance.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/** Which parts a paper has: the council's sections in their order, without those that nothing was supplied for. */
public final class PaperPlan {

    private static final Map<SectionKind, String> BLOCKS = Map.of(SectionKind.GRID, "activity", SectionKind.ASCOF, "ascof");
    private static final String SUMMARY = "How the measures moved";

    private final Supply supply;
    private final boolean notes;
    private final List<PaperPart> parts = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<TableLayout> notCounted = new ArrayList<>();
    private int appendices;

    private PaperPlan(Supply supply, boolean notes) {
        this.supply = supply;
        this.notes = notes;
    }

    /** The plan of a paper for what there is to print. */
    public static PaperPlan of(Paper paper, Supply supply) {
        PaperPlan plan = new PaperPlan(supply, true).with(paper.plan());
        // What is left out is itself a note, so whether there are notes is known only when the rest is.
        return plan.leftOut().isEmpty() && !supply.notes(plan.parts) ? new PaperPlan(supply, false).with(paper.plan()) : plan;
    }

    /** The parts in print order. */
    public List<PaperPart> parts() {
        return List.copyOf(parts);
    }

    /** What nothing was supplied for, in a few words each. */
    public List<String> leftOut() {
        List<String> all = new ArrayList<>(leftOut);
        if (notCounted.size() == RuleSet.everyYear().layout().tables().size()) {
            all.add("the tables of the SALT return");
            return all;
        }
        notCounted.stream().map(TableLayout::measure).distinct().forEach(measure -> {
            List<String> missing = notCounted.stream().filter(table -> table.measure().equals(measure)).map(TableLayout::table).toList();
            all.add("SALT " + measure + (missing.size() == RuleSet.everyYear().layout().tables(measure).size() ? "" : " " + String.join(", ", missing)));
        });
        return all;
    }

    /** How many parts stand before the contents; 0 when there are no contents. */
    public int beforeContents() {
        return Math.max(0, parts.stream().map(PaperPart::kind).toList().indexOf(SectionKind.CONTENTS));
    }

    private PaperPlan with(List<Section> sections) {
        sections.forEach(this::add);
        if (supply.rowsLeftOut()) {
            int before = parts.stream().map(PaperPart::kind).toList().indexOf(SectionKind.NOTES);
            parts.add(before < 0 ? parts.size() : before, new PaperPart(SectionKind.DATA_QUALITY, SectionKind.DATA_QUALITY.template(), "", 0, "", ""));
        }
        if (supply.draft()) {
            parts.add(new PaperPart(SectionKind.FINDINGS, SectionKind.FINDINGS.template(), "", 0, "", ""));
        }
        return this;
    }

    private void add(Section section) {
        if (section.kind() == SectionKind.SALT) {
            addTables(section);
        } else if (supplied(section)) {
            String template = section.template().isEmpty() ? section.kind().template() : section.template();
            // The summary is the one table of the body that the program makes, under a heading of its own.
            String block = section.kind() == SectionKind.SUMMARY ? SectionKind.SUMMARY.word() : block(section);
            parts.add(new PaperPart(section.kind(), template, title(section), section.appendix() ? ++appendices : 0, block, section.tables()));
        } else if (section.kind() != SectionKind.NOTES) {
            leftOut.add(title(section).isEmpty() ? section.kind().word() : title(section));
        }
    }

    static String block(Section section) {
        return section.block().isEmpty() ? BLOCKS.getOrDefault(section.kind(), "") : section.block();
    }

    /** A section without a title has that of the usual one of its kind, a scorecard that of its block. */
    static String title(Section section) {
        if (!section.title().isEmpty()) {
            return section.title();
        }
        return section.kind() == SectionKind.SCORECARD ? Paper.titleOf(section.block()) : section.kind() == SectionKind.SUMMARY ? SUMMARY
                : Section.usual().stream().filter(usual -> usual.kind() == section.kind()).map(Section::title).findFirst().orElse("");
    }

    private boolean supplied(Section section) {
        return switch (section.kind()) {
            case NARRATIVE -> supply.body(section.block());
            case SCORECARD, GRID, ASCOF -> supply.indicators(block(section));
            case COMPARISON -> supply.otherCouncils();
            case CONTACTS, ASSESSMENT -> supply.contract(section.kind().word());
            case SUMMARY, GLANCE -> supply.indicators();
            case EXCEPTIONS -> supply.exceptions();
            case SALT_NUMBERS -> supply.records();
            case NOTES -> notes;
            default -> true;
        };
    }

    /** The tables of a section by the templates that print them, without those that were not counted. */
    private void addTables(Section section) {
        String title = section.title();
        boolean numbered = false;
        for (Section usual : tablesOf(section)) {
            String measure = usual.tables().split(" ")[0];
            List<String> counted = tables(usual).filter(table -> supply.counted(measure, table)).toList();
            tables(usual).filter(table -> !counted.contains(table)).forEach(table -> notCounted.add(RuleSet.everyYear().layout().table(measure, table)));
            if (!counted.isEmpty()) {
                String heading = title.isEmpty() ? heading(usual, measure) : title;
                int number = section.appendix() && !numbered ? ++appendices : 0;
                parts.add(new PaperPart(SectionKind.SALT, usual.template(), heading, number, "", measure + " " + String.join(" ", counted)));
                title = "";
                numbered = true;
            }
        }
    }

    private static Stream<String> tables(Section section) {
        return Arrays.stream(section.tables().split(" ")).skip(1);
    }

    /** Tables that go on with a measure have no heading of their own, unless those that they go on from were left out. */
    private String heading(Section usual, String measure) {
        boolean goesOn = !parts.isEmpty() && parts.get(parts.size() - 1).name().equals(measure) && parts.get(parts.size() - 1).kind() == SectionKind.SALT;
        return !usual.title().isEmpty() || goesOn ? usual.title()
                : Section.usual().stream().filter(one -> one.tables().startsWith(measure + " ")).map(Section::title).findFirst().orElse("");
    }

    /** A section may name measures, some of their tables, or nothing for all of the return. */
    private static List<Section> tablesOf(Section section) {
        List<TableLayout> wanted = SaltTables.of(section.tables());
        List<Section> found = new ArrayList<>();
        for (Section usual : Section.usual()) {
            if (usual.kind() == SectionKind.SALT) {
                String measure = usual.tables().split(" ")[0];
                List<String> tables = tables(usual).filter(table -> wanted.stream().anyMatch(one -> one.measure().equals(measure) && one.table().equals(table))).toList();
                if (!tables.isEmpty()) {
                    found.add(usual.withTables(measure + " " + String.join(" ", tables), section.template().isEmpty() ? usual.template() : section.template()));
                }
            }
        }
        return found;
    }
}
