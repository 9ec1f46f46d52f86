package dateline.knowledge;

import java.util.List;

/**
 * Files of knowledge are wrong. Every problem is one line "event/accuse.yaml:14: what is wrong and what to do", and all
 * problems are told at once.
 */
public final class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<String> problems;

    public RuleException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
