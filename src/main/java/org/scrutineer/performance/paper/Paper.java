package org.scrutineer.performance.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.rules.RuleFile;

/**
 * Whose paper it is, what its parts are and what the council's priorities are called.
 *
 * @param sections in order of position; none when the council has said nothing of them
 * @param priorities in order of position
 */
public record Paper(Council council, List<Section> sections, List<Priority> priorities) {

    public Paper {
        sections = sections.stream()
                .sorted(Comparator.comparing(Section::position))
                .toList();
        priorities = List.copyOf(priorities);
    }

    /** A paper of which a council has said nothing. */
    public static Paper usual() {
        return new Paper(Council.unnamed(), List.of(), List.of());
    }

    /** The council's sections, or the usual ones. */
    public List<Section> plan() {
        return sections.isEmpty() ? Section.usual(council.words()) : sections;
    }

    /** The blocks of indicators that the paper has a part for, with their titles, in print order. */
    public Map<String, String> blocks() {
        Map<String, String> blocks = new LinkedHashMap<>();
        for (Section section : plan()) {
            String block = PaperPlan.block(section);
            if (!block.isEmpty()) {
                blocks.putIfAbsent(block, brief(block, PaperPlan.title(section, council.words())));
            }
        }
        return blocks;
    }

    /** The usual blocks have a shorter title for narrow tables, as long as the council calls them no otherwise. */
    private static String brief(String block, String title) {
        return RuleFile.read("sections.csv").stream()
                .filter(line -> line.get("block").equals(block)
                        && line.get("title").equals(title)
                        && !line.get("brief").isEmpty())
                .map(line -> line.get("brief"))
                .findFirst()
                .orElse(title);
    }

    /** The priority of a code. */
    public Optional<Priority> priority(String code) {
        return priorities.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Blocks in the order of the priorities, those that are none of them after these. */
    public List<String> inOrder(List<String> codes) {
        List<String> ordered =
                new ArrayList<>(priorities.stream().map(Priority::code).toList());
        codes.stream().filter(code -> !ordered.contains(code)).forEach(ordered::add);
        return ordered;
    }

    /** {@code home-care} is printed as Home care where nobody gave it a title. */
    static String titleOf(String block) {
        String words = block.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
