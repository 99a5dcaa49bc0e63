package org.summitatlas.query.language;

import java.util.ArrayList;
import java.util.List;
import org.summitatlas.query.FreeText;

/** Takes a line apart. Whatever the line is, every character that is no space belongs to one token. */
final class Tokenizer {

    private final String line;
    private int at;

    private Tokenizer(String line) {
        this.line = line;
    }

    static List<Token> tokens(String line) {
        Tokenizer tokenizer = new Tokenizer(line);
        List<Token> tokens = new ArrayList<>();
        while (tokenizer.skipSpace()) {
            tokens.add(tokenizer.next());
        }
        return tokens;
    }

    /** Whether a character can stand in a word without quotation marks. */
    static boolean isBare(char character) {
        return !FreeText.isSpace(character) && !FreeText.isQuote(character) && character != '(' && character != ')';
    }

    private boolean skipSpace() {
        while (at < line.length() && FreeText.isSpace(line.charAt(at))) {
            at++;
        }
        return at < line.length();
    }

    private Token next() {
        return switch (line.charAt(at)) {
            case '(' -> mark(Token.Sign.OPEN);
            case ')' -> mark(Token.Sign.CLOSE);
            case '-' -> mark(Token.Sign.MINUS);
            default -> FreeText.isQuote(line.charAt(at)) ? quoted() : word();
        };
    }

    private Token mark(Token.Sign sign) {
        return new Token.Mark(sign, at++, at);
    }

    private Token.Text quoted() {
        int from = at++;
        while (at < line.length() && !FreeText.isQuote(line.charAt(at))) {
            at++;
        }
        String text = line.substring(from + 1, at);
        boolean closed = at < line.length();
        if (closed) {
            at++;
        }
        return new Token.Text(text, true, closed, from, at);
    }

    private Token.Text bare(char end) {
        int from = at;
        while (at < line.length() && isBare(line.charAt(at)) && line.charAt(at) != end) {
            at++;
        }
        return new Token.Text(line.substring(from, at), false, true, from, at);
    }

    private Token word() {
        Token.Text front = bare(':');
        if (at < line.length() && line.charAt(at) == ':') {
            return asked(front);
        }
        return switch (front.text()) {
            case "AND" -> new Token.Mark(Token.Sign.AND, front.from(), at);
            case "OR" -> new Token.Mark(Token.Sign.OR, front.from(), at);
            case "NOT" -> new Token.Mark(Token.Sign.NOT, front.from(), at);
            default -> front;
        };
    }

    private Token asked(Token.Text front) {
        List<Token.Text> values = new ArrayList<>();
        do {
            at++;
            values.add(at < line.length() && FreeText.isQuote(line.charAt(at)) ? quoted() : bare(','));
        } while (at < line.length() && line.charAt(at) == ',');
        return new Token.Asked(front.text(), values, front.from(), at);
    }
}
