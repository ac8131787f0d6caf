package org.scrutineer.performance.prose;

import java.util.List;
import java.util.Set;
import org.scrutineer.performance.prose.ProseWords.Kind;

/** Whether a word of a clause says that its subject goes on as before, and is no part of another expression. */
final class Steadiness {

    private static final Set<String> AFTER = Set.of(
            "over",
            "through",
            "throughout",
            "across",
            "at",
            "in",
            "during",
            "this",
            "for",
            "between",
            "since",
            "on",
            "again",
            "overall",
            "the");
    private static final Set<String> BEING = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "remain",
            "remains",
            "remained",
            "stay",
            "stays",
            "stayed",
            "hold",
            "holds",
            "held");
    private static final int NEAR = 3;

    private Steadiness() {}

    /** {@code The numbers remain steady}, but not {@code steady progress} or {@code a steady rise}. */
    static boolean claims(List<Token> tokens, int at) {
        if (at + 1 < tokens.size() && tokens.get(at + 1).moves()) {
            return false;
        }
        boolean ends = at + 1 == tokens.size()
                || tokens.get(at + 1).kind() == Token.Kind.TIME
                || AFTER.contains(text(tokens.get(at + 1)));
        return ends && (at == 0 || being(tokens, at) || tokens.get(at - 1).is(Kind.CONTINUE));
    }

    /** {@code Contacts are falling}, {@code contacts continue to fall}. */
    static boolean goesOn(List<Token> tokens, int at) {
        boolean continues = tokens.subList(Math.max(0, at - 2), at).stream().anyMatch(token -> token.is(Kind.CONTINUE));
        return continues || (text(tokens.get(at)).endsWith("ing") && being(tokens, at));
    }

    private static boolean being(List<Token> tokens, int at) {
        return tokens.subList(Math.max(0, at - NEAR), at).stream().anyMatch(token -> BEING.contains(text(token)));
    }

    private static String text(Token token) {
        return token.text().toLowerCase(java.util.Locale.ROOT);
    }
}
