import sys


class Parser:
    LEVEL = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}

    def __init__(self, tokens):
        self.tokens = tokens
        self.at = 0
        self.output = []

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def atom(self):
        token = self.peek()
        self.at += 1
        if token == "(":
            self.expression(1)
            if self.peek() != ")":
                raise ValueError("a parenthesis is not closed")
            self.at += 1
        else:
            self.output.append(token)

    def expression(self, least):
        self.atom()
        while self.LEVEL.get(self.peek(), 0) >= least:
            operator = self.peek()
            self.at += 1
            level = self.LEVEL[operator]
            self.expression(level if operator == "^" else level + 1)
            self.output.append(operator)


def infix_to_postfix(tokens):
    sys.setrecursionlimit(1_000_000)
    parser = Parser(tokens)
    parser.expression(1)
    if parser.peek() is not None:
        raise ValueError("a parenthesis is not opened")
    return parser.output
