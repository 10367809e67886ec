"""Splits the list at the operator that is applied last, again and again."""

import sys


def infix_to_postfix(tokens):
    sys.setrecursionlimit(1_000_000)
    depth = 0
    for token in tokens:
        depth += (token == "(") - (token == ")")
        if depth < 0:
            raise ValueError("a ) lacks its (")
    if depth:
        raise ValueError("a ( lacks its )")
    postfix = []

    def convert(start, end):
        if end - start == 1:
            postfix.append(tokens[start])
            return
        depth, best = 0, None
        for i in range(start, end):
            depth += (tokens[i] == "(") - (tokens[i] == ")")
            if depth == 0 and tokens[i] in "+-*/^":
                level = "+-*/^".index(tokens[i]) // 2
                if best is None or level < best[0] or (level == best[0] and level < 2):
                    best = (level, i)
        if best is None:
            convert(start + 1, end - 1)
            return
        convert(start, best[1])
        convert(best[1] + 1, end)
        postfix.append(tokens[best[1]])

    convert(0, len(tokens))
    return postfix
