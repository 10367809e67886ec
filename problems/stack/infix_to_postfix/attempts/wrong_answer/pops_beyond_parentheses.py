"""Pops operators beyond the last open parenthesis."""

PRIORITY = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}


def infix_to_postfix(tokens):
    postfix, waiting, depth = [], [], 0
    for token in tokens:
        if token in ("(", ")"):
            depth += 1 if token == "(" else -1
            if depth < 0:
                raise ValueError("a ) lacks its (")
            if token == ")":
                while waiting and waiting[-1][0] > depth:
                    postfix.append(waiting.pop()[1])
        elif token in PRIORITY:
            while waiting and (
                PRIORITY[waiting[-1][1]] > PRIORITY[token]
                or (PRIORITY[waiting[-1][1]] == PRIORITY[token] and token != "^")
            ):
                postfix.append(waiting.pop()[1])
            waiting.append((depth, token))
        else:
            postfix.append(token)
    if depth:
        raise ValueError("a ( lacks its )")
    return postfix + [operator for _, operator in reversed(waiting)]
